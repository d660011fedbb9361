package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void keepsItsFilesWhereTheSystemDoes() {
    assertEquals(
        Path.of("/home/he/.local/share/gongbao"), Places.home(Map.of(), "/home/he", "Linux"));
    assertEquals(
        Path.of("/data/gongbao"),
        Places.home(Map.of("XDG_DATA_HOME", "/data"), "/home/he", "Linux"));
    assertEquals(
        Path.of("/Users/he/Library/Application Support/Gongbao"),
        Places.home(Map.of(), "/Users/he", "Mac OS X"));
  }

  @Test
  void theUsersChoiceWins() {
    assertEquals(
        Path.of("/stick/gb"),
        Places.home(Map.of("GONGBAO_HOME", "/stick/gb"), "/home/he", "Linux"));
  }

  @Test
  void looksForFontsWhereTheSystemHasThem() {
    Path home = Path.of("/data/gongbao");
    assertEquals(
        List.of(
            home.resolve("fonts"),
            Path.of("/home/he/.local/share/fonts"),
            Path.of("/home/he/.fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of("/usr/share/fonts")),
        Places.fonts(Map.of(), "/home/he", "Linux", home));
    assertTrue(
        Places.fonts(Map.of(), "/Users/he", "Mac OS X", home)
            .contains(Path.of("/Users/he/Library/Fonts")));
    assertEquals(3, Places.fonts(Map.of(), "C:/Users/he", "Windows 11", home).size());
  }
}
