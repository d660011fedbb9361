package org.gongbao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Segments;

/// What stands beside the editor: the pages 版面 or the source 原文. Both headers hold the switch
/// between them.
final class SidePane extends StackPane {
  private static final String KEY = "side";
  private final Messages messages;
  private final Settings settings;
  private final List<Segments<Side>> switches = new ArrayList<>();
  private Region preview = new Region();
  private Region source = new Region();
  private Side side;

  SidePane(Messages messages, Settings settings) {
    this.messages = messages;
    this.settings = settings;
    this.side =
        settings.get(KEY).filter("source"::equals).map(s -> Side.SOURCE).orElse(Side.PREVIEW);
    getStyleClass().add("gb-side");
  }

  /// Takes the two panes, whose headers were given a switch.
  void fill(Region previewPane, Region sourcePane) {
    preview = previewPane;
    source = sourcePane;
    getChildren().setAll(preview, source);
    show(side);
  }

  Side side() {
    return side;
  }

  void show(Side next) {
    side = next;
    settings.put(KEY, next.name().toLowerCase(Locale.ROOT));
    preview.setVisible(next == Side.PREVIEW);
    source.setVisible(next == Side.SOURCE);
    switches.forEach(shown -> shown.show(next));
  }

  /// A switch for the header of a pane.
  Node newSwitch() {
    Segments<Side> made =
        new Segments<>(
            messages.get("ui.side"),
            List.of(Side.values()),
            one -> messages.get(one == Side.PREVIEW ? "ui.pane.preview" : "ui.pane.source"),
            this::show);
    made.getStyleClass().add("gb-side-switch");
    switches.add(made);
    return made;
  }

  enum Side {
    PREVIEW,
    SOURCE
  }
}
