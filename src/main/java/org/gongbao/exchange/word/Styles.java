package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of a file, each with what it takes over from those it is based on.
final class Styles {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|标题|標題) ?([1-9])", Pattern.CASE_INSENSITIVE);
  private static final int MOST = 20_000;
  private static final int LONGEST_LINE = 64;
  private static final RunProps WORD_DEFAULT = new RunProps(null, 1000, null, null, null, null);

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, Style> whole = new HashMap<>();
  private RunProps defaultRun = WORD_DEFAULT;
  private ParagraphProps defaultParagraph = ParagraphProps.NONE;
  private String defaultStyle = "";

  private Styles() {}

  /// @param name as shown to users, in lower case
  /// @param chain ids from the style itself to the one it is based on last
  record Style(
      String name, String base, ParagraphProps paragraph, RunProps run, List<String> chain) {
    static final Style NONE = new Style("", "", ParagraphProps.NONE, RunProps.NONE, List.of());
  }

  static Styles none() {
    return new Styles();
  }

  static Styles read(ZipParts parts, String part) throws IOException {
    Styles styles = new Styles();
    try (XmlPart xml = XmlPart.open(parts.open(part))) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("w:docDefaults")) {
          styles.defaults(xml.tree());
        } else if (xml.isStart() && xml.name().equals("w:style") && styles.byId.size() < MOST) {
          styles.add(xml.tree());
        }
      }
    }
    return styles;
  }

  private void defaults(XmlNode node) {
    defaultRun =
        node.child("w:rPrDefault")
            .flatMap(found -> found.child("w:rPr"))
            .map(found -> RunProps.of(found).over(WORD_DEFAULT))
            .orElse(WORD_DEFAULT);
    defaultParagraph =
        node.child("w:pPrDefault")
            .flatMap(found -> found.child("w:pPr"))
            .map(ParagraphProps::of)
            .orElse(ParagraphProps.NONE);
  }

  private void add(XmlNode node) {
    String id = node.get("w:styleId").orElse("");
    String kind = node.get("w:type").orElse("paragraph");
    boolean isDefault = node.get("w:default").map(v -> !v.equals("0")).orElse(false);
    if (kind.equals("paragraph") && isDefault) {
      defaultStyle = id;
    }
    byId.put(
        id,
        new Style(
            node.value("w:name").orElse("").toLowerCase(Locale.ROOT),
            node.value("w:basedOn").orElse(""),
            node.child("w:pPr").map(ParagraphProps::of).orElse(ParagraphProps.NONE),
            node.child("w:rPr").map(RunProps::of).orElse(RunProps.NONE),
            List.of(id)));
  }

  /// The style with all it takes over; the default one for no id, an empty one for one unknown.
  Style paragraph(String id) {
    Style named = inherited(id.isEmpty() || !byId.containsKey(id) ? defaultStyle : id);
    return new Style(
        named.name(),
        named.base(),
        named.paragraph().over(defaultParagraph),
        named.run().over(defaultRun),
        named.chain());
  }

  /// Properties of a run in a paragraph of this style.
  ///
  /// @param id of its own character style, or empty
  RunProps run(Style paragraph, String id, RunProps own) {
    RunProps named = id.isEmpty() ? RunProps.NONE : inherited(id).run();
    return own.over(named.toggledOver(paragraph.run()));
  }

  /// Numbering a style of any kind brings, itself or from below.
  Optional<Integer> list(String id) {
    return Optional.ofNullable(inherited(id).paragraph().list());
  }

  private Style inherited(String id) {
    Style known = whole.get(id);
    if (known != null) {
      return known;
    }
    List<Style> line = new ArrayList<>();
    List<String> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String at = id;
        byId.containsKey(at) && seen.add(at) && seen.size() <= LONGEST_LINE;
        at = byId.get(at).base()) {
      line.add(byId.get(at));
      chain.add(at);
    }
    ParagraphProps paragraph = ParagraphProps.NONE;
    RunProps run = RunProps.NONE;
    for (Style style : line.reversed()) {
      paragraph = style.paragraph().over(paragraph);
      run = style.run().over(run);
    }
    Style result =
        line.isEmpty()
            ? Style.NONE
            : new Style(line.getFirst().name(), line.getFirst().base(), paragraph, run, chain);
    whole.put(id, result);
    return result;
  }

  /// 1–9 for a heading or title, else 0.
  int level(Style style, ParagraphProps own) {
    Integer outline = own.outline() != null ? own.outline() : style.paragraph().outline();
    if (outline != null) {
      return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }
    for (String id : style.chain()) {
      String name = byId.getOrDefault(id, Style.NONE).name();
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      } else if (name.equals("title") || name.equals("标题")) {
        return 1;
      }
    }
    return 0;
  }
}
