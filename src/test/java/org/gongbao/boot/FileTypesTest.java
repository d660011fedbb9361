package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The kinds of files a desktop has opened with the program.
class FileTypesTest {
  @Test
  void allThatADesktopIsToldOfIsOpenedByTheLauncherAndTheProgram() throws IOException {
    String types = Files.readString(Path.of("installer/linux/gongbao.xml"));
    String entry = Files.readString(Path.of("installer/linux/gongbao.desktop"));
    String launcher = Files.readString(Path.of("installer/gongbao"));
    List<String> endings = found("glob pattern=\"\\*(\\.[a-z]+)\"", types);
    assertEquals(List.of(".gongbao", ".gbproof", ".gbreturn"), endings);
    for (String ending : endings) {
      assertTrue(Workstation.isOpened(Path.of("一校" + ending)), ending);
      assertTrue(launcher.contains("*" + ending), ending);
    }
    assertFalse(Workstation.isOpened(Path.of("import")));
    assertEquals(
        List.of(String.join(";", found("mime-type type=\"([^\"]+)\"", types)) + ";"),
        found("MimeType=(.*)", entry));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(one -> one.group(1)).toList();
  }
}
