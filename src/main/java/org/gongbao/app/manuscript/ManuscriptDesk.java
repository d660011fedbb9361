package org.gongbao.app.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.WorkCalendar;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Numbering;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterStep;

/// 收稿台: the documents that came in and where they stand. Where one is placed is read off the
/// issues, so that undo there is undo here. On a worker: everything touches the file.
public final class ManuscriptDesk {
  private static final Comparator<Kept> NEWEST_FIRST =
      Comparator.comparing(
          (Kept one) -> Numbering.parse(one.manuscript().number()),
          Comparator.comparing(
              number -> number.orElse(new Numbering(0, 0)), Comparator.reverseOrder()));

  private final OpenLibrary library;
  private final Registers registers;

  public ManuscriptDesk(OpenLibrary library) {
    this.library = library;
    this.registers = library.registers();
  }

  /// Everything, as it now is.
  public Book read() {
    Whereabouts.settle(library);
    LocalDate today = library.today();
    WorkCalendar calendar = calendar();
    Whereabouts whereabouts = Whereabouts.of(library);
    List<Kept> all = new ArrayList<>();
    for (Manuscript manuscript : manuscripts()) {
      List<Placed> placed = whereabouts.placed(manuscript);
      OptionalInt days = days(manuscript, placed, calendar, today);
      all.add(new Kept(manuscript, Standing.of(manuscript, placed, days)));
    }
    all.sort(NEWEST_FIRST);
    return new Book(all, calendar.knows(today.getYear()), registers.last(Register.MANUSCRIPTS));
  }

  private WorkCalendar calendar() {
    List<Entry> days = registers.entries(Register.HOLIDAYS);
    return Office.of(Map.of(Register.HOLIDAYS, days)).calendar();
  }

  private static OptionalInt days(
      Manuscript manuscript, List<Placed> placed, WorkCalendar calendar, LocalDate today) {
    LocalDate end =
        placed.stream()
            .flatMap(one -> Optional.ofNullable(one.number().printDate()).stream())
            .min(Comparator.naturalOrder())
            .filter(today::isBefore)
            .orElse(today);
    return manuscript
        .from()
        .map(from -> OptionalInt.of(calendar.workdaysAfter(from, end)))
        .orElse(OptionalInt.empty());
  }

  List<Manuscript> manuscripts() {
    return registers.entries(Register.MANUSCRIPTS).stream().map(Manuscript::new).toList();
  }

  /// The one of a number or an id; empty when there is none.
  public Optional<Manuscript> find(String name) {
    Optional<Numbering> number = Numbering.parse(name);
    Predicate<Manuscript> meant =
        one ->
            one.id().value().equals(name)
                || number.isPresent() && Numbering.parse(one.number()).equals(number);
    return manuscripts().stream().filter(meant).findFirst();
  }

  /// Changes some of them as one step; what they are meanwhile is changed, not what they were.
  ///
  /// @param label message key of what is done
  public void change(String label, List<EntryId> ids, UnaryOperator<Manuscript> change) {
    List<EntryChange> changes = new ArrayList<>();
    for (Manuscript before : manuscripts()) {
      if (ids.contains(before.id())) {
        Entry after = EntryCheck.tidied(change.apply(before).line());
        if (!after.equals(before.line())) {
          changes.add(EntryChange.of(before.line(), after));
        }
      }
    }
    registers.change(label, changes);
  }

  /// 不刊登: what is not to be printed, and why. An empty reason takes it back.
  public void decline(List<EntryId> ids, String reason) {
    String label = reason.isBlank() ? "manuscript.step.recall" : "manuscript.step.decline";
    change(label, ids, one -> one.with(Column.DECLINED, reason.strip()));
  }

  /// Says that a manuscript is an item that is there already.
  public void link(EntryId id, NodeId item) {
    change(
        "manuscript.step.link",
        List.of(id),
        one -> {
          List<String> items = new ArrayList<>(one.line().words(Column.ITEMS));
          items.remove(item.value());
          items.add(item.value());
          return one.with(Column.ITEMS, String.join("|", items));
        });
  }

  /// Keeps why a manuscript was printed once more.
  public void reprinted(EntryId id, String issue, String reason) {
    change(
        "manuscript.step.reprint",
        List.of(id),
        one -> {
          List<String> reasons = new ArrayList<>(one.reprints());
          reasons.add(issue + "：" + reason.strip().replaceAll("\\s+", " "));
          return one.with(Column.REPRINT, String.join("\n", reasons));
        });
  }

  /// Takes back what was last done to the register, whenever that was.
  public Optional<RegisterStep> takeBack() {
    return registers.takeBack(Register.MANUSCRIPTS);
  }
}
