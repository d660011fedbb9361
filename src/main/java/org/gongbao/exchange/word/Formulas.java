package org.gongbao.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongbao.model.LossReport;

/// Formulas, taken as one line of text: a fraction with a stroke, powers and indices set higher and
/// lower. What such a line cannot say is left to whoever reads the remark.
final class Formulas {
  private final XmlPart xml;
  private final Writing writing;
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Brackets> brackets = new ArrayDeque<>();
  private final StringBuilder whole = new StringBuilder();

  Formulas(XmlPart xml, Writing writing) {
    this.xml = xml;
    this.writing = writing;
  }

  /// A pair of delimiters and what parts the elements between.
  private static final class Brackets {
    private String begin = "(";
    private String end = ")";
    private String between = "|";
    private boolean begun;
  }

  /// @return false when the element is no part of a formula
  boolean open(String name) throws WordFault {
    if (!name.startsWith("m:") || name.equals("m:oMathPara")) {
      return false;
    }
    switch (name) {
      case "m:t" -> {
        boolean kept = xml.get("xml:space").isPresent();
        String text = xml.text();
        write(kept ? text : text.strip());
        return true;
      }
      case "m:naryPr" -> {
        XmlNode chr = xml.tree().child("m:chr").orElse(null);
        write(chr == null ? "∫" : chr.get("m:val").orElse(""));
        return true;
      }
      case "m:dPr" -> {
        delimit(xml.tree());
        return true;
      }
      default -> {}
    }
    if (name.endsWith("Pr")) {
      xml.skip();
      return true;
    }
    begin(name);
    open.push(name);
    return true;
  }

  private void delimit(XmlNode properties) {
    if (brackets.isEmpty()) {
      return;
    }
    Brackets pair = brackets.element();
    pair.begin = sign(properties, "m:begChr", pair.begin);
    pair.end = sign(properties, "m:endChr", pair.end);
    pair.between = sign(properties, "m:sepChr", pair.between);
  }

  private static String sign(XmlNode properties, String child, String usual) {
    return properties.child(child).map(found -> found.get("m:val").orElse("")).orElse(usual);
  }

  private void begin(String name) {
    switch (name) {
      case "m:r" -> writing.openRun();
      case "m:den" -> write("/");
      case "m:rad" -> write("√");
      case "m:sup" -> writing.rise("superscript");
      case "m:sub" -> writing.rise("subscript");
      case "m:d" -> brackets.push(new Brackets());
      case "m:e" -> element();
      default -> {}
    }
  }

  private void element() {
    if ("m:d".equals(open.peek()) && !brackets.isEmpty()) {
      Brackets pair = brackets.element();
      write(pair.begun ? pair.between : pair.begin);
      pair.begun = true;
    }
  }

  private void write(String text) {
    whole.append(text);
    writing.text(text);
  }

  void close(String name) {
    if (!name.startsWith("m:") || open.isEmpty() || !open.element().equals(name)) {
      return;
    }
    open.pop();
    switch (name) {
      case "m:r" -> writing.closeRun();
      case "m:sup", "m:sub" -> writing.rise(null);
      case "m:d" -> {
        Brackets pair = brackets.poll();
        write(pair == null ? "" : pair.end);
      }
      case "m:oMath" -> {
        if (open.isEmpty() && !whole.toString().isBlank() && !writing.isDeleting()) {
          writing.remark(LossReport.Kind.OBJECT, whole.toString());
        }
        whole.setLength(open.isEmpty() ? 0 : whole.length());
      }
      default -> {}
    }
  }
}
