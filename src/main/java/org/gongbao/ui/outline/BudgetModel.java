package org.gongbao.ui.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Laid;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageTargets.Target;
import org.gongbao.layout.budget.PageBudget;
import org.gongbao.layout.budget.PageBudget.ItemRoom;
import org.gongbao.model.NodeId;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// 版面预算 of the issue on the desk, as its pages are and as many as it is to have. Owned by the FX
/// thread.
public final class BudgetModel {
  private final PagesModel pages;
  private final LibraryModel library;
  private final WorkModel work;
  private final Means means;
  private final ReadOnlyObjectWrapper<PageBudget> budget =
      new ReadOnlyObjectWrapper<>(PageBudget.NONE);
  private final ReadOnlyObjectWrapper<Target> target = new ReadOnlyObjectWrapper<>(Target.NONE);
  private Map<NodeId, ItemRoom> rooms = Map.of();

  public BudgetModel(WorkModel work, PagesModel pages, LibraryModel library, Means means) {
    this.work = work;
    this.pages = pages;
    this.library = library;
    this.means = means;
    work.issueProperty().subscribe(this::read);
    pages.laidProperty().subscribe(this::laid);
  }

  public ReadOnlyObjectProperty<PageBudget> budgetProperty() {
    return budget.getReadOnlyProperty();
  }

  /// How many pages the issue is to have.
  public ReadOnlyObjectProperty<Target> targetProperty() {
    return target.getReadOnlyProperty();
  }

  /// Where an item stands; empty where that is not known.
  public Optional<ItemRoom> roomOf(NodeId item) {
    return Optional.ofNullable(rooms.get(item));
  }

  /// Keeps how many pages issues are to have.
  public void keep(Target wanted) {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    Optional<NodeId> issue = issue();
    if (open.isEmpty() || issue.isEmpty() || !work.isEditable()) {
      return;
    }
    means
        .tasks()
        .run(
            progress -> {
              open.get().pageTargets().keep(issue.get(), wanted);
              return wanted;
            },
            kept -> show(issue.get(), kept),
            means.errors());
  }

  private void read(Optional<OpenIssue> open) {
    target.set(Target.NONE);
    Optional<OpenLibrary> its = library.libraryProperty().get();
    Optional<NodeId> issue = open.map(one -> one.session().tree().issue().id());
    if (its.isPresent() && issue.isPresent()) {
      means
          .tasks()
          .run(
              progress -> its.get().pageTargets().of(issue.get()),
              read -> show(issue.get(), read),
              means.errors());
    }
  }

  private void show(NodeId of, Target read) {
    if (issue().equals(Optional.of(of))) {
      target.set(read);
    }
  }

  private Optional<NodeId> issue() {
    return work.session().map(session -> session.tree().issue().id());
  }

  private void laid(Laid laid) {
    PageBudget next =
        laid.issue()
            .flatMap(issue -> pages.style().map(style -> PageBudget.of(issue, laid.pages(), style)))
            .orElse(PageBudget.NONE);
    Map<NodeId, ItemRoom> byItem = new HashMap<>();
    next.items().forEach(room -> byItem.put(room.item(), room));
    rooms = byItem;
    budget.set(next);
  }
}
