package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.app.OpenLibrary;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DistributionCommandTest extends CommandLineCase {
  private String issue = "";

  @BeforeEach
  void makeLibrary() {
    Path library = folder.resolve("江州.gongbao");
    assertEquals(0, run("import", "resources/sample/jiangzhou-2026-22.txt", "--library", library));
    try (OpenLibrary open = program.libraries().open(library)) {
      for (String unit : List.of("江州市图书馆", "江州市档案馆")) {
        open.registers()
            .change(
                "registers.step.add",
                List.of(
                    EntryChange.added(
                        open.registers()
                            .blank(Register.RECIPIENTS)
                            .with(Column.UNIT, unit)
                            .with(Column.COPIES, "1600"))));
      }
    }
    issue = library + "#2026-22";
  }

  @Test
  void theListIsDataAndTheTotalsAreForPeople() {
    assertEquals(0, run("distribution", issue));
    assertEquals("江州市图书馆\t1600\t0\t\n江州市档案馆\t1600\t0\t\n", text(out));
    String said = text(err);
    assertTrue(said.contains("印数3000，发放3200份（2个单位），退回0份，余-200。"), said);
    assertTrue(said.contains("比印数3000份多200份"), said);
  }

  @Test
  void jsonHasAllOfIt() throws IOException {
    assertEquals(0, run("distribution", issue, "--format", "json"));
    JsonNode json = JsonMapper.builder().build().readTree(text(out));
    assertEquals("2026-22", json.get("issue").asText());
    assertEquals(-200, json.get("left").asInt());
    assertEquals("江州市档案馆", json.get("units").get(1).get("unit").asText());
    assertEquals(1, json.get("faults").size());
  }

  @Test
  void labelsAreWrittenToAFile() throws IOException {
    Path labels = folder.resolve("labels.pdf");
    assertEquals(0, run("distribution", issue, "--format", "labels", "-o", labels));
    assertTrue(
        new String(Files.readAllBytes(labels), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
    assertTrue(text(err).contains("已生成2张标签（1页）"));
  }

  @Test
  void wrongUsageDoesNothingAndSaysSo() {
    assertEquals(2, run("distribution", issue, "--format", "labels"));
    assertTrue(text(err).contains("GB-C07"));
    assertEquals(2, run("distribution", issue, "--format", "xls"));
    assertEquals(2, run("distribution", issue, "--sheet", "4x4"));
    assertEquals(2, run("distribution", issue, "--first", "15"));
    assertEquals(3, run("distribution", folder.resolve("none.gongbao") + "#2026-22"));
    assertEquals(2, run("distribution", issue.replace("2026-22", "2026-23")));
    assertFalse(text(err).contains("Exception"));
    assertEquals("", text(out));
  }
}
