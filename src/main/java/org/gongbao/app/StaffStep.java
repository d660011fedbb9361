package org.gongbao.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.office.Staff;
import org.gongbao.check.office.Tenure;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.TextChange;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Masthead;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 从登记册取: brings the names of a masthead up to a day, as the register has them.
public final class StaffStep {
  private StaffStep() {}

  /// The lines of a masthead with the names of the day; those the register knows nothing of as they
  /// are.
  ///
  /// @param day of print, when it is known
  public static Masthead updated(
      Masthead masthead, List<Tenure> officials, Optional<LocalDate> day) {
    List<ImprintLine> lines =
        masthead.lines().stream().map(line -> updated(line, officials, day)).toList();
    return new Masthead(
        masthead.id(),
        masthead.emblem(),
        masthead.title(),
        masthead.slogans(),
        masthead.picture(),
        lines);
  }

  private static ImprintLine updated(
      ImprintLine line, List<Tenure> officials, Optional<LocalDate> day) {
    String written = line.value().chars();
    String now =
        Staff.FIELDS.contains(line.field())
            ? Staff.of(officials, line.field(), day).updated(written)
            : written;
    return now.equals(written)
        ? line
        : new ImprintLine(line.id(), line.field(), line.label(), Text.of(now));
  }

  /// The same as a step; empty when the names are those of the day.
  public static Optional<Step> of(
      Masthead masthead, List<Tenure> officials, Optional<LocalDate> day) {
    List<ImprintLine> now = updated(masthead, officials, day).lines();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      ImprintLine line = masthead.lines().get(i);
      Place place = new Place(line.id(), Slot.VALUE, 0);
      TextChange.of(place, line.value(), now.get(i).value().chars()).ifPresent(edits::add);
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step("imprint.edit.staff", edits, Optional.empty()));
  }
}
