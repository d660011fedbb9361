package org.gongbao.check.iss;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.edit.imprint.ImprintForms;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.jspecify.annotations.Nullable;

/// ISS-05 版权（编印）栏必备项齐全、形式正确 (内部资料性出版物管理办法 §14).
final class ImprintRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-05", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);
  private static final List<ImprintField> WANTED =
      List.of(
          ImprintField.COMPILER,
          ImprintField.DISTRIBUTION,
          ImprintField.PRINTER,
          ImprintField.PRINT_DATES,
          ImprintField.PRINT_RUN);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<ImprintField, ImprintLine> lines = new EnumMap<>(ImprintField.class);
    issue.issue().masthead().lines().forEach(line -> lines.put(line.field(), line));
    issue.issue().colophon().lines().forEach(line -> lines.put(line.field(), line));
    if (lines.isEmpty()) {
      return;
    }
    for (ImprintField field : WANTED) {
      ImprintLine line = lines.get(field);
      if (line == null || line.value().chars().isBlank()) {
        out.at(place(issue, line)).say("missing", field.labels().getFirst());
      }
    }
    for (ImprintLine line : lines.values()) {
      Optional<Passage> value = value(issue, line);
      // The number of the permit is ISS-06's.
      boolean asked = line.field() != ImprintField.PERMIT && ImprintForms.isKnown(line.field());
      if (asked
          && value.filter(one -> !ImprintForms.isWell(line.field(), one.chars())).isPresent()) {
        out.at(value.get().site()).say("form", line.label().chars());
      }
    }
  }

  /// The line when it is there, else the colophon.
  private static Site place(IssueReading issue, @Nullable ImprintLine line) {
    return line == null
        ? new Site(new Place(issue.issue().colophon().id(), Slot.STATEMENT, 0), 0)
        : new Site(new Place(line.id(), Slot.VALUE, 0), 0);
  }

  private static Optional<Passage> value(IssueReading issue, ImprintLine line) {
    Place start = new Place(line.id(), Slot.VALUE, 0);
    return issue.front().stream().filter(passage -> passage.start().equals(start)).findFirst();
  }
}
