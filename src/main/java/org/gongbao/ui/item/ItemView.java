package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.TextStyle;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.chronicle.ChronicleDesk;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.fx.RowColumn;
import org.gongbao.ui.fx.RowNode;
import org.gongbao.ui.imprint.ImprintDesk;
import org.gongbao.ui.item.ItemRow.Across;
import org.gongbao.ui.item.ItemRow.Cells;
import org.gongbao.ui.item.ItemRow.Code;
import org.gongbao.ui.item.ItemRow.Contents;
import org.gongbao.ui.item.ItemRow.Day;
import org.gongbao.ui.item.ItemRow.Event;
import org.gongbao.ui.item.ItemRow.Group;
import org.gongbao.ui.item.ItemRow.Head;
import org.gongbao.ui.item.ItemRow.Imprint;
import org.gongbao.ui.item.ItemRow.Line;
import org.gongbao.ui.item.ItemRow.Member;
import org.gongbao.ui.item.ItemRow.Picture;
import org.gongbao.ui.item.ItemRow.PictureSlot;
import org.gongbao.ui.item.ItemViewModel.Shown;
import org.gongbao.ui.roster.RosterDesk;
import org.gongbao.ui.table.CellRange;
import org.gongbao.ui.table.TableDesk;
import org.gongbao.ui.text.Clips;
import org.gongbao.ui.text.SurfaceOwner;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.TextDoor;
import org.gongbao.ui.work.WorkModel;

/// The item pane.
public final class ItemView extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final WorkModel work;
  private final Annotations annotations;
  private final ItemViewModel model;
  private final RowContext context;
  private final ChronicleDesk chronicle;
  private final RosterDesk roster;
  private final ImprintDesk imprint;
  private final Region body;
  private final FieldsFold fields;
  private final RowColumn<ItemRow> column;
  private final TableDesk tables;
  private final Label empty = new Label();
  private final Covering covering = new Covering();
  private Shown shown = Shown.NOTHING;
  private Optional<Region> current = Optional.empty();

  /// @param known what the library already says
  /// @param annotations shown in the texts
  /// @param imprint for masthead and colophon
  /// @param aside reads long pastes
  public ItemView(
      WorkModel work,
      KnownModel known,
      Annotations annotations,
      ImprintDesk imprint,
      Messages messages,
      Clips.Aside aside) {
    this.work = work;
    this.annotations = annotations;
    this.chronicle = new ChronicleDesk(work, known, messages);
    this.imprint = imprint;
    this.roster = new RosterDesk(work, known, messages);
    this.model = new ItemViewModel(work);
    this.column = new RowColumn<>(ItemRow::key, this::build, ItemView::estimate);
    TextDoor door = new TextDoor(work);
    CaretWays ways = new CaretWays(work, door, new ShownRows(column, () -> shown));
    SurfaceOwner owner =
        new SurfaceOwner(
            door,
            new Clips(door, aside, messages),
            messages.get("ui.text.break"),
            this::moved,
            this::typed,
            this::left,
            ways,
            (surface, event) -> take(surface, event, ways));
    this.context =
        new RowContext(
            messages,
            owner,
            chronicle,
            roster,
            imprint,
            sha -> work.issueProperty().get().flatMap(open -> open.assets().apply(sha)),
            this::selectedCells);
    this.fields = new FieldsFold(new FieldsView(context), messages);
    heightProperty().subscribe(height -> fields.fit(height.doubleValue()));
    this.tables =
        new TableDesk(
            work,
            messages,
            column,
            this::rowShowing,
            row -> column.reveal(new ItemRow.Key(row, "CELLS")));
    tables.rangeProperty().subscribe(range -> tint());
    column.setAccessibleText(messages.get("ui.pane.item"));
    column.getStyleClass().addAll("gb-text", "gb-document");
    empty.setText(messages.get("ui.empty.item"));
    empty.getStyleClass().add("gb-empty");
    getStyleClass().add("gb-item");
    this.body = chronicle.around(tables.frame(), this::takeFocus);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(fields, body, empty);
    annotations.onChange(this::annotate);
    imprint.onPages(this::printed);
    model.shownProperty().subscribe(this::show);
    work.spotProperty().subscribe(this::follow);
  }

  /// The text in view at a place.
  public Optional<TextSurface> surfaceAt(Place place) {
    return shown
        .rowOf(place)
        .flatMap(row -> column.node(row.key()))
        .flatMap(node -> Surfaces.of(node.region(), place))
        .or(() -> fields.surface(place));
  }

  /// Shows what is set off in some texts, as far as they are in view.
  private void annotate(Set<Place> texts) {
    annotate(fields, texts);
    column.nodes().forEach(node -> annotate(node.region(), texts));
  }

  private void annotate(Parent parent, Set<Place> texts) {
    for (TextSurface surface : Surfaces.in(parent)) {
      if (texts.contains(surface.place())) {
        surface.annotate(annotations.markups(surface.place()));
      }
    }
  }

  private void annotate(Parent parent) {
    Surfaces.in(parent).forEach(s -> s.annotate(annotations.markups(s.place())));
  }

  /// Menus of what can be done to the item shown.
  public List<CommandMenu> menus() {
    return Stream.of(List.of(tables.menu()), chronicle.menus(), roster.menus(), imprint.menus())
        .flatMap(List::stream)
        .toList();
  }

  /// Marks the cells selected; false when none are.
  public boolean markCells(TextStyle style) {
    return tables.mark(style);
  }

  /// Takes the focus: to the caret, else to the first text.
  public void takeFocus() {
    Optional<Selection> at = work.spotProperty().get().map(Spot::selection);
    Optional<Selection> first =
        shown.rows().stream()
            .flatMap(row -> row.places().stream())
            .findFirst()
            .map(Selection::caretAt);
    at.filter(there -> isShown(there.caret())).or(() -> first).ifPresent(this::edit);
  }

  /// True unless what stood there is gone.
  private boolean isShown(Place place) {
    return shown.rowOf(place).isPresent() || fields.surface(place).isPresent();
  }

  /// When the row that has the focus is taken away, the row that comes to stand there gets it;
  /// JavaFX would give it to the first button of the window.
  private void keepFocus(Shown before) {
    Optional<Place> caret = work.spotProperty().get().map(spot -> spot.selection().caret());
    Optional<Integer> index = caret.flatMap(before::rowOf).map(before.rows()::indexOf);
    if (column.isFocusWithin() && index.isPresent() && !isShown(caret.get())) {
      Platform.runLater(
          () -> {
            Optional<Place> now = work.spotProperty().get().map(spot -> spot.selection().caret());
            if (now.equals(caret) && !isShown(caret.get())) {
              shown.near(index.get()).map(Selection::caretAt).ifPresent(this::edit);
            }
          });
    }
  }

  private void show(Shown next) {
    boolean same = next.isSamePart(shown);
    Shown before = shown;
    shown = next;
    fields.show(next.part());
    if (same) {
      keepFocus(before);
      column.setRows(next.rows());
    } else {
      column.resetRows(next.rows());
    }
    annotate(fields);
    boolean nothing = next.part().isEmpty();
    empty.setVisible(nothing);
    empty.setManaged(nothing);
    body.setVisible(!nothing);
    body.setManaged(!nothing);
  }

  private void follow(Optional<Spot> spot) {
    current.ifPresent(region -> region.pseudoClassStateChanged(CURRENT, false));
    current = Optional.empty();
    if (covering.take(shown.part(), spot.map(Spot::selection))) {
      column.nodes().forEach(node -> covering.cover(node.region()));
    }
    if (spot.isEmpty()) {
      return;
    }
    Optional<ItemRow> row = shown.rowOf(spot.get().selection().caret());
    switch (spot.get().origin()) {
      case EDITOR -> mark(row.flatMap(found -> column.node(found.key())));
      case SOURCE -> mark(row.flatMap(found -> column.reveal(found.key())));
      case FIND -> reveal(spot.get().selection().anchor());
      case COMMAND, PREVIEW -> edit(spot.get().selection());
    }
  }

  private void edit(Selection selection) {
    Optional<ItemRow> row = shown.rowOf(selection.caret());
    Optional<RowNode<ItemRow>> node = row.flatMap(found -> column.reveal(found.key()));
    mark(node);
    node.flatMap(found -> Surfaces.of(found.region(), selection.caret()))
        .or(() -> fields.surface(selection.caret()))
        .ifPresent(
            surface -> {
              surface.edit(selection);
              keepInView(surface);
            });
  }

  /// Brings a place into view.
  private void reveal(Place place) {
    Optional<RowNode<ItemRow>> node = shown.rowOf(place).flatMap(row -> column.reveal(row.key()));
    mark(node);
    node.flatMap(found -> Surfaces.of(found.region(), place))
        .ifPresent(surface -> column.keepInView(surface, surface.area(place.offset())));
  }

  private void mark(Optional<RowNode<ItemRow>> node) {
    current.ifPresent(region -> region.pseudoClassStateChanged(CURRENT, false));
    current = node.map(RowNode::region);
    current.ifPresent(region -> region.pseudoClassStateChanged(CURRENT, true));
  }

  private void printed() {
    for (RowNode<ItemRow> node : column.nodes()) {
      if (node instanceof Printed row) {
        row.printed();
      }
    }
  }

  private boolean take(TextSurface surface, KeyEvent event, CaretWays ways) {
    return chronicle.take(surface, event)
        || roster.take(surface, event, ways)
        || imprint.take(surface, event, ways);
  }

  private void left(TextSurface surface) {
    work.seal();
    imprint.left(surface);
  }

  private void moved(TextSurface surface) {
    work.seal();
    work.go(surface.selection(), Spot.Origin.EDITOR);
    keepInView(surface);
  }

  private void typed(TextSurface surface) {
    work.go(surface.selection(), Spot.Origin.EDITOR);
    keepInView(surface);
    roster.typed(surface);
  }

  private void keepInView(TextSurface surface) {
    if (Focus.isInside(surface, column)) {
      Bounds caret = surface.caretArea();
      double covered = tables.covered();
      column.keepInView(
          surface,
          new BoundingBox(
              caret.getMinX(),
              caret.getMinY() - covered,
              caret.getWidth(),
              caret.getHeight() + covered));
    }
  }

  /// The row a cell stands in, or the room above a table.
  private Optional<Region> rowShowing(NodeId node) {
    return column
        .node(new ItemRow.Key(node, "TOOLS"))
        .or(
            () ->
                work.treeProperty()
                    .get()
                    .flatMap(tree -> tree.parent(node))
                    .flatMap(row -> column.node(new ItemRow.Key(row.node(), "CELLS"))))
        .map(RowNode::region);
  }

  private Optional<CellRange> selectedCells() {
    return tables.rangeProperty().get();
  }

  private void tint() {
    for (ItemRow row : shown.rows()) {
      if (row instanceof Cells) {
        column
            .node(row.key())
            .filter(CellsView.class::isInstance)
            .map(CellsView.class::cast)
            .ifPresent(CellsView::tint);
      }
    }
  }

  private RowNode<ItemRow> build(ItemRow row) {
    RowNode<ItemRow> node =
        switch (row) {
          case Line line -> new LineView(context, line);
          case Cells cells -> new CellsView(context, cells);
          case Group group -> new GroupView(context, group);
          case Member member -> new PairView(context, member);
          case Imprint line -> new ImprintView(context, line);
          case Head head -> new HeadView(context, head);
          case PictureSlot slot -> new PictureSlotView(context, slot);
          case Code code -> new CodeView(context, code);
          case Day day -> new DayView(context, day);
          case Event event -> new EventView(context, event);
          case Contents contents -> new ContentsView(context, contents);
          case Picture picture -> new PictureView(context, picture);
          case Across across -> new AcrossView(across);
        };
    boolean here =
        work.spotProperty().get().stream()
            .anyMatch(s -> row.places().contains(s.selection().caret().at(0)));
    if (here) {
      mark(Optional.of(node));
    }
    covering.cover(node.region());
    annotate(node.region());
    return node;
  }

  private static double estimate(ItemRow row) {
    return switch (row) {
      case Line line -> 28 * (1 + line.text().length() / 30.0);
      case Event event -> 36 + 26 * (event.entry().text().length() / 36.0);
      case Cells cells -> 28 + 20 * (cells.row().cells().size() > 0 ? 1 : 0);
      default -> 32;
    };
  }
}
