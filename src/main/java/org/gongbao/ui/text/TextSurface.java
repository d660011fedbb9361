package org.gongbao.ui.text;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.gongbao.edit.Selection;
import org.gongbao.edit.range.TextRange.Covered;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.ui.text.FlowContent.Stretch;

/// One text of the tree, drawn as in print and edited where it stands. It holds no text of its own:
/// what is typed goes through the door at once, and what the tree then holds is shown. An input
/// method's composition is drawn here and reaches the tree only when committed.
public final class TextSurface extends Region {
  private final TextFlow flow = new TextFlow();
  private final Markups markups = new Markups();
  private final Path selected = new Path();
  private final Path bar = new Path();
  private final SurfaceOwner owner;
  private Place place;
  private Text text;
  private TextLook look;
  private FlowContent content;
  private int anchor;
  private int caret;

  /// Where the selection began, when that was in another text.
  private Optional<Place> outer = Optional.empty();

  private Covered covered = Covered.NOTHING;
  private String composed = "";

  /// Where something that is dragged would go, -1 for nowhere.
  private int aimed = -1;

  private int composedCaret;

  public TextSurface(SurfaceOwner owner, Place place, Text text, TextLook look, String name) {
    this.owner = owner;
    this.place = place.at(0);
    this.text = text;
    this.look = look;
    this.content = new FlowContent(text, look, Stretch.NONE, owner.breakWord());
    getStyleClass().addAll("gb-surface", look.style());
    selected.getStyleClass().add("gb-selected-text");
    bar.getStyleClass().add("gb-caret");
    selected.setManaged(false);
    bar.setManaged(false);
    bar.setVisible(false);
    getChildren().addAll(markups.grounds(), selected, markups.lines(), flow, bar);
    flow.getChildren().setAll(content.nodes());
    setFocusTraversable(true);
    setCursor(Cursor.TEXT);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(name);
    SurfaceKeys.install(this);
    SurfaceMouse.install(this);
    Composition.install(this);
    focusedProperty().subscribe(this::focusChanged);
  }

  /// Shows another state of a text, keeping the caret as far as it goes.
  public void show(Place shownPlace, Text shown, TextLook shownLook) {
    boolean same = shown.equals(text) && shownLook.equals(look) && composed.isEmpty();
    place = shownPlace.at(0);
    if (same) {
      return;
    }
    if (!shownLook.style().equals(look.style())) {
      // A style taken away and put back would have all below it styled, and measured, anew.
      getStyleClass().remove(look.style());
      getStyleClass().add(shownLook.style());
    }
    text = shown;
    look = shownLook;
    Optional<Place> begun = outer;
    select(Math.min(anchor, text.length()), Math.min(caret, text.length()));
    outer = begun;
    redraw();
  }

  public Place place() {
    return place;
  }

  /// Takes the focus, with a selection whose caret is in this text.
  public void edit(Selection selection) {
    boolean here = isHere(selection.anchor());
    select(
        here ? selection.anchor().offset() : selection.caret().offset(),
        selection.caret().offset());
    outer = here ? Optional.empty() : Optional.of(selection.anchor());
    if (isFocused()) {
      owner.moved(this);
    } else {
      requestFocus();
    }
  }

  /// What is selected, as far as this text has the caret; it may have begun in another text.
  public Selection selection() {
    return new Selection(outer.orElseGet(() -> place.at(anchor)), place.at(caret));
  }

  /// Tints what a selection over several texts covers of this one.
  public void cover(Covered stretch) {
    if (!covered.equals(stretch)) {
      covered = stretch;
      requestLayout();
    }
  }

  /// Sets off stretches of this text: grounds under what is selected, lines over it.
  public void annotate(List<Markup> stretches) {
    if (markups.take(stretches)) {
      requestLayout();
    }
  }

  /// Where the character at an offset begins, in this surface's coordinates.
  public Bounds area(int offset) {
    layout();
    Path caretThere = new Path(flow.getCaretShape(content.position(offset), true));
    Bounds inFlow = caretThere.getLayoutBounds();
    return new BoundingBox(
        inFlow.getMinX() + flow.getLayoutX(),
        inFlow.getMinY() + flow.getLayoutY(),
        inFlow.getWidth(),
        inFlow.getHeight());
  }

  /// The place nearest to a point on the scene.
  public Place placeAt(double sceneX, double sceneY) {
    return place.at(offsetAt(sceneToLocal(sceneX, sceneY)));
  }

  /// Shows where something that is dragged would go; a negative offset shows nothing.
  void aim(int offset) {
    aimed = offset;
    bar.setVisible(aimed >= 0 || isFocused());
    requestLayout();
  }

  /// True when a point on the scene lies on what is selected.
  public boolean isSelectedAt(double sceneX, double sceneY) {
    int offset = placeAt(sceneX, sceneY).offset();
    return tinted().from() <= offset && offset < tinted().to();
  }

  boolean isHere(Place other) {
    return place.equals(other.at(0));
  }

  /// True when nothing is selected.
  boolean isCaret() {
    return outer.isEmpty() && anchor == caret;
  }

  /// True when the selection began in another text.
  boolean reachesOut() {
    return outer.isPresent();
  }

  /// The place in the first or last line nearest to a distance from the left edge.
  public Place placeAtEdge(double x, boolean lastLine) {
    layout();
    double y = lastLine ? Math.max(0, flow.getHeight() - 2) : 2;
    return place.at(offsetAt(new Point2D(x, flow.getLayoutY() + y)));
  }

  /// The text shown, without what an input method composes.
  public Text text() {
    return text;
  }

  /// Length of the text shown.
  public int length() {
    return text.length();
  }

  SurfaceOwner owner() {
    return owner;
  }

  String chars() {
    return text.chars();
  }

  int caret() {
    return caret;
  }

  int anchor() {
    return anchor;
  }

  /// True while an input method composes here: every key is its own then.
  public boolean isComposing() {
    return !composed.isEmpty();
  }

  /// Selects from an offset to the caret's.
  void select(int newAnchor, int newCaret) {
    outer = Optional.empty();
    anchor = Math.clamp(newAnchor, 0, text.length());
    caret = Math.clamp(newCaret, 0, text.length());
    requestLayout();
  }

  /// Moves the caret on the user's behalf and tells the owner.
  void move(int to, boolean extend) {
    Optional<Place> begun = extend ? outer : Optional.empty();
    select(extend ? anchor : to, to);
    outer = begun;
    owner.moved(this);
  }

  /// Types over the selection; typing nothing erases it.
  void type(String chars) {
    type(selection(), chars);
  }

  void type(int from, int to, String chars) {
    type(new Selection(place.at(from), place.at(to)), chars);
  }

  private void type(Selection over, String chars) {
    arrive(owner.door().type(over, chars));
  }

  /// Makes Chinese marks of what was just typed, where they belong.
  void helpTyping() {
    arrive(owner.door().typing().typed(place.at(caret)));
  }

  /// The caret goes where typing left it, when that is here.
  private void arrive(Optional<Place> typed) {
    typed
        .filter(this::isHere)
        .ifPresent(
            after -> {
              select(after.offset(), after.offset());
              owner.typed(this);
            });
  }

  /// Draws what an input method is composing; an empty text ends it.
  void compose(String chars, int at) {
    composed = chars;
    composedCaret = at;
    redraw();
  }

  int offsetAt(Point2D point) {
    double y = Math.clamp(point.getY() - flow.getLayoutY(), 0, Math.max(0, flow.getHeight() - 1));
    Point2D inFlow = new Point2D(point.getX() - flow.getLayoutX(), y);
    int position = flow.getHitInfo(inFlow).getInsertionIndex();
    int offset = content.offset(position);
    return Text.isBoundary(text.chars(), offset) ? offset : offset - 1;
  }

  /// Where the caret stands, in this surface's coordinates.
  public Bounds caretArea() {
    layout();
    return bar.getBoundsInParent();
  }

  /// A line above or below the caret, at the same distance from the left; negative when there is
  /// none.
  int offsetAcross(boolean down) {
    Bounds now = caretArea();
    double y = down ? now.getMaxY() + now.getHeight() / 2 : now.getMinY() - now.getHeight() / 2;
    boolean outside = y < flow.getLayoutY() || y > flow.getLayoutY() + flow.getHeight();
    return outside ? -1 : offsetAt(new Point2D(now.getCenterX(), y));
  }

  /// True when the text goes on in a line above or below the caret's.
  public boolean hasLine(boolean below) {
    return offsetAcross(below) >= 0;
  }

  int lineEdge(boolean end) {
    double x = end ? flow.getWidth() : 0;
    return offsetAt(new Point2D(x, caretArea().getCenterY()));
  }

  private void focusChanged(boolean focused) {
    bar.setVisible(focused);
    if (focused) {
      owner.moved(this);
    } else {
      composed = "";
      if (!isOnlyAway()) {
        anchor = caret;
        outer = Optional.empty();
      }
      redraw();
      owner.left(this);
    }
  }

  /// True while the focus is with no other text: a button, a finder, another window gives it back.
  private boolean isOnlyAway() {
    Node held = getScene() == null ? null : getScene().getFocusOwner();
    return getScene() != null && (equals(held) || !(held instanceof TextSurface));
  }

  private void redraw() {
    Text drawn = composed.isEmpty() ? text : text.replace(caret, caret, Text.of(composed));
    Stretch stretch = new Stretch(caret, caret + composed.length());
    content =
        new FlowContent(
            drawn, look, composed.isEmpty() ? Stretch.NONE : stretch, owner.breakWord());
    content.into(flow.getChildren());
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    flow.resizeRelocate(
        snappedLeftInset(), snappedTopInset(), Math.max(0, width), flow.prefHeight(width));
    flow.layout();
    markups.place(flow, content, text.length());
    int typing = composed.isEmpty() ? caret : caret + composedCaret;
    int at = content.position(aimed >= 0 ? aimed : typing);
    bar.getElements().setAll(flow.getCaretShape(at, true));
    Covered tinted = tinted();
    boolean fromBefore = !covered.equals(Covered.NOTHING) && covered.from() == 0;
    int from = fromBefore ? content.start() : content.position(tinted.from());
    int to = content.position(tinted.to());
    selected
        .getElements()
        .setAll(from < to ? List.of(flow.getRangeShape(from, to, true)) : List.of());
    selected.setVisible(!markups.isShownAs(tinted.from(), tinted.to()));
    bar.relocate(
        flow.getLayoutX() + bar.getLayoutBounds().getMinX(),
        flow.getLayoutY() + bar.getLayoutBounds().getMinY());
    selected.relocate(
        flow.getLayoutX() + selected.getLayoutBounds().getMinX(),
        flow.getLayoutY() + selected.getLayoutBounds().getMinY());
  }

  /// What is tinted: what a selection over several texts covers, else what is selected here.
  private Covered tinted() {
    if (!covered.equals(Covered.NOTHING)) {
      return covered;
    }
    return isFocused() && outer.isEmpty()
        ? new Covered(Math.min(anchor, caret), Math.max(anchor, caret))
        : Covered.NOTHING;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getAccessibleText() + " " + look.prefix() + text.chars();
      case SELECTION_START -> Math.min(anchor, caret);
      case SELECTION_END -> Math.max(anchor, caret);
      case CARET_OFFSET -> caret;
      case EDITABLE -> owner.door().isEditable();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
