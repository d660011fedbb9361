package org.gongbao.ui.chronicle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.gongbao.l10n.Messages;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.PartOfDay;

/// Stands around the rows of a chronicle: months at the side where there is room, else on top;
/// quick entry below. Around other items it is not seen.
final class ChronicleFrame extends BorderPane {
  /// From here on the months stand beside the entries.
  private static final double SIDE_FROM = 720;

  /// Less than this for the entries, and months on top give way.
  private static final double LOWEST = 420;

  /// So much of the height is theirs on top, and they scroll: a year has twelve.
  private static final double ON_TOP = 0.4;

  private final ChronicleModel model;
  private final QuickEntry quick;
  private final MonthsView months;
  private final ScrollPane held;
  private final DatePopup date;
  private final Set<EntryMargin> margins = Collections.newSetFromMap(new WeakHashMap<>());
  private boolean wanted = true;
  private boolean asked;
  private Runnable back = () -> {};

  ChronicleFrame(ChronicleModel model, Messages messages) {
    this.model = model;
    this.quick = new QuickEntry(model, messages);
    this.date = new DatePopup(model, messages);
    this.months = new MonthsView(model, messages, this::choose, () -> back.run());
    this.held = new ScrollPane(months);
    held.setFitToWidth(true);
    held.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    held.getStyleClass().add("gb-months-pane");
    held.setFocusTraversable(false);
    setBottom(quick);
    held.viewportBoundsProperty().subscribe(this::mark);
    widthProperty().subscribe(this::arrange);
    heightProperty().subscribe(this::arrange);
    model
        .chronicleProperty()
        .subscribe(
            now -> {
              if (now.isEmpty()) {
                quick.close();
              }
              arrange();
            });
  }

  /// @param whenLeft gives the focus to the entries
  void around(Node rows, Runnable whenLeft) {
    back = whenLeft;
    setCenter(rows);
  }

  MonthsView months() {
    return months;
  }

  DatePopup date() {
    return date;
  }

  EntryMargin add(EntryMargin margin) {
    margins.add(margin);
    return margin;
  }

  void openDate(ChronicleEntry entry) {
    margins.stream()
        .filter(margin -> margin.shows(entry))
        .findFirst()
        .ifPresent(margin -> date.show(margin.anchor(), entry));
  }

  void openQuick(Optional<EntryDate> chosen) {
    if (model.chronicleProperty().get().isPresent() && model.isEditable()) {
      quick.open(chosen, model.near(), back);
    }
  }

  void toMonths() {
    wanted = true;
    asked = true;
    arrange();
    months.takeFocus();
  }

  void toggleMonths() {
    boolean shown = getLeft() != null || getTop() != null;
    wanted = !shown;
    asked = wanted;
    arrange();
  }

  /// Shows the caret's day among the months, and brings it into view.
  void mark() {
    months.mark();
    double hidden = months.getHeight() - held.getViewportBounds().getHeight();
    if (hidden > 0) {
      months
          .marked()
          .ifPresent(
              day -> {
                double top = hidden * held.getVvalue();
                double bottom = top + held.getViewportBounds().getHeight();
                if (day.getMinY() < top || day.getMaxY() > bottom) {
                  double middle = day.getCenterY() - held.getViewportBounds().getHeight() / 2;
                  held.setVvalue(Math.clamp(middle / hidden, 0, 1));
                }
              });
    }
  }

  private void choose(LocalDate day) {
    if (!model.go(day)) {
      openQuick(Optional.of(new EntryDate(day, day, PartOfDay.NONE)));
    }
  }

  private void arrange() {
    boolean any = model.chronicleProperty().get().isPresent();
    boolean side = getWidth() >= SIDE_FROM;
    boolean room = side || asked || getHeight() >= LOWEST;
    boolean shown = any && wanted && room;
    held.setMaxHeight(side ? Double.MAX_VALUE : Math.max(LOWEST, getHeight()) * ON_TOP);
    Node left = shown && side ? held : null;
    Node top = shown && !side ? held : null;
    if (getLeft() != left || getTop() != top) {
      setLeft(null);
      setTop(null);
      setLeft(left);
      setTop(top);
    }
  }
}
