package org.gongbao.ui;

import java.time.LocalDate;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Diary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 大事记簿 at the desk: it is edited like an issue, in the same panes.
final class DiaryActions {
  private final WorkModel work;
  private final LibraryModel library;
  private final Means means;
  private final Runnable focus;

  /// @param focus gives the focus to the text
  DiaryActions(WorkModel work, LibraryModel library, Means means, Runnable focus) {
    this.work = work;
    this.library = library;
    this.means = means;
    this.focus = focus;
  }

  boolean isOnDesk() {
    return work.isDiary();
  }

  /// Tells that a diary or an issue came to the desk.
  void onDesk(Runnable listener) {
    work.issueProperty()
        .subscribe(
            open -> {
              if (open.isPresent()) {
                listener.run();
              }
            });
  }

  /// The diary of the year the issue tells of, else of this year; at the last entry that is not
  /// after today.
  void enter() {
    if (work.isDiary()) {
      focus.run();
      return;
    }
    LocalDate today = LocalDate.now(means.clock());
    int year =
        work.session()
            .map(session -> session.tree().issue().chroniclePeriod())
            .map(Period::to)
            .map(LocalDate::getYear)
            .orElse(today.getYear());
    open(year);
  }

  void open(int year) {
    library.openDiary(
        year,
        means.messages(),
        () -> {
          goTo(LocalDate.now(means.clock()));
          focus.run();
        });
  }

  /// Back to the issue, when a diary is on the desk.
  void leave() {
    library.leaveDiary();
  }

  private void goTo(LocalDate day) {
    work.session()
        .flatMap(session -> Diary.chronicle(session.tree().issue()))
        .ifPresent(
            chronicle -> {
              work.select(chronicle.id());
              chronicle.entries().stream()
                  .filter(entry -> !isAfter(entry, day))
                  .reduce((first, next) -> next)
                  .map(ChronicleEntry::id)
                  .ifPresent(this::go);
            });
  }

  private static boolean isAfter(ChronicleEntry entry, LocalDate day) {
    LocalDate from = entry.date().from();
    return from == null || from.isAfter(day);
  }

  private void go(NodeId entry) {
    work.go(WorkModel.startOf(entry, Slot.TEXT), Spot.Origin.COMMAND);
  }
}
