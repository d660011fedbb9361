package org.gongbao.check.iss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Tenure;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// ISS-07 编委会、编辑名单与人员库一致: names of the masthead beside who has that post (编委会主任, 责任编辑 …) in the
/// register on the day of print, or else on that of the latest document. Posts the register has
/// nobody in are left alone.
final class StaffRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-07", Severity.WARNING, Nature.DIFFERENCE, Need.ISSUE, Need.OFFICIALS);
  private static final Set<ImprintField> STAFF =
      Set.of(
          ImprintField.BOARD_CHAIR,
          ImprintField.BOARD_VICE_CHAIR,
          ImprintField.BOARD_MEMBER,
          ImprintField.OFFICE_HEAD,
          ImprintField.CHIEF_EDITOR,
          ImprintField.VICE_EDITOR,
          ImprintField.EDITOR,
          ImprintField.PROOFREADER);

  /// 王　耀 is one name, 王耀 涂俊炜 are two.
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}·]{2,}+|\\p{IsHan}[ \u3000]+\\p{IsHan}(?!\\p{IsHan})");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Optional<LocalDate> day = day(issue);
    for (ImprintLine line : issue.issue().masthead().lines()) {
      List<Tenure> all =
          context.office().officials().stream().filter(one -> isIn(one, line.field())).toList();
      Place start = new Place(line.id(), Slot.VALUE, 0);
      if (STAFF.contains(line.field()) && !all.isEmpty()) {
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

  private static boolean isIn(Tenure tenure, ImprintField field) {
    // 公报室主任 may be registered as 公报室, 主任.
    String whole = tenure.organisation() + tenure.post();
    return field.labels().stream()
        .anyMatch(
            label -> tenure.post().equals(label) || whole.endsWith(label) && label.length() > 3);
  }

  private static void line(
      Passage passage, ImprintLine line, List<Tenure> all, Optional<LocalDate> day, Reporter out) {
    List<String> now = new ArrayList<>();
    all.stream()
        .filter(one -> day.filter(on -> !one.holding().on(on)).isEmpty())
        .forEach(one -> now.add(one.name()));
    Matcher written = passage.matcher(NAME);
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
