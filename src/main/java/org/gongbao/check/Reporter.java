package org.gongbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.check.Fix.Safety;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;

/// Where one rule tells what it found.
public final class Reporter {
  private final RuleCard card;
  private final Consumer<Finding> sink;

  public Reporter(RuleCard card, Consumer<Finding> sink) {
    this.card = card;
    this.sink = sink;
  }

  /// Begins to tell of characters of a passage.
  public Telling at(Passage passage, int from, int to) {
    return at(passage.site(from, to));
  }

  public Telling at(Site site) {
    return new Telling(site);
  }

  /// One finding being told; nothing is told until [#say].
  public final class Telling {
    private final Site site;
    private final List<Site> related = new ArrayList<>();
    private Severity severity = card.severity();
    private Nature nature = card.nature();
    private Optional<Fix> fix = Optional.empty();
    private Optional<Printed> printed = Optional.empty();

    private Telling(Site site) {
      this.site = site;
    }

    /// Weighs other than its rule.
    public Telling as(Severity other) {
      severity = other;
      return this;
    }

    public Telling as(Nature other) {
      nature = other;
      return this;
    }

    public Telling with(List<Site> others) {
      related.addAll(others);
      return this;
    }

    public Telling with(Site other) {
      related.add(other);
      return this;
    }

    /// The characters told of can be replaced without a look.
    public Telling safe(String replacement) {
      return fix(new Fix(Safety.SAFE, site, replacement));
    }

    /// The characters told of might be replaced.
    public Telling review(String replacement) {
      return fix(new Fix(Safety.REVIEW, site, replacement));
    }

    public Telling fix(Fix one) {
      fix = Optional.of(one);
      return this;
    }

    /// On the pages, for what only they show.
    public Telling on(Printed where) {
      printed = Optional.of(where);
      return this;
    }

    /// @param variant last part of the message key, `rule.<ID>.<variant>`
    /// @param arguments text or whole numbers
    public void say(String variant, Object... arguments) {
      tell("rule." + card.id() + "." + variant, arguments);
    }

    /// @param key of a message that stands elsewhere
    public void tell(String key, Object... arguments) {
      sink.accept(
          new Finding(
              card.id(), severity, nature, site, related, key, List.of(arguments), fix, printed));
    }
  }
}
