package org.gongbao.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.budget.PageBudget.ItemRoom;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Diary;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// The issue on the desk as rows: front matter, sections, their items.
final class OutlineViewModel {
  private static final String FOLDED = "folded.sections";

  /// Sections of past issues are forgotten in time.
  private static final int MOST = 200;

  private final WorkModel work;
  private final PagesModel pages;
  private final BudgetModel budget;
  private final BudgetWords words;
  private final Messages messages;
  private final Settings settings;
  private final Set<NodeId> folded = new LinkedHashSet<>();
  private Map<NodeId, Found> found = Map.of();
  private final ReadOnlyObjectWrapper<List<OutlineRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  OutlineViewModel(
      WorkModel work, PagesModel pages, BudgetModel budget, Messages messages, Settings settings) {
    this.work = work;
    this.budget = budget;
    this.words = new BudgetWords(messages);
    this.pages = pages;
    this.messages = messages;
    this.settings = settings;
    settings.get(FOLDED).stream()
        .flatMap(held -> Arrays.stream(held.split(" ")))
        .filter(id -> !id.isEmpty())
        .forEach(id -> folded.add(new NodeId(id)));
    work.treeProperty().subscribe(this::update);
    pages.laidProperty().subscribe(laid -> update());
    budget.budgetProperty().subscribe(next -> update());
  }

  ReadOnlyObjectProperty<List<OutlineRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Shows what the rules found, by item.
  void show(Map<NodeId, Found> byItem) {
    found = Map.copyOf(byItem);
    update();
  }

  int itemCount() {
    return work.treeProperty().get().map(tree -> tree.issue().items().size()).orElse(0);
  }

  void fold(NodeId section, boolean fold) {
    boolean changed = fold ? folded.add(section) : folded.remove(section);
    if (changed) {
      List<String> ids = folded.stream().map(NodeId::value).toList();
      settings.put(
          FOLDED, String.join(" ", ids.subList(Math.max(0, ids.size() - MOST), ids.size())));
      update();
    }
  }

  void choose(OutlineRow row) {
    switch (row) {
      case OutlineRow.Contents contents -> work.goToPage(contents.first());
      case OutlineRow.Front front -> work.select(front.node());
      case OutlineRow.Entry entry -> work.select(entry.node());
      case OutlineRow.Heading heading -> {}
    }
  }

  Optional<OutlineRow> chosen() {
    return work.itemProperty()
        .get()
        .flatMap(id -> rows.get().stream().filter(row -> row.node().equals(id)).findFirst());
  }

  private void update() {
    Optional<Tree> tree = work.treeProperty().get();
    List<OutlineRow> next = tree.map(now -> rowsOf(now.issue())).orElse(List.of());
    if (!next.equals(rows.get())) {
      rows.set(next);
    }
  }

  private List<OutlineRow> rowsOf(Issue issue) {
    List<OutlineRow> made = new ArrayList<>();
    if (!Diary.isDiary(issue.id())) {
      made.add(new OutlineRow.Front(issue.masthead().id(), true, numbers(Page.Kind.COVER)));
      contents(issue).ifPresent(made::add);
      made.add(new OutlineRow.Front(issue.colophon().id(), false, ""));
    }
    for (Section section : issue.sections()) {
      boolean isFolded = folded.contains(section.id());
      made.add(
          new OutlineRow.Heading(
              section.id(), section.name().chars(), isFolded, section.items().size()));
      if (!isFolded) {
        section.items().forEach(item -> made.add(entry(item)));
      }
    }
    return made;
  }

  private Optional<OutlineRow> contents(Issue issue) {
    return pagesOf(Page.Kind.FRONT).stream()
        .findFirst()
        .map(
            first -> new OutlineRow.Contents(issue.id(), first.number(), numbers(Page.Kind.FRONT)));
  }

  private List<Page> pagesOf(Page.Kind kind) {
    return pages.pages().pages().stream().filter(page -> page.kind() == kind).toList();
  }

  private String numbers(Page.Kind kind) {
    List<Page> found = pagesOf(kind);
    if (found.isEmpty()) {
      return "";
    }
    int first = found.getFirst().number();
    int last = found.getLast().number();
    return first == last ? Integer.toString(first) : first + "—" + last;
  }

  private OutlineRow entry(Item item) {
    String title =
        item.title().isEmpty() ? messages.get("ui.outline.untitled") : ShortTitle.of(item);
    String detail =
        switch (item) {
          case Document document ->
              document.numbers().list().stream()
                  .findFirst()
                  .map(DocumentNumber::written)
                  .orElse(messages.get("ui.outline.no-number"));
          case Chronicle chronicle ->
              messages.get("ui.outline.entries", chronicle.entries().size());
          case Notice notice -> messages.get("ui.outline.blocks", notice.body().size());
        };
    String page = pages.startOf(item.id()).map(Object::toString).orElse("");
    Found its = found.getOrDefault(item.id(), Found.NOTHING);
    Optional<ItemRoom> room = budget.roomOf(item.id());
    return new OutlineRow.Entry(
        item.id(),
        title,
        detail,
        page,
        room.map(one -> messages.get("outline.row.length", one.length())).orElse(""),
        room.map(this::told).orElse(""),
        item instanceof Chronicle,
        its);
  }

  private String told(ItemRoom room) {
    return words.place(room) + "\n" + words.cost(budget.budgetProperty().get(), room);
  }
}
