package org.gongbao.bench;

import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.word.Docx;

/// Reading a word file of about 60 pages: 36,000 characters in runs as Word cuts them, numbered
/// headings and a table of 125 rows.
final class WordBench {
  private static final int RUNS = 15;
  private static final int PARAGRAPHS = 600;
  private static final int ROWS = 125;
  private static final String LEVEL =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
          + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num"
          + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  private static final String FONT =
      "<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hint=\"eastAsia\"/>"
          + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>";

  private WordBench() {}

  static List<BenchRow> rows() {
    byte[] bytes = Docx.of(body()).with("numbering", LEVEL).bytes();
    Timings timings = new Timings();
    for (int i = 0; i < RUNS; i++) {
      timings.time(() -> SourceReader.read("bench.docx", bytes, Optional.empty()));
    }
    return List.of(
        new BenchRow("DOCX of 60 pages read, warm", "≤ 1 s", timings.warm()),
        new BenchRow("  first time", "", timings.first()));
  }

  private static String body() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      boolean heading = i % 20 == 0;
      xml.append("<w:p w:rsidR=\"00A77B3E\"><w:pPr><w:ind w:firstLineChars=\"200\"/>")
          .append(heading ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "")
          .append("</w:pPr>");
      for (int run = 0; run < 6; run++) {
        xml.append("<w:r><w:rPr>").append(FONT).append("</w:rPr><w:t>江州市防汛抗旱指挥部</w:t></w:r>");
      }
      xml.append("</w:p>");
    }
    xml.append("<w:tbl>");
    for (int i = 0; i < ROWS; i++) {
      xml.append("<w:tr>");
      xml.append(
          ("<w:tc><w:tcPr><w:tcW w:w=\"900\"/></w:tcPr>" + Docx.p("项目") + "</w:tc>").repeat(8));
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }
}
