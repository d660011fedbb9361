package org.gongbao.exchange.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Composer;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Pages as JSON, read back.
class FramesWriterTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final Issue SAMPLE = Reading.sample().issue();
  private static final Composition PAGES =
      new Composer(new FontLibrary(List.of()), Pictures.NONE, new QrEncoder())
          .compose(SAMPLE, STYLE);
  private static JsonNode json;

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FramesWriter.write(SAMPLE, PAGES, STYLE, fault -> fault.key(), out);
    json = JsonMapper.builder().build().readTree(out.toByteArray());
  }

  @Test
  void everyGlyphOfEveryLineIsThere() {
    assertEquals(PAGES.pages().size(), json.get("pages").size());
    for (int p = 0; p < PAGES.pages().size(); p++) {
      Page page = PAGES.pages().get(p);
      List<TextFrame> lines =
          page.body().stream()
              .filter(TextFrame.class::isInstance)
              .map(TextFrame.class::cast)
              .toList();
      JsonNode written = json.get("pages").get(p).get("lines");
      assertEquals(lines.size(), written.size());
      LineNumbers numbers = LineNumbers.of(page);
      for (int i = 0; i < lines.size(); i++) {
        assertLine(lines.get(i), written.get(i), numbers.of(lines.get(i)));
      }
    }
  }

  private static void assertLine(TextFrame frame, JsonNode line, int number) {
    assertEquals(frame.line().chars(), line.get("text").asText());
    assertEquals(frame.column(), line.get("column").asInt());
    assertEquals(number, line.get("line").asInt());
    assertEquals(frame.y() / 12_700.0, line.get("y").asDouble(), 0.0001);
    int runs = 0;
    for (Glyphs run : frame.line().runs()) {
      JsonNode written = line.get("runs").get(runs++);
      assertEquals(run.count(), written.get("glyphs").size());
      assertEquals(run.count(), written.get("advances").size());
      for (int g = 0; g < run.count(); g++) {
        assertEquals(run.id(g), written.get("glyphs").get(g).asInt());
        double x = (frame.x() + run.x(g)) / 12_700.0;
        assertEquals(x, written.get("xs").get(g).asDouble(), 0.0001);
      }
    }
    JsonNode last = line.get("runs").get(runs - 1);
    double end = line.get("x").asDouble() + line.get("width").asDouble();
    double glyph = last.get("xs").get(last.get("xs").size() - 1).asDouble();
    assertTrue(end >= glyph - 0.001, line.get("text").asText());
  }

  @Test
  void placesLeadBackToTheText() {
    Tree tree = Tree.of(SAMPLE);
    int checked = 0;
    for (JsonNode page : json.get("pages")) {
      for (JsonNode line : page.get("lines")) {
        for (JsonNode run : line.get("runs")) {
          JsonNode source = run.get("source");
          if (source.get("kind").asText().equals("text")) {
            Place place =
                new Place(
                    new NodeId(source.get("node").asText()),
                    Slot.valueOf(source.get("slot").asText().toUpperCase(java.util.Locale.ROOT)),
                    source.get("offset").asInt());
            String text =
                tree.find(place.node()).flatMap(n -> n.text(place.slot())).orElseThrow().chars();
            assertTrue(text.startsWith(run.get("text").asText(), place.offset()), text);
            checked++;
          }
        }
      }
    }
    assertTrue(checked > 500, checked + " runs");
  }

  @Test
  void rulesPicturesAndFurnitureAreThere() {
    long rules =
        PAGES.pages().stream()
            .flatMap(p -> p.body().stream())
            .filter(Frame.RuleFrame.class::isInstance)
            .count();
    long written = 0;
    int pictures = 0;
    for (JsonNode page : json.get("pages")) {
      written += page.get("rules").size();
      pictures += page.get("pictures").size();
      if (page.get("kind").asText().equals("text")) {
        assertTrue(page.get("furniture").get("lines").size() > 0);
      }
    }
    assertEquals(rules, written);
    assertEquals(1, pictures);
    JsonNode code = json.get("pages").get(2).get("codes").get(0);
    assertEquals(code.get("rows").get(0).asText().length(), code.get("rows").size());
    assertTrue(code.get("width").asDouble() > 51, "18 mm in points");
    assertEquals("pt", json.get("unit").asText());
    assertEquals(PAGES.faults().size(), json.get("faults").size());
  }
}
