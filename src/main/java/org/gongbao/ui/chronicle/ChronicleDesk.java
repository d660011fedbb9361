package org.gongbao.ui.chronicle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongbao.edit.Selection;
import org.gongbao.edit.known.Event;
import org.gongbao.edit.known.KnownNames.Known;
import org.gongbao.edit.known.Twin;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.complete.CompletionPopup;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowDrag;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// What the item pane needs to keep a chronicle: the frame around its rows, the margin and note of
/// an entry, keys and commands.
public final class ChronicleDesk {
  /// Names are looked for by at most as many characters before the caret.
  private static final int LONGEST_NAME = 3;

  private final Messages messages;
  private final KnownModel known;
  private final ChronicleModel model;
  private final ChronicleFrame frame;
  private final Optional<DocumentFinder> documents;
  private final ChronicleActions actions;
  private final ChronicleCommands commands;
  private final EntryKeys keys;
  private final RowDrag drag;
  private final CompletionPopup completion;
  private final TextDoor door;

  public ChronicleDesk(WorkModel work, KnownModel known, Messages messages) {
    this.messages = messages;
    this.known = known;
    model = new ChronicleModel(work, messages);
    frame = new ChronicleFrame(model, messages);
    documents = known.links().map(links -> new DocumentFinder(model, links, messages));
    actions = new ChronicleActions(model, known, frame, documents);
    commands = new ChronicleCommands(actions, model, work, known);
    keys = new EntryKeys(model, actions);
    drag =
        new RowDrag(
            model::isEditable,
            (entry, other, behind) ->
                model.perform(
                    steps -> steps.moveBeside(new Place(entry, Slot.TEXT, 0), other, behind)));
    completion = new CompletionPopup(messages);
    door = new TextDoor(work);
    work.spotProperty().subscribe(frame::mark);
    known.twinsProperty().subscribe(this::count);
    model.chronicleProperty().subscribe(this::count);
  }

  /// The frame, with rows in it.
  ///
  /// @param back gives the focus to the rows
  public Region around(Node rows, Runnable back) {
    frame.around(rows, back);
    StackPane over = new StackPane(frame);
    documents.ifPresent(over.getChildren()::add);
    return over;
  }

  public List<CommandMenu> menus() {
    return List.of(commands.menu());
  }

  /// Takes keys in the text of an entry.
  public boolean take(TextSurface at, KeyEvent event) {
    if (completion.take(event)) {
      return true;
    }
    completion.hide();
    boolean asked = event.getCode() == KeyCode.SPACE && event.isControlDown();
    return asked && model.entry(at.place().node()).isPresent()
        ? complete(at)
        : keys.take(at, event);
  }

  /// Left of an entry.
  ///
  /// @param row shows the entry
  public EntryMargin margin(Region row, ChronicleEntry entry) {
    RowDrag.row(row, entry.id());
    row.setOnContextMenuRequested(
        event -> {
          model
              .at()
              .filter(at -> at.node().equals(entry.id()))
              .ifPresentOrElse(here -> {}, () -> model.go(entry.id()));
          commands.entryMenu().showOver(row, messages, event);
        });
    EntryMargin margin = new EntryMargin(model, drag, frame.date(), messages);
    margin.show(entry);
    return frame.add(margin);
  }

  /// A row that heads a day, under which entries can be dropped.
  public void head(Region row, NodeId first) {
    RowDrag.head(row, first);
  }

  /// Under an entry: says that there is another one like it, and goes there.
  public Label note(NodeId entry) {
    Label note = new Label();
    note.setGraphic(Icons.TWIN.icon());
    note.getStyleClass().add("gb-twin");
    note.setOnMouseClicked(event -> twin(entry).ifPresent(actions::go));
    note.textProperty().bind(known.twinsProperty().map(all -> twinText(all, entry)));
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  /// Under an entry: the printed document it tells of, and goes there.
  public Label link(NodeId entry) {
    Label link = new Label();
    link.getStyleClass().add("gb-link");
    link.setAccessibleRole(AccessibleRole.HYPERLINK);
    known
        .links()
        .ifPresent(
            links -> {
              link.textProperty().bind(links.changesProperty().map(any -> links.text(entry)));
              link.setOnMouseClicked(event -> actions.go(entry));
            });
    link.visibleProperty().bind(link.textProperty().isNotEmpty());
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }

  /// Under an entry of the diary: the issue that took it, and goes there.
  public Label used(NodeId entry) {
    Label used = new Label();
    used.getStyleClass().add("gb-link");
    used.setAccessibleRole(AccessibleRole.HYPERLINK);
    used.textProperty()
        .bind(
            known
                .usedProperty()
                .map(
                    all -> {
                      Event event = all.get(entry);
                      return event == null ? "" : messages.get("diary.used", event.issueName());
                    }));
    used.setOnMouseClicked(
        event -> Optional.ofNullable(known.usedProperty().get().get(entry)).ifPresent(known::go));
    used.visibleProperty().bind(used.textProperty().isNotEmpty());
    used.managedProperty().bind(used.visibleProperty());
    return used;
  }

  private Optional<Twin> twin(NodeId entry) {
    return known.twinsProperty().get().getOrDefault(entry, List.of()).stream().findFirst();
  }

  private String twinText(Map<NodeId, List<Twin>> all, NodeId entry) {
    return all.getOrDefault(entry, List.of()).stream()
        .findFirst()
        .map(
            twin ->
                twin.issueName().isEmpty()
                    ? messages.get("chronicle.twin", twin.likeness())
                    : messages.get("chronicle.twin.other", twin.issueName(), twin.likeness()))
        .orElse("");
  }

  private void count() {
    long here =
        model.chronicleProperty().get().stream()
            .flatMap(held -> held.entries().stream())
            .filter(entry -> known.twinsProperty().get().containsKey(entry.id()))
            .count();
    frame.months().twins((int) here, actions::nextTwin);
  }

  /// Names that begin with the one to three characters before the caret.
  private boolean complete(TextSurface at) {
    int caret = at.selection().caret().offset();
    String text = door.text(at.place()).map(held -> held.chars()).orElse("");
    for (int length = Math.min(LONGEST_NAME, caret); length > 0; length--) {
      String prefix = text.substring(caret - length, caret);
      List<Known> found = known.names().persons(prefix);
      if (!found.isEmpty()) {
        Selection typed = new Selection(at.place().at(caret - length), at.place().at(caret));
        Bounds area = at.caretArea();
        completion.show(
            at,
            new Point2D(area.getMinX(), area.getMaxY()),
            found,
            one -> door.type(typed, one.name()).ifPresent(end -> at.edit(Selection.caretAt(end))));
        return true;
      }
    }
    return true;
  }
}
