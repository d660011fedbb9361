package org.gongbao.exchange.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.FlowRules;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.LineRules;
import org.gongbao.layout.style.Paper;
import org.gongbao.layout.style.TableStyle;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.TypeArea;

/// Reads a house style from JSON: paper and margins in mm, everything else in pt.
public final class StyleReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private StyleReader() {}

  /// The gazette style the program brings along.
  public static HouseStyle gazette() {
    return bundled("gazette");
  }

  /// A style the program brings along: `gazette` or `document` (公文, GB/T 9704).
  public static HouseStyle bundled(String name) {
    try (InputStream in = StyleReader.class.getResourceAsStream("/style/" + name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no style " + name);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// @throws ProblemException GB-L10 when it is no style, naming the entry that is wrong
  public static HouseStyle read(String json) {
    try {
      return new StyleReader().style(JSON.readTree(json));
    } catch (JsonProcessingException noJson) {
      throw new ProblemException(Problem.input("GB-L10", "style.wrong", "JSON"), noJson);
    }
  }

  private HouseStyle style(JsonNode root) {
    JsonNode paper = entry(root, "paper");
    JsonNode lines = entry(root, "lines");
    JsonNode flow = entry(root, "flow");
    return new HouseStyle(
        entry(root, "name").asText(),
        new Paper(mm(paper, "width"), mm(paper, "height"), mm(paper, "bleed")),
        area(entry(root, "area")),
        new LineRules(
            constant(LineRules.Prohibition.class, entry(lines, "prohibition").asText()),
            entry(lines, "fullStopsShrink").asBoolean(),
            whole(lines, "stretchCap"),
            whole(lines, "gap")),
        new FlowRules(
            whole(flow, "followOnLines"),
            pt(flow, "ruleWeight"),
            Math.max(1, whole(flow, "sheet")),
            entry(flow, "sections").asBoolean(),
            entry(flow, "front").asBoolean(),
            constant(FlowRules.Folio.class, entry(flow, "folio").asText()),
            // Styles kept before there was a choice do not say.
            flow.path("coverBleeds").asBoolean()),
        tables(entry(root, "tables")),
        contents(root.path("contents")),
        types(entry(root, "types")),
        fonts(entry(root, "fonts")));
  }

  private TypeArea area(JsonNode area) {
    return new TypeArea(
        mm(area, "top"),
        mm(area, "inner"),
        Math.clamp(whole(area, "columns"), 1, 2),
        pt(area, "columnWidth"),
        pt(area, "gap"),
        Math.max(4, whole(area, "lines")),
        Math.max(Emu.PT, pt(area, "pitch")));
  }

  private TableStyle tables(JsonNode tables) {
    return new TableStyle(
        pt(tables, "pitch"),
        pt(tables, "padX"),
        pt(tables, "padY"),
        pt(tables, "frame"),
        pt(tables, "inner"),
        entry(tables, "open").asBoolean(),
        lists(tables.path("lists")));
  }

  /// Only styles that have lists say so.
  private static List<List<Integer>> lists(JsonNode lists) {
    List<List<Integer>> all = new ArrayList<>();
    for (JsonNode list : lists) {
      List<Integer> shares = new ArrayList<>();
      list.forEach(share -> shares.add(share.asInt()));
      if (shares.isEmpty() || shares.stream().anyMatch(share -> share <= 0)) {
        throw wrong("lists");
      }
      all.add(shares);
    }
    return all;
  }

  /// Styles older than it say nothing of it.
  private static ContentsStyle contents(JsonNode contents) {
    if (!contents.isObject()) {
      return ContentsStyle.USUAL;
    }
    return new ContentsStyle(
        constant(ContentsStyle.Numbers.class, entry(contents, "numbers").asText()),
        constant(ContentsStyle.Leader.class, entry(contents, "leader").asText()),
        constant(ContentsStyle.Labels.class, entry(contents, "labels").asText()));
  }

  private Map<TextRole, Type> types(JsonNode types) {
    Map<TextRole, Type> all = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      JsonNode type = entry(types, role.name().toLowerCase(Locale.ROOT));
      all.put(
          role,
          new Type(
              constant(Face.class, entry(type, "face").asText()),
              pt(type, "size"),
              whole(type, "before"),
              whole(type, "after"),
              whole(type, "pitch"),
              whole(type, "indent"),
              constant(Type.Align.class, entry(type, "align").asText())));
    }
    return all;
  }

  private Map<Face, FontName> fonts(JsonNode fonts) {
    Map<Face, FontName> all = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      all.put(face, new FontName(entry(fonts, face.name().toLowerCase(Locale.ROOT)).asText()));
    }
    return all;
  }

  private static JsonNode entry(JsonNode parent, String name) {
    JsonNode entry = parent.get(name);
    if (entry == null || entry.isNull()) {
      throw wrong(name);
    }
    return entry;
  }

  private static int whole(JsonNode parent, String name) {
    return entry(parent, name).asInt();
  }

  private static int mm(JsonNode parent, String name) {
    return length(parent, name, Emu.MM);
  }

  private static int pt(JsonNode parent, String name) {
    return length(parent, name, Emu.PT);
  }

  private static int length(JsonNode parent, String name, int unit) {
    JsonNode entry = entry(parent, name);
    if (!entry.isNumber() || entry.decimalValue().abs().compareTo(BigDecimal.valueOf(5000)) > 0) {
      throw wrong(name);
    }
    BigDecimal length = entry.decimalValue().multiply(BigDecimal.valueOf(unit));
    return length.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw wrong(name);
    }
  }

  private static ProblemException wrong(String entry) {
    return new ProblemException(Problem.input("GB-L10", "style.wrong", entry));
  }
}
