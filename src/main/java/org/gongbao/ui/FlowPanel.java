package org.gongbao.ui;

import java.util.function.Supplier;
import javafx.stage.Window;
import org.gongbao.app.PageExporter;
import org.gongbao.ui.flow.Flowing;
import org.gongbao.ui.gate.Gating;
import org.gongbao.ui.panel.BottomPanel;
import org.gongbao.ui.work.Means;

/// 流程 put together with what else the window has.
final class FlowPanel {
  private FlowPanel() {}

  /// @param below the panel that shows where everything stands
  static Flowing of(
      UiServices services,
      Rooms.Models models,
      Means means,
      Gating gating,
      BottomPanel below,
      Supplier<Window> owner) {
    FileChoosing choosing = new FileChoosing(services.messages(), services.settings());
    return new Flowing(
        models.work(),
        models.library(),
        models.busy(),
        means,
        services.libraries()::signing,
        new PageExporter(services.fonts(), services.messages(), services.clock()),
        new Flowing.Ways(
            view -> {
              below.show(view);
              gating.blockers();
              below.takeFocus();
            },
            owner,
            gating::blockers,
            name -> choosing.toWrite(owner.get(), "flow.sheet.choose", "flow.sheet.kind", name)));
  }
}
