package org.gongbao.exchange.frames;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LineNumbers;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;

/// Writes composed pages as JSON: pages, lines, glyphs with their places in the issue, rules,
/// pictures, faults. Lengths are points to four decimals, x to the right and y downward from the
/// top left corner of the trimmed page; on a turned page body coordinates are as read (README).
public final class FramesWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final BigDecimal PT = BigDecimal.valueOf(Emu.PT);
  private static final String VERSION = "gongbao-frames/1";

  private final JsonGenerator out;

  private FramesWriter(JsonGenerator out) {
    this.out = out;
  }

  /// @param message tells a fault in words
  public static void write(
      Issue issue,
      Composition composition,
      HouseStyle style,
      Function<LayoutFault, String> message,
      OutputStream stream)
      throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
      new FramesWriter(out).write(issue, composition, style, message);
    }
  }

  private void write(
      Issue issue, Composition composition, HouseStyle style, Function<LayoutFault, String> message)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("format", VERSION);
    out.writeStringField("unit", "pt");
    out.writeStringField("issue", issue.id().value());
    out.writeStringField("style", style.name());
    out.writeArrayFieldStart("pages");
    for (Page page : composition.pages()) {
      out.writeRaw('\n');
      page(page);
    }
    out.writeEndArray();
    out.writeRaw('\n');
    out.writeObjectFieldStart("starts");
    Map<String, Integer> starts = new TreeMap<>();
    composition.starts().forEach((node, page) -> starts.put(node.value(), page));
    for (Map.Entry<String, Integer> start : starts.entrySet()) {
      out.writeNumberField(start.getKey(), start.getValue());
    }
    out.writeEndObject();
    out.writeArrayFieldStart("faults");
    for (LayoutFault fault : composition.faults()) {
      fault(fault, message.apply(fault));
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void page(Page page) throws IOException {
    out.writeStartObject();
    out.writeNumberField("number", page.number());
    out.writeStringField("kind", name(page.kind()));
    length("width", page.width());
    length("height", page.height());
    out.writeStringField("turn", name(page.turn()));
    LineNumbers numbers = LineNumbers.of(page);
    frames(page.body(), numbers);
    out.writeObjectFieldStart("furniture");
    frames(page.furniture(), numbers);
    out.writeEndObject();
    out.writeEndObject();
  }

  private void frames(List<Frame> frames, LineNumbers numbers) throws IOException {
    LineJson lines = new LineJson(out);
    out.writeArrayFieldStart("lines");
    for (Frame frame : frames) {
      if (frame instanceof TextFrame line) {
        lines.write(line, numbers.of(line));
      }
    }
    out.writeEndArray();
    out.writeArrayFieldStart("rules");
    for (Frame frame : frames) {
      if (frame instanceof RuleFrame rule) {
        box(rule, rule.width(), rule.height());
        out.writeStringField("ink", name(rule.ink()));
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    out.writeArrayFieldStart("pictures");
    for (Frame frame : frames) {
      if (frame instanceof PictureFrame picture) {
        box(picture, picture.width(), picture.height());
        out.writeStringField("asset", picture.asset().sha256());
        out.writeStringField("name", picture.asset().name());
        out.writeStringField("node", picture.node().value());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    codes(frames);
  }

  /// Only pages that have any say so.
  private void codes(List<Frame> frames) throws IOException {
    List<CodeFrame> codes =
        frames.stream().filter(CodeFrame.class::isInstance).map(CodeFrame.class::cast).toList();
    if (codes.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("codes");
    for (CodeFrame code : codes) {
      box(code, code.side(), code.side());
      out.writeArrayFieldStart("rows");
      int side = code.modules().side();
      for (int row = 0; row < side; row++) {
        out.writeString(code.modules().dark().substring(row * side, (row + 1) * side));
      }
      out.writeEndArray();
      out.writeStringField("node", code.node().value());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void box(Frame frame, int width, int height) throws IOException {
    out.writeStartObject();
    length("x", frame.x());
    length("y", frame.y());
    length("width", width);
    length("height", height);
  }

  private void fault(LayoutFault fault, String message) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", fault.rule());
    out.writeStringField("severity", name(fault.severity()));
    out.writeNumberField("page", fault.page());
    out.writeNumberField("column", fault.column());
    out.writeNumberField("line", fault.line());
    if (fault.place().isPresent()) {
      LineJson.place(out, fault.place().get());
    }
    out.writeStringField("message", message);
    out.writeEndObject();
  }

  private void length(String name, int emu) throws IOException {
    length(out, name, emu);
  }

  static void length(JsonGenerator out, String name, int emu) throws IOException {
    out.writeFieldName(name);
    length(out, emu);
  }

  static void length(JsonGenerator out, int emu) throws IOException {
    BigDecimal points = BigDecimal.valueOf(emu).divide(PT, 4, RoundingMode.HALF_UP);
    out.writeNumber(points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros());
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
