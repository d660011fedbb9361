package org.gongbao.check.per;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;

/// PER-03 一人同日职务冲突: one name, on one day or in one document, once with 副 and once without in the
/// same post, or with posts of the government and of 人大 or 政协.
final class PostConflictRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PER-03", Severity.WARNING, Nature.DIFFERENCE);
  private static final int LEAST_POST = 4;
  private static final Pattern RULING = Pattern.compile("市委常委|(?:市政府)?副?市长|市委副?书记");
  private static final Pattern ASSEMBLY = Pattern.compile("市政协副?主席|市人大常委会副?主任");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Held.BY_NAME).values().stream()
        .filter(all -> all.size() > 1)
        .forEach(all -> one(all, out));
  }

  private static void one(List<Held> all, Reporter out) {
    for (int j = 1; j < all.size(); j++) {
      for (int i = 0; i < j; i++) {
        Held some = all.get(i);
        Held other = all.get(j);
        Optional<String> conflict =
            some.day().equals(other.day())
                ? conflict(some, other).or(() -> conflict(other, some))
                : Optional.empty();
        if (conflict.isPresent()) {
          out.at(other.site()).with(some.site()).say("conflict", other.name(), conflict.get());
          return;
        }
      }
    }
  }

  private static Optional<String> conflict(Held some, Held other) {
    for (String post : some.posts()) {
      String full = post.replaceFirst("副", "");
      boolean deputy = full.length() >= LEAST_POST && !full.equals(post);
      boolean chief =
          deputy
              && other.posts().contains(full)
              && !some.posts().contains(full)
              && !other.posts().contains(post);
      if (chief) {
        return Optional.of(post + "、" + full);
      }
      for (String theirs : other.posts()) {
        if (RULING.matcher(post).matches() && ASSEMBLY.matcher(theirs).matches()) {
          return Optional.of(post + "、" + theirs);
        }
      }
    }
    return Optional.empty();
  }
}
