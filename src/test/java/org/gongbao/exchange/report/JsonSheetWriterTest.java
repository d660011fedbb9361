package org.gongbao.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonSheetWriterTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Design §9: scripts rely on it.
  @Test
  void theFormIsThatOfTheCommandLine() throws IOException {
    JsonNode expected =
        JSON.readTree(
            """
            {"input": "office.gongbao#2026-22",
             "rules": {"run": 2, "notRun": ["POL-01"], "notApplicable": ["TOC-01"]},
             "findings": [{"rule": "PUN-01", "severity": "error", "class": "异", "item": "n1",
               "title": "江州市人民政府关于加强防汛工作的通知", "block": "b7", "start": 10, "end": 11,
               "text": ",", "message": "中文里的点号应用全角",
               "fix": {"safety": "safe", "replacement": "，"}, "source": {"line": 6}}]}
            """);
    String written = JsonSheetWriter.write(Sheets.of(Sheets.comma(Sheets.NOTICE)));
    assertEquals(expected, JSON.readTree(written));
    assertTrue(written.startsWith("{\n  \"input\" : \"office.gongbao#2026-22\",\n  \"rules\" : {"));
  }

  @Test
  void aFixOfOtherCharactersNamesThem() throws IOException {
    JsonNode fix = JSON.readTree(JsonSheetWriter.write(Sheets.nasty())).at("/findings/0/fix");
    assertEquals(
        "review 0 1", fix.at("/safety").asText() + " " + fix.at("/start") + " " + fix.at("/end"));
  }

  @Test
  void charactersOfAllKindsComeBack() throws IOException {
    JsonNode json = JSON.readTree(JsonSheetWriter.write(Sheets.nasty()));
    assertEquals(Sheets.NASTY, json.at("/findings/0/text").asText());
    assertTrue(JsonSheetWriter.write(Sheets.nasty()).indexOf('\0') < 0);
  }

  @Test
  void decisionsAreToldOnlyWhereThereAreSome() throws IOException {
    JsonNode plain = JSON.readTree(JsonSheetWriter.write(Sheets.many(4)));
    assertEquals(List.of("input", "rules", "findings"), names(plain));
    JsonNode decided = JSON.readTree(JsonSheetWriter.write(Sheets.nasty()));
    assertEquals(List.of("input", "rules", "findings", "waived", "switchedOff"), names(decided));
    assertEquals(Sheets.NASTY, decided.at("/waived/0/decision/reason").asText());
    assertEquals("2026-11-23T09:05:00+08:00", decided.at("/switchedOff/0/when").asText());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
