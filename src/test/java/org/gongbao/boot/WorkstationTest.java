package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkstationTest {
  @Test
  void tellsAMissingDisplayFromAMissingLibrary() {
    assertTrue(
        Workstation.isNoDisplay(new UnsupportedOperationException("Unable to open DISPLAY")));
    assertFalse(
        Workstation.isNoDisplay(
            new UnsupportedOperationException("Unable to load glass GTK library.")));
    assertFalse(Workstation.isNoDisplay(new RuntimeException("no suitable pipeline found")));
  }

  @Test
  void aSystemOtherThanLinuxAlwaysHasADisplay() {
    assertTrue(Workstation.hasDisplay(Map.of(), "Windows 11"));
    assertTrue(Workstation.hasDisplay(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux"));
  }
}
