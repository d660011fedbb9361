package org.gongbao.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.item.ItemView;
import org.gongbao.ui.outline.OutlineView;
import org.gongbao.ui.panel.BottomPanel;
import org.gongbao.ui.source.SourceView;
import org.gongbao.ui.work.WorkModel;

/// The panes of the window.
final class Panes {
  private final OutlineView outline;
  private final ItemView item;
  private final SourceView source;
  private final BottomPanel bottom;
  private final PaneLayout layout;

  Panes(WorkModel work, Messages messages, Settings settings, ZoneId zone) {
    outline = new OutlineView(work, messages);
    item = new ItemView(work, messages);
    source = new SourceView(work, messages, this::hideSource);
    bottom = new BottomPanel(work, messages, zone);
    layout = new PaneLayout(outline, item, source, bottom, settings);
  }

  OutlineView outline() {
    return outline;
  }

  ItemView item() {
    return item;
  }

  BottomPanel bottom() {
    return bottom;
  }

  PaneLayout layout() {
    return layout;
  }

  /// Where F6 stops, in order; panes that are not shown are left out.
  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    if (layout.isOutlineShown()) {
      stops.add(new Stop(outline, outline::takeFocus));
    }
    stops.add(new Stop(item, item::takeFocus));
    if (layout.isSourceShown()) {
      stops.add(new Stop(source, source::takeFocus));
    }
    stops.add(new Stop(bottom, bottom::takeFocus));
    return stops;
  }

  private void hideSource() {
    layout.setSourceShown(false);
    item.takeFocus();
  }

  /// A pane and how the focus enters it.
  record Stop(Region pane, Runnable enter) {
    boolean hasFocus() {
      return Focus.isIn(pane);
    }
  }
}
