package org.gongbao.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.gongbao.app.Originals;
import org.gongbao.app.Originals.Explained;
import org.gongbao.app.Originals.Report;
import org.gongbao.app.Tasks;
import org.gongbao.model.Item;
import org.gongbao.review.original.Reason;

/// How the item on the desk differs from what it came in as; compared again a moment after each
/// change, off the FX thread.
public final class OriginalsModel {
  private static final Duration MOMENT = Duration.millis(400);

  private final WorkModel work;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(Report.NONE);
  private Optional<Item> compared = Optional.empty();

  /// @param errors told when the library cannot be read or written
  public OriginalsModel(WorkModel work, Tasks tasks, Consumer<Throwable> errors) {
    this.work = work;
    this.tasks = tasks;
    this.errors = errors;
    pause.setOnFinished(event -> compare());
    work.itemProperty().subscribe(any -> compare());
    work.treeProperty().subscribe(any -> pause.playFromStart());
  }

  public ReadOnlyObjectProperty<Report> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /// Records one reason for some differences.
  public void explain(List<Explained> differences, Reason.Kind kind, String note) {
    Optional<Item> item = item();
    Originals originals = originals();
    item.ifPresent(
        owner ->
            tasks.run(
                progress -> {
                  for (Explained one : differences) {
                    originals.explain(owner, one.difference(), kind, note);
                  }
                  return differences.size();
                },
                done -> {
                  compared = Optional.empty();
                  compare();
                },
                errors));
  }

  private void compare() {
    Optional<Item> item = item();
    boolean same = item.isPresent() && compared.isPresent() && item.get() == compared.get();
    if (same) {
      return;
    }
    compared = item;
    Originals originals = originals();
    item.ifPresentOrElse(
        now ->
            tasks.run(
                progress -> originals.compare(now),
                found -> {
                  if (compared.filter(last -> last == now).isPresent()) {
                    report.set(found);
                  }
                },
                errors),
        () -> report.set(Report.NONE));
  }

  private Optional<Item> item() {
    return work.itemProperty()
        .get()
        .flatMap(id -> work.treeProperty().get().flatMap(tree -> tree.find(id)))
        .filter(Item.class::isInstance)
        .map(Item.class::cast);
  }

  private Originals originals() {
    return work.issueProperty().get().map(OpenIssue::originals).orElse(Originals.NONE);
  }
}
