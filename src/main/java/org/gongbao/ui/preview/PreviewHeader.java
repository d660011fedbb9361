package org.gongbao.ui.preview;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.Segments;

/// The header of the preview: how pages are shown, which ones, how large. In a narrow pane what is
/// used least goes; all of it stays in the menu.
final class PreviewHeader extends HBox {
  private final Messages messages;
  private final PreviewModel model;
  private final Runnable pages;
  private final Segments<PageMode> modes;
  private final TextField number = new TextField();
  private final Label count = new Label();
  private final MenuButton percent = new MenuButton();
  private final List<Node> passing;

  /// @param sides switches to what else stands in this place
  /// @param pages gives the focus to the pages
  PreviewHeader(Messages messages, PreviewModel model, Node sides, Button close, Runnable pages) {
    this.messages = messages;
    this.model = model;
    this.pages = pages;
    modes =
        new Segments<>(
            messages.get("ui.preview.mode"),
            List.of(PageMode.values()),
            this::name,
            model::setMode);
    modes.getStyleClass().add("gb-page-modes");
    Button smaller = button(Icons.ZOOM_OUT, "ui.preview.smaller", () -> model.zoom(-1));
    Button larger = button(Icons.ZOOM_IN, "ui.preview.larger", () -> model.zoom(1));
    Button fit = button(Icons.FIT, "ui.preview.fit-page", () -> model.setZoom(Zoom.FIT_PAGE));
    ToggleButton follow = follow();
    percent.getStyleClass().add("gb-percent");
    percent.setAccessibleText(messages.get("ui.preview.zoom"));
    percent.setMinWidth(USE_PREF_SIZE);
    percent.getItems().addAll(new PreviewMenu(messages, model).zooms());
    getStyleClass().add("gb-pane-header");
    getChildren()
        .addAll(sides, modes, space(), pager(), space(), smaller, percent, larger, fit, follow);
    getChildren().addAll(menu(), close);
    passing = List.of(fit, larger, smaller, follow, modes, percent);
    model.lookProperty().subscribe(this::show);
  }

  private String name(PageMode mode) {
    return messages.get("ui.preview.mode." + mode.name().toLowerCase(Locale.ROOT));
  }

  private HBox pager() {
    Button back = button(Icons.BACK, "ui.preview.back", () -> model.step(-1));
    Button forth = button(Icons.FORTH, "ui.preview.forth", () -> model.step(1));
    number.getStyleClass().add("gb-page-number");
    number.setAccessibleText(messages.get("ui.preview.page"));
    number.setOnAction(event -> jump());
    number.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            pages.run();
          }
        });
    number.focusedProperty().subscribe(focused -> show(model.lookProperty().get()));
    count.getStyleClass().add("gb-page-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox pager = new HBox(back, number, count, forth);
    pager.getStyleClass().add("gb-pager");
    return pager;
  }

  private void jump() {
    Look.number(number.getText()).ifPresent(wanted -> model.show(wanted - 1));
    pages.run();
  }

  private ToggleButton follow() {
    ToggleButton follow = new ToggleButton();
    follow.setGraphic(Icons.FOLLOW.icon());
    follow.getStyleClass().add("gb-icon-button");
    follow.setTooltip(new Tooltip(messages.get("ui.preview.follow")));
    follow.setAccessibleText(messages.get("ui.preview.follow"));
    follow.setOnAction(event -> model.setFollowing(follow.isSelected()));
    model.followingProperty().subscribe(follow::setSelected);
    return follow;
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton();
    menu.setGraphic(Icons.MORE.icon());
    menu.getStyleClass().addAll("gb-icon-button", "gb-more");
    menu.setTooltip(new Tooltip(messages.get("ui.preview.more")));
    menu.setAccessibleText(messages.get("ui.preview.more"));
    List<MenuItem> items = new PreviewMenu(messages, model).all();
    menu.getItems().addAll(items);
    return menu;
  }

  private Button button(Icons icon, String key, Runnable action) {
    Button button = new Button();
    button.setGraphic(icon.icon());
    button.getStyleClass().add("gb-icon-button");
    button.setTooltip(new Tooltip(messages.get(key)));
    button.setAccessibleText(messages.get(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private void show(Look look) {
    modes.show(look.mode());
    modes.offer(PageMode.SPREAD, look.pages() == 0 || model.hasRoomForSpread());
    percent.setText(look.pages() == 0 ? "" : look.percent() + "%");
    count.setText(look.pages() == 0 ? "" : "/ " + look.pages());
    number.setDisable(look.pages() == 0);
    if (!number.isFocused() || look.pages() == 0) {
      number.setText(look.pages() == 0 ? "" : look.numbers());
    }
  }

  /// Leaves out as much as there is no room for, what is used least first.
  @Override
  protected void layoutChildren() {
    double wanted = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node child : getChildren()) {
      wanted += child.prefWidth(-1) + getSpacing();
    }
    for (Node node : passing) {
      boolean room = wanted <= getWidth();
      shown(node, room);
      wanted -= room ? 0 : node.prefWidth(-1) + getSpacing();
    }
    super.layoutChildren();
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
