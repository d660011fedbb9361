package org.gongbao.ui;

import java.time.Clock;
import java.time.ZoneId;
import org.gongbao.app.Importer;
import org.gongbao.app.Libraries;
import org.gongbao.app.LivePages;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;

/// What the window is given by `boot`.
///
/// @param tasks whose owning thread is the FX thread, as with [org.gongbao.ui.fx.FxThread]
/// @param pages of the issue on the desk, composed by the same tasks
/// @param fonts the faces pages can be set in
/// @param clock tells the time, and the zone times are shown in
/// @param version of the program, for 关于
public record UiServices(
    Messages messages,
    Settings settings,
    Tasks tasks,
    Libraries libraries,
    Importer importer,
    LivePages pages,
    FontLibrary fonts,
    Clock clock,
    String version) {

  /// Times are shown in.
  public ZoneId zone() {
    return clock.getZone();
  }
}
