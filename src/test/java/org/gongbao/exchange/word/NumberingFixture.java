package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A list definition and paragraphs in the short form of the files in `word/numbering`, as a word
/// file. Its lines:
///
/// - `abstract ID [link=STYLE]`, then `level DEPTH FORMAT TEXT [OPTIONS]` for each of its levels
/// - `num ID ABSTRACT`, then `start DEPTH NUMBER` or `over DEPTH FORMAT TEXT [OPTIONS]`
/// - `style ID NAME [based=ID] [num=ID] [depth=N]`, `list-style ID NUM`
/// - `p WHERE TEXT => LINE`, where WHERE is `-`, `NUM/DEPTH`, a style, or `STYLE:NUM/DEPTH`
///
/// Options of levels: `start=N restart=N suff=space|nothing style=ID lgl`.
record NumberingFixture(String numbering, String styles, String body, List<String> expected) {
  private static final Pattern PARAGRAPH = Pattern.compile("p (\\S+) (.*?) ?=> ?(.*)");
  private static final Pattern DIRECT = Pattern.compile("(?:(.+):)?(\\d+)/(\\d+)");

  static NumberingFixture parse(String text) {
    Builder builder = new Builder();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(builder::add);
    return builder.build();
  }

  byte[] docx() {
    return Docx.of(body).with("styles", styles).with("numbering", numbering).bytes();
  }

  private static final class Builder {
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder uses = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final List<String> expected = new ArrayList<>();

    void add(String line) {
      String[] words = line.split(" +");
      switch (words[0]) {
        case "abstract" -> definition(words[1], line);
        case "level" -> inside(definitions, "</w:abstractNum>", level(words, line));
        case "num" ->
            uses.append(
                "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/></w:num>"
                    .formatted(words[1], words[2]));
        case "start" ->
            inside(
                uses,
                "</w:num>",
                "<w:lvlOverride w:ilvl=\"%s\"><w:startOverride w:val=\"%s\"/></w:lvlOverride>"
                    .formatted(words[1], words[2]));
        case "over" ->
            inside(
                uses,
                "</w:num>",
                "<w:lvlOverride w:ilvl=\"%s\">%s</w:lvlOverride>"
                    .formatted(words[1], level(words, line)));
        case "style" -> style(words, line);
        case "list-style" ->
            styles.append(
                "<w:style w:type=\"numbering\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr><w:numPr><w:numId w:val=\"%s\"/></w:numPr></w:pPr></w:style>"
                    .formatted(words[1], words[1], words[2]));
        case "p" -> paragraph(line);
        default -> throw new IllegalArgumentException(line);
      }
    }

    private static void inside(StringBuilder xml, String end, String content) {
      xml.insert(xml.lastIndexOf(end), content);
    }

    private void definition(String id, String line) {
      definitions.append(
          "<w:abstractNum w:abstractNumId=\"%s\"><w:multiLevelType w:val=\"multilevel\"/>"
              .formatted(id));
      definitions.append(
          option(line, "own").isEmpty()
              ? ""
              : "<w:styleLink w:val=\"%s\"/>".formatted(option(line, "own")));
      definitions.append(
          option(line, "link").isEmpty()
              ? ""
              : "<w:numStyleLink w:val=\"%s\"/>".formatted(option(line, "link")));
      definitions.append("</w:abstractNum>");
    }

    private static String level(String[] words, String line) {
      StringBuilder xml = new StringBuilder("<w:lvl w:ilvl=\"%s\">".formatted(words[1]));
      String start = option(line, "start");
      xml.append("<w:start w:val=\"%s\"/>".formatted(start.isEmpty() ? "1" : start));
      xml.append("<w:numFmt w:val=\"%s\"/>".formatted(words[2]));
      xml.append(element(line, "restart", "lvlRestart"));
      xml.append(element(line, "style", "pStyle"));
      xml.append(line.endsWith(" lgl") ? "<w:isLgl/>" : "");
      xml.append(element(line, "suff", "suff"));
      xml.append(
          "<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>"
              .formatted(words.length > 3 && !words[3].equals("~") ? words[3] : ""));
      return xml.append("</w:lvl>").toString();
    }

    private static String element(String line, String option, String name) {
      String value = option(line, option);
      return value.isEmpty() ? "" : "<w:%s w:val=\"%s\"/>".formatted(name, value);
    }

    private static String option(String line, String name) {
      Matcher found = Pattern.compile(" " + name + "=(\\S+)").matcher(line);
      return found.find() ? found.group(1) : "";
    }

    private void style(String[] words, String line) {
      String based = element(line, "based", "basedOn");
      String depth = element(line, "depth", "ilvl");
      String num = element(line, "num", "numId");
      styles.append(
          "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:pPr><w:numPr>%s%s</w:numPr></w:pPr></w:style>"
              .formatted(words[1], words[2], based, depth, num));
    }

    private void paragraph(String line) {
      Matcher parts = PARAGRAPH.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException(line);
      }
      String where = parts.group(1);
      Matcher direct = DIRECT.matcher(where);
      boolean numbered = direct.matches();
      String style = numbered ? direct.group(1) : where.equals("-") ? "" : where;
      String properties =
          (style == null || style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
              + (numbered
                  ? "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>"
                      .formatted(direct.group(3), direct.group(2))
                  : "");
      body.append(Docx.p(properties, Docx.r(parts.group(2))));
      expected.add(parts.group(3));
    }

    NumberingFixture build() {
      return new NumberingFixture(
          definitions.toString() + uses, styles.toString(), body.toString(), expected);
    }
  }
}
