package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 大事记簿 on the command line.
class DiaryCommandTest extends CommandLineCase {
  private Path library;

  @BeforeEach
  void makeProgram() {
    library = folder.resolve("江州.gongbao");
  }

  private JsonNode json() throws IOException {
    return JsonMapper.builder().build().readTree(text(out));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void takesAChronicleInAndAssemblesAnIssueFromIt() throws IOException {
    Path notes =
        write(
            "十月.txt",
            """
            江州大事记

            （2026年10月）

            10月1日上午，市委书记陆景澄检查节日值班工作。

            10月8日，滨江步道建成开放。

            11月2日，市政府召开座谈会。
            """);
    assertEquals(0, run("import", notes, "--library", library, "--diary", "--year", "2026"));
    assertTrue(text(err).contains("新收3条"), text(err));
    assertEquals(0, run("import", notes, "--library", library, "--diary", "--year", "2026"));
    assertTrue(text(err).contains("新收0条，已有3条"), text(err));
    assertEquals(2, run("export", library, "--to", "txt"), "a diary is no issue");

    assertEquals(0, run("diary", library, "--from", "2026-10-01", "--to", "2026-10-31"));
    assertEquals(2, text(out).lines().count(), text(out));
    assertTrue(text(out).startsWith("2026-10-01 上午\t市委书记"), text(out));

    assertEquals(
        0, run("import", Path.of("resources/sample/jiangzhou-2026-22.txt"), "--library", library));
    assertEquals(
        0,
        run(
            "diary",
            library,
            "--into",
            "2026-22",
            "--from",
            "2026-10-01",
            "--to",
            "2026-10-31",
            "--format",
            "json"));
    assertEquals(2, json().get("added").asInt());
    assertFalse(json().get("own").isEmpty());
    assertEquals(0, run("diary", library, "--into", "2026-22", "--format", "json"));
    assertEquals(0, json().get("added").asInt());
    assertEquals(2, json().get("same").asInt());
    assertEquals(0, run("export", library + "#2026-22", "--to", "txt"));
    assertTrue(text(out).contains("滨江步道建成开放"));
    assertEquals(0, run("verify", library));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path notes = write("记.txt", "10月8日，滨江步道建成开放。\n");
    Path none = write("无.txt", "江州大事记\n");
    Path undated = write("段.txt", "没有日期的一段话。\n");
    assertEquals(0, run("import", notes, "--library", library, "--diary", "--year", "2026"));
    assertEquals(3, run("import", none, "--library", library, "--diary"));
    assertTrue(text(err).contains("GB-D14"), text(err));
    assertEquals(0, run("import", undated, "--library", library, "--diary", "--year", "2026"));
    assertTrue(text(err).contains("没有日期的1条"), text(err));
    assertEquals(2, run("diary", library, "--from", "2026-10-31", "--to", "2026-10-01"));
    assertTrue(text(err).contains("GB-D11"), text(err));
    assertEquals(2, run("diary", library, "--from", "十月"));
    assertEquals(2, run("diary", library, "--format", "xml"));
    assertEquals(2, run("diary", library, "--into", "2026-22"));
    assertEquals(2, run("import", notes, "--library", library, "--diary", "--as", "document"));
    assertEquals(2, run("import", notes, "--library", library, "--diary", "--issue", "2026-22"));
    assertEquals(4, run("diary", notes));
  }

  @Test
  void realChroniclesGoInWithTheirDates() throws IOException {
    List<String[]> rows = Shared.rows("corpus/chronicle.tsv");
    for (String name : rows.stream().map(row -> row[0]).distinct().toList()) {
      Path file = Shared.file("corpus/chronicle/" + name);
      String year = name.replaceAll(".*_(\\d{4}).*", "$1");
      Path own = folder.resolve(name + ".gongbao");
      assertEquals(0, run("import", file, "--library", own, "--diary", "--year", year), text(err));
      assertEquals(0, run("diary", own, "--format", "json"));
      List<String> expected =
          rows.stream()
              .filter(row -> row[0].equals(name))
              .map(row -> row[3] + row[4])
              .sorted()
              .toList();
      List<String> found =
          json().findParents("id").stream()
              .map(entry -> entry.get("from").asText("") + entry.get("to").asText(""))
              .sorted()
              .toList();
      assertEquals(expected, found, name);
    }
  }
}
