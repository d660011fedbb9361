package org.gongbao.exchange.style;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.Type;

/// Writes a house style as [StyleReader] reads it: what is read back equals what was written.
public final class StyleWriter {
  /// Digits after the point: a unit of layout is 0.00008 pt.
  private static final int DIGITS = 6;

  private StyleWriter() {}

  public static String write(HouseStyle style) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("name", style.name());
    ObjectNode paper = root.putObject("paper");
    mm(paper, "width", style.paper().width());
    mm(paper, "height", style.paper().height());
    mm(paper, "bleed", style.paper().bleed());
    area(style, root.putObject("area"));
    ObjectNode lines = root.putObject("lines");
    lines.put("prohibition", name(style.lines().prohibition()));
    lines.put("fullStopsShrink", style.lines().fullStopsShrink());
    lines.put("stretchCap", style.lines().stretchCap());
    lines.put("gap", style.lines().gap());
    ObjectNode flow = root.putObject("flow");
    flow.put("followOnLines", style.flow().followOnLines());
    pt(flow, "ruleWeight", style.flow().ruleWeight());
    flow.put("sheet", style.flow().sheet());
    flow.put("sections", style.flow().sections());
    flow.put("front", style.flow().front());
    flow.put("folio", name(style.flow().folio()));
    flow.put("coverBleeds", style.flow().coverBleeds());
    tables(style, root.putObject("tables"));
    ObjectNode contents = root.putObject("contents");
    contents.put("numbers", name(style.contents().numbers()));
    contents.put("leader", name(style.contents().leader()));
    contents.put("labels", name(style.contents().labels()));
    ObjectNode fonts = root.putObject("fonts");
    for (Face face : Face.values()) {
      fonts.put(name(face), style.font(face).value());
    }
    ObjectNode types = root.putObject("types");
    for (TextRole role : TextRole.values()) {
      type(style.type(role), types.putObject(name(role)));
    }
    return root.toPrettyString();
  }

  private static void area(HouseStyle style, ObjectNode area) {
    mm(area, "top", style.area().top());
    mm(area, "inner", style.area().inner());
    area.put("columns", style.area().columns());
    pt(area, "columnWidth", style.area().columnWidth());
    pt(area, "gap", style.area().gap());
    area.put("lines", style.area().lines());
    pt(area, "pitch", style.area().pitch());
  }

  private static void tables(HouseStyle style, ObjectNode tables) {
    pt(tables, "pitch", style.tables().pitch());
    pt(tables, "padX", style.tables().padX());
    pt(tables, "padY", style.tables().padY());
    pt(tables, "frame", style.tables().frame());
    pt(tables, "inner", style.tables().inner());
    tables.put("open", style.tables().open());
    if (!style.tables().lists().isEmpty()) {
      ArrayNode lists = tables.putArray("lists");
      style
          .tables()
          .lists()
          .forEach(
              shares -> {
                ArrayNode list = lists.addArray();
                shares.forEach(list::add);
              });
    }
  }

  private static void type(Type type, ObjectNode node) {
    node.put("face", name(type.face()));
    pt(node, "size", type.size());
    node.put("before", type.before());
    node.put("after", type.after());
    node.put("pitch", type.pitch());
    node.put("indent", type.indent());
    node.put("align", name(type.align()));
  }

  private static void mm(ObjectNode node, String name, int length) {
    node.put(name, decimal(length, Emu.MM));
  }

  private static void pt(ObjectNode node, String name, int length) {
    node.put(name, decimal(length, Emu.PT));
  }

  private static BigDecimal decimal(int length, int unit) {
    return BigDecimal.valueOf(length)
        .divide(BigDecimal.valueOf(unit), DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
