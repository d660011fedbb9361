package org.gongbao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.gongbao.l10n.Messages;

/// Everything that can be set about the preview, as menu items.
final class PreviewMenu {
  private final Messages messages;
  private final PreviewModel model;

  PreviewMenu(Messages messages, PreviewModel model) {
    this.messages = messages;
    this.model = model;
  }

  List<MenuItem> all() {
    List<MenuItem> items = new ArrayList<>(modes());
    items.add(new SeparatorMenuItem());
    items.add(item("ui.preview.larger", () -> model.zoom(1)));
    items.add(item("ui.preview.smaller", () -> model.zoom(-1)));
    items.add(item("ui.preview.fit-page", () -> model.setZoom(Zoom.FIT_PAGE)));
    items.add(item("ui.preview.fit-width", () -> model.setZoom(Zoom.FIT_WIDTH)));
    items.add(new SeparatorMenuItem());
    CheckMenuItem follow = new CheckMenuItem(messages.get("ui.preview.follow"));
    follow.setOnAction(event -> model.setFollowing(follow.isSelected()));
    model.followingProperty().subscribe(follow::setSelected);
    items.add(follow);
    CheckMenuItem faults = new CheckMenuItem(messages.get("ui.preview.faults"));
    faults.setOnAction(event -> model.setFaultsShown(faults.isSelected()));
    model.faultsShownProperty().subscribe(faults::setSelected);
    items.add(faults);
    return items;
  }

  List<MenuItem> zooms() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("ui.preview.fit-page", () -> model.setZoom(Zoom.FIT_PAGE)));
    items.add(item("ui.preview.fit-width", () -> model.setZoom(Zoom.FIT_WIDTH)));
    items.add(new SeparatorMenuItem());
    IntStream.of(Zoom.offered()).forEach(value -> items.add(percent(value)));
    return items;
  }

  private List<MenuItem> modes() {
    List<MenuItem> items = new ArrayList<>();
    for (PageMode mode : PageMode.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              messages.get("ui.preview.mode." + mode.name().toLowerCase(Locale.ROOT)));
      item.setOnAction(event -> model.setMode(mode));
      model.lookProperty().subscribe(look -> item.setSelected(mode == look.mode()));
      item.setOnMenuValidation(
          event -> item.setDisable(mode == PageMode.SPREAD && !model.hasRoomForSpread()));
      items.add(item);
    }
    return items;
  }

  private MenuItem percent(int value) {
    MenuItem item = new MenuItem(value + "%");
    item.setOnAction(event -> model.setZoom(new Zoom.Percent(value)));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
