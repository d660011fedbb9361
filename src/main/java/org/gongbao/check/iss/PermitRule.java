package org.gongbao.check.iss;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.edit.imprint.ImprintForms;
import org.gongbao.model.Colophon;
import org.gongbao.model.Document;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// ISS-06 准印证号与“内部资料 免费交流”字样 (内部资料性出版物管理办法 §14): both are there, and the gazette does not call
/// itself 本刊 or 本报. One with a 刊号 is a periodical and needs neither. Documents keep their words.
final class PermitRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-06", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);
  private static final Pattern PERIODICAL =
      Pattern.compile("CN\\s?\\d{2}-\\d{4}|国内统一(?:连续出版物号|刊号)|ISSN");
  private static final Pattern SELF =
      Pattern.compile(
          "(?<![基根成样资文版日脚课书标剧原])(本刊|本报)(?![登载发印物]|告|送|表|名|道|批|备|价|销|警|废|领|税|关|建|审|经|请|到)");
  private static final Set<Role> OWN = Set.of(Role.BODY, Role.NOTE, Role.EDITOR_NOTE, Role.HEADING);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Colophon colophon = issue.issue().colophon();
    boolean known = !colophon.lines().isEmpty() || !issue.issue().masthead().lines().isEmpty();
    boolean periodical =
        issue.front().stream().anyMatch(one -> PERIODICAL.matcher(one.chars()).find());
    if (!known || periodical) {
      return;
    }
    Optional<ImprintLine> permit =
        Stream.concat(issue.issue().masthead().lines().stream(), colophon.lines().stream())
            .filter(line -> line.field() == ImprintField.PERMIT)
            .findFirst();
    if (permit.isEmpty()) {
      out.at(nothing(colophon)).say("permit");
    } else if (!ImprintForms.isWell(ImprintField.PERMIT, permit.get().value().chars())) {
      Place value = new Place(permit.get().id(), Slot.VALUE, 0);
      out.at(new Site(value, permit.get().value().chars().length())).say("form");
    }
    String all = String.join("\n", issue.front().stream().map(Passage::chars).toList());
    if (!all.contains("内部资料") || !all.contains("免费交流")) {
      out.at(nothing(colophon)).say("words");
    }
    issue.front().forEach(passage -> self(passage, out));
    for (ItemReading item : issue.items()) {
      for (Passage passage : item.passages()) {
        boolean own = !(item.item() instanceof Document) || passage.role() == Role.EDITOR_NOTE;
        if (own && OWN.contains(passage.role())) {
          self(passage, out);
        }
      }
    }
  }

  /// Where it should stand.
  private static Site nothing(Colophon colophon) {
    return new Site(new Place(colophon.id(), Slot.STATEMENT, 0), 0);
  }

  private static void self(Passage passage, Reporter out) {
    if (passage.has('刊') || passage.has('报')) {
      Matcher self = passage.matcher(SELF);
      while (self.find()) {
        boolean quoted =
            passage.isGuarded(Guard.TITLE, self.start(), self.end())
                || passage.isGuarded(Guard.QUOTED, self.start(), self.end());
        if (!quoted) {
          out.at(passage, self.start(1), self.end(1)).review("本资料").say("self", self.group(1));
        }
      }
    }
  }
}
