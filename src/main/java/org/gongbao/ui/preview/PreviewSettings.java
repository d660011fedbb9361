package org.gongbao.ui.preview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.app.Settings;

/// What the preview remembers: how it showed pages beside the editor and, apart from that, below
/// it.
final class PreviewSettings {
  private static final String FOLLOW = "preview.follow";
  private static final String FAULTS = "preview.faults";
  private final Settings settings;

  PreviewSettings(Settings settings) {
    this.settings = settings;
  }

  PageMode mode(boolean below) {
    return settings
        .get(key(below, "mode"))
        .flatMap(
            written ->
                Arrays.stream(PageMode.values())
                    .filter(mode -> written(mode).equals(written))
                    .findFirst())
        .orElse(below ? PageMode.CONTINUOUS : PageMode.SPREAD);
  }

  void keep(boolean below, PageMode mode) {
    settings.put(key(below, "mode"), written(mode));
  }

  Zoom zoom(boolean below) {
    return settings
        .get(key(below, "zoom"))
        .flatMap(Zoom::read)
        .orElse(below ? Zoom.FIT_WIDTH : Zoom.FIT_PAGE);
  }

  void keep(boolean below, Zoom zoom) {
    settings.put(key(below, "zoom"), zoom.written());
  }

  boolean follows() {
    return !settings.get(FOLLOW).equals(Optional.of("false"));
  }

  void keepFollows(boolean follows) {
    settings.put(FOLLOW, Boolean.toString(follows));
  }

  boolean showsFaults() {
    return settings.get(FAULTS).equals(Optional.of("true"));
  }

  void keepShowsFaults(boolean shows) {
    settings.put(FAULTS, Boolean.toString(shows));
  }

  private static String key(boolean below, String what) {
    return (below ? "preview.below." : "preview.beside.") + what;
  }

  private static String written(PageMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
