package org.gongbao.exchange.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.word.NoteNumbers.Kind;
import org.gongbao.model.LossReport;

/// What stands in a run: characters, breaks, fields, references.
final class RunContent {
  private static final Pattern CIRCLED = Pattern.compile("[○〇◯]\\s*[,，;]\\s*([0-9]{1,2})");

  private final Kit kit;
  private final XmlPart xml;
  private final Writing writing;

  RunContent(Kit kit, XmlPart xml, Writing writing) {
    this.kit = kit;
    this.xml = xml;
    this.writing = writing;
  }

  /// @return false when the element is none of these
  boolean open(String name) throws WordFault {
    switch (name) {
      case "w:t", "w:delText" -> characters();
      case "w:tab", "w:ptab" -> writing.text("\t");
      case "w:cr" -> writing.text("\n");
      case "w:br" -> lineBreak();
      case "w:noBreakHyphen" -> writing.text("-");
      case "w:sym" -> symbol();
      case "w:instrText" -> writing.flow().fields().instruct(xml.text());
      case "w:delInstrText" -> xml.skip();
      case "w:fldChar" -> field();
      case "w:fldSimple" -> writing.flow().fields().begin(xml.get("w:instr", ""));
      case "w:ffData" -> form(xml.tree());
      case "w:footnoteReference" -> refer(Kind.FOOTNOTE);
      case "w:endnoteReference" -> refer(Kind.ENDNOTE);
      case "w:footnoteRef", "w:endnoteRef" -> repeat();
      case "w:commentReference" -> comment();
      default -> {
        return false;
      }
    }
    return true;
  }

  void close(String name) {
    if (name.equals("w:fldSimple")) {
      writing.flow().fields().end();
    }
  }

  /// Outer white space counts only where the file says so; line ends of the XML are no text.
  private void characters() throws WordFault {
    boolean kept = xml.get("xml:space").isPresent();
    String text = xml.text();
    String plain =
        text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
            ? text
            : text.replaceAll("[\n\r\t]", " ");
    writing.text(kept ? plain : withoutOuterBlanks(plain));
  }

  private static String withoutOuterBlanks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  /// The end of a page or column parts text, but is no line of its own.
  private void lineBreak() {
    String kind = xml.get("w:type", "textWrapping");
    writing.text(kind.equals("textWrapping") ? "\n" : LineText.PAGE_END);
  }

  private void symbol() {
    String font = xml.get("w:font", "");
    String code = xml.get("w:char", "");
    Optional<String> character = Optional.empty();
    try {
      int value = Integer.parseInt(code, 16);
      character = SymbolFonts.character(font, value);
    } catch (NumberFormatException none) {
      // Said below: it has no character.
    }
    character.ifPresentOrElse(
        writing::text, () -> writing.remark(LossReport.Kind.OBJECT, (font + " " + code).strip()));
  }

  private void field() throws WordFault {
    Fields fields = writing.flow().fields();
    switch (xml.get("w:fldCharType", "")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> endField(fields);
      default -> {}
    }
  }

  private void endField(Fields fields) {
    Field field = fields.end();
    if (field == null || field.hadResult()) {
      return;
    }
    if (!field.shown().isEmpty()) {
      writing.text(field.shown());
    } else if (field.name().equals("EQ")) {
      equation(field.instruction());
    }
  }

  /// 带圈字符 and the like are fields of which only the instruction is kept.
  private void equation(String instruction) {
    Matcher circled = CIRCLED.matcher(instruction);
    if (instruction.contains("\\o") && circled.find()) {
      writing.text(NumberWords.of(Integer.parseInt(circled.group(1)), "decimalEnclosedCircle"));
    } else {
      writing.remark(LossReport.Kind.OBJECT, instruction);
    }
  }

  private void form(XmlNode data) {
    Field field = writing.flow().fields().current();
    if (field == null) {
      return;
    }
    data.child("w:checkBox")
        .ifPresent(
            box ->
                field.show(
                    box.toggle("w:checked").or(() -> box.toggle("w:default")).orElse(false)
                        ? "☑"
                        : "□"));
    data.child("w:ddList").ifPresent(list -> field.show(chosen(list)));
  }

  private static String chosen(XmlNode list) {
    List<XmlNode> entries =
        list.children().stream().filter(child -> child.name().equals("w:listEntry")).toList();
    int index = list.number("w:result").or(() -> list.number("w:default")).orElse(0);
    return index >= 0 && index < entries.size() ? entries.get(index).get("w:val").orElse("") : "";
  }

  private void refer(Kind kind) {
    if (writing.isDeleting()) {
      return;
    }
    String key = kind.key(xml.get("w:id", ""));
    boolean own = xml.get("w:customMarkFollows", "0").matches("1|true|on");
    if (own) {
      kit.notes().custom(key);
      writing.nextIsMark(key);
    } else {
      kit.notes().refer(key, writing.refer(key));
    }
  }

  private void repeat() {
    String key = writing.flow().note();
    if (!key.isEmpty()) {
      kit.notes().repeat(key, writing.refer(""));
    }
  }

  private void comment() {
    String text = kit.comments().get(xml.get("w:id", ""));
    if (text != null) {
      writing.remark(LossReport.Kind.COMMENT, text);
    }
  }
}
