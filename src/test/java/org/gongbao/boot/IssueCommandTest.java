package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueCommandTest extends CommandLineCase {
  private Path library;

  @BeforeEach
  void makeLibrary() {
    library = folder.resolve("江州.gongbao");
    assertEquals(0, run("import", "resources/sample/jiangzhou-2026-22.txt", "--library", library));
  }

  @Test
  void theNextIssueFollowsFromTheLast() throws IOException {
    assertEquals(0, run("issue", "new", library));
    assertEquals("2026-23\n", text());
    assertEquals(0, run("issue", "list", library, "--format", "json"));
    JsonNode made = JsonMapper.builder().build().readTree(text()).get(1);
    assertEquals("2026-23", made.get("name").asText());
    assertEquals(605, made.get("total").asInt());
    assertEquals("2026-12-07", made.get("printed").asText());
    assertEquals(0, run("export", library + "#2026-23", "--to", "txt"));
    assertTrue(text().contains("编印单位 江州市人民政府公报室"), text());
  }

  @Test
  void jointIssuesAndSupplementsAreMadeByTheirNumber() {
    assertEquals(
        0,
        run(
            "issue",
            "new",
            library,
            "--number",
            "23—24",
            "--total",
            606,
            "--printed",
            "2026-12-22"));
    assertEquals("2026-23\n", text());
    assertEquals(0, run("issue", "new", library, "--number", "增1", "--printed", "2026-12-01"));
    assertEquals("2026-增刊1\n", text());
  }

  @Test
  void whatClashesIsRefusedInOneLineAndNothingIsMade() {
    assertEquals(2, run("issue", "new", library, "--number", "22"));
    assertTrue(said().contains("GB-D01"), said());
    assertEquals(2, run("issue", "new", library, "--number", "23", "--total", "604"));
    assertEquals(2, run("issue", "new", library, "--number", "二十"));
    assertEquals(2, run("issue", "new", library, "--printed", "2026-13-01"));
    assertEquals(0, run("issue", "list", library));
    assertEquals(1, text().lines().count());
  }

  @Test
  void aLibraryThereIsNotIsMadeOnlyForWhatGoesIntoIt() {
    Path missing = folder.resolve("无.gongbao");
    assertEquals(2, run("issue", "new", missing, "--year", 0));
    assertEquals(2, run("issue", "new", missing, "--number", "23", "--total", -1));
    assertNotEquals(0, run("issue", "plan", missing));
    assertNotEquals(0, run("manuscript", "list", missing));
    assertNotEquals(0, run("manuscript", "place", missing, "收-2026-001", "--issue", "2026-23"));
    assertFalse(Files.exists(missing));
    assertEquals(0, run("issue", "new", missing));
    assertTrue(Files.exists(missing));
  }

  @Test
  void aCadenceWithoutDaysIsRefused() {
    assertEquals(2, run("issue", "plan", library, "--days", ","));
    assertEquals(2, run("issue", "plan", library, "--days", "0,40"));
    assertEquals(2, run("issue", "plan", library, "--days", "初七"));
    assertTrue(said().contains("GB-D02"), said());
    assertEquals(0, run("issue", "plan", library, "--days", "10,25"));
    assertEquals("2026-23\t2026-12-10", text().lines().findFirst().orElse(""));
  }

  @Test
  void aYearShowsWhatIsToCome() {
    assertEquals(0, run("issue", "list", library, "--year", 2026));
    assertEquals(3, text().lines().count());
    assertTrue(text().contains("2026-24\t2026年第24期\t2026-12-22\t计划"), text());
  }

  @Test
  void anIssueSetAsideComesBackWhole() {
    assertEquals(0, run("export", library + "#2026-22", "--to", "txt"));
    String before = text();
    assertEquals(0, run("issue", "discard", library, "2026-22"));
    assertEquals(0, run("issue", "list", library));
    assertEquals("", text());
    assertEquals(0, run("issue", "restore", library, "2026-22"));
    assertEquals(0, run("export", library + "#2026-22", "--to", "txt"));
    assertEquals(before, text());
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
