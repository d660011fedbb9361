package org.gongbao.ui.contents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.edit.Step;
import org.gongbao.edit.contents.Rewording;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.ui.contents.ContentsRow.Entry;
import org.gongbao.ui.contents.ContentsRow.Kind;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The contents list of the issue on the desk, as it stands and with the pages composed last. Owned
/// by the FX thread.
final class ContentsModel {
  private final WorkModel work;
  private final PagesModel pages;
  private final ReadOnlyObjectWrapper<List<ContentsRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  ContentsModel(WorkModel work, PagesModel pages) {
    this.work = work;
    this.pages = pages;
    work.treeProperty().subscribe(tree -> update());
    pages.laidProperty().subscribe(laid -> update());
  }

  private void update() {
    ContentsStyle style = pages.style().map(HouseStyle::contents).orElse(ContentsStyle.USUAL);
    List<ContentsRow> next =
        issue().map(now -> ContentsRows.of(now, style, pages::startOf)).orElse(List.of());
    if (!next.equals(rows.get())) {
      rows.set(next);
    }
  }

  ReadOnlyObjectProperty<List<ContentsRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  static long count(List<ContentsRow> rows, Kind kind) {
    return rows.stream().filter(row -> row instanceof Entry entry && entry.kind() == kind).count();
  }

  WorkModel work() {
    return work;
  }

  boolean isEditable() {
    return work.isEditable();
  }

  /// Words an entry.
  ///
  /// @return false when that changed nothing
  boolean reword(Entry entry, String written) {
    Optional<Step> step =
        issue()
            .flatMap(
                now ->
                    item(now, entry)
                        .flatMap(
                            item -> new Rewording(now).reword(item, written, entry.generated())));
    return step.filter(work::perform).isPresent();
  }

  /// Gives an entry back to its title.
  void restore(Entry entry) {
    issue().flatMap(now -> new Rewording(now).restore(entry.item())).ifPresent(work::perform);
  }

  /// Leads to the item a row stands for.
  void go(ContentsRow row) {
    work.go(WorkModel.startOf(row.item(), Slot.TITLE), Spot.Origin.COMMAND);
  }

  private static Optional<Item> item(Issue issue, Entry entry) {
    return issue.items().stream().filter(item -> item.id().equals(entry.item())).findFirst();
  }

  private Optional<Issue> issue() {
    return work.treeProperty().get().map(Tree::issue);
  }
}
