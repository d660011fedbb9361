package org.gongbao.check.iss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Staff;
import org.gongbao.check.office.Tenure;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// ISS-07 编委会、编辑名单与人员库一致: names of the masthead beside who has that post (编委会主任, 责任编辑 …) in the
/// register on the day of print, or else on that of the latest document. Posts the register has
/// nobody in are left alone.
final class StaffRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-07", Severity.WARNING, Nature.DIFFERENCE, Need.ISSUE, Need.OFFICIALS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Optional<LocalDate> day = day(issue);
    for (ImprintLine line : issue.issue().masthead().lines()) {
      List<Tenure> all =
          context.office().officials().stream()
              .filter(one -> Staff.isIn(one, line.field()))
              .toList();
      Place start = new Place(line.id(), Slot.VALUE, 0);
      if (Staff.FIELDS.contains(line.field()) && !all.isEmpty()) {
        issue.front().stream()
            .filter(passage -> passage.start().equals(start))
            .forEach(passage -> line(passage, line, all, day, out));
      }
    }
  }

  private static Optional<LocalDate> day(IssueReading issue) {
    return Optional.ofNullable(issue.issue().number().printDate())
        .or(
            () ->
                issue.items().stream()
                    .flatMap(item -> item.fact(DocumentFacts.OF).stream())
                    .flatMap(facts -> facts.day().stream())
                    .max(LocalDate::compareTo));
  }

  private static void line(
      Passage passage, ImprintLine line, List<Tenure> all, Optional<LocalDate> day, Reporter out) {
    List<String> now = new ArrayList<>();
    all.stream()
        .filter(one -> day.filter(on -> !one.holding().on(on)).isEmpty())
        .forEach(one -> now.add(one.name()));
    Matcher written = passage.matcher(Staff.NAME);
    while (written.find()) {
      String name = written.group().replaceAll("[ \u3000]", "");
      Optional<Tenure> known = all.stream().filter(one -> one.name().equals(name)).findFirst();
      Optional<String> near = now.stream().filter(one -> isAlike(one, name)).findFirst();
      String label = line.label().chars().replaceAll("[\\s\u3000：:]", "");
      if (now.contains(name)) {
        continue;
      }
      Reporter.Telling telling = out.at(passage, written.start(), written.end());
      if (known.isPresent()) {
        telling.say("left", name, label);
      } else if (near.isPresent()) {
        telling.review(near.get()).say("near", name, near.get());
      } else {
        telling.as(Severity.INFO).say("unlisted", name, label);
      }
    }
  }

  private static boolean isAlike(String one, String other) {
    int differing = 0;
    for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing == 1;
  }
}
