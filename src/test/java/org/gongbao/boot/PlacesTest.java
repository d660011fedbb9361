package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
}
