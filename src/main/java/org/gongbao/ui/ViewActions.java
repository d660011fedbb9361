package org.gongbao.ui;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.Settings;
import org.gongbao.ui.SidePane.Side;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.command.CommandPalette;
import org.gongbao.ui.fx.Theme;

/// What the 视图 and 帮助 menus do.
final class ViewActions {
  private final Panes panes;
  private final Theme theme;
  private final TextSize textSize;
  private final Dialogs dialogs;
  private final CommandPalette palette;
  private final Runnable style;
  private final Settings settings;

  ViewActions(
      Panes panes,
      Theme theme,
      TextSize textSize,
      Dialogs dialogs,
      CommandPalette palette,
      Runnable style,
      Settings settings) {
    this.style = style;
    this.palette = palette;
    this.panes = panes;
    this.theme = theme;
    this.textSize = textSize;
    this.dialogs = dialogs;
    this.settings = settings;
  }

  void showStyle() {
    style.run();
  }

  void toggleTheme() {
    theme.darkProperty().set(!theme.darkProperty().get());
    settings.put("theme", theme.darkProperty().get() ? "dark" : "light");
  }

  void resizeText(int step) {
    textSize.step(step);
  }

  void toggleOutline() {
    panes.layout().setOutlineShown(!panes.layout().isOutlineShown());
    if (panes.layout().isOutlineShown()) {
      panes.outline().takeFocus();
    }
  }

  void toggleSide() {
    if (panes.layout().isSideShown()) {
      panes.hideSide();
    } else {
      panes.layout().setSideShown(true);
    }
  }

  /// 专注: everything but the text away, and back again.
  void toggleQuiet() {
    panes.layout().quietProperty().set(!panes.layout().quietProperty().get());
  }

  void arrange(boolean editor, boolean pages) {
    panes.arrange(editor, pages);
  }

  /// The source; the pages again when it is shown already.
  void toggleSource() {
    panes.show(panes.shows(Side.SOURCE) ? Side.PREVIEW : Side.SOURCE);
  }

  /// The pages at the caret.
  void showPreview() {
    panes.show(Side.PREVIEW);
    panes.preview().reveal();
  }

  void showHistory() {
    panes.bottom().showHistory();
  }

  void showOriginal() {
    panes.bottom().showOriginal();
  }

  void showLosses() {
    panes.bottom().showLosses();
  }

  /// Goes to the next pane that is shown, or the one before.
  void goToPane(int step) {
    List<Panes.Stop> stops = panes.stops();
    Optional<Panes.Stop> here = stops.stream().filter(Panes.Stop::hasFocus).findFirst();
    int next = here.map(stop -> stops.indexOf(stop) + step).orElse(0);
    stops.get(Math.floorMod(next, stops.size())).enter().run();
  }

  void showKeys(List<CommandMenu> menus) {
    dialogs.showKeys(menus);
  }

  void showPalette(List<CommandMenu> menus) {
    palette.show(menus);
  }

  void showAbout() {
    dialogs.showAbout();
  }
}
