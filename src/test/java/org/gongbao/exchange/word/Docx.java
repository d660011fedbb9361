package org.gongbao.exchange.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongbao.exchange.source.SourceText;

/// Builds word files in code.
public final class Docx {
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder overrides = new StringBuilder();

  private Docx() {}

  /// @param content of `w:body`
  public static Docx of(String content) {
    Docx docx = new Docx();
    docx.overrides.append(override("word/document.xml", "document.main"));
    docx.put("word/document.xml", wrapped("w:document", "<w:body>" + content + "</w:body>"));
    docx.put(
        "_rels/.rels",
        related(
            "<Relationship Id=\"rId1\" Type=\""
                + RELATIONS
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    return docx;
  }

  /// Adds a part of WordprocessingML that the main part is related to.
  ///
  /// @param kind such as `styles` or `footnotes`
  public Docx with(String kind, String content) {
    return with(kind, kind, content);
  }

  /// @param id of the relation
  public Docx with(String kind, String id, String content) {
    String root =
        switch (kind) {
          case "header" -> "w:hdr";
          case "footer" -> "w:ftr";
          default -> "w:" + kind;
        };
    put("word/" + id + ".xml", wrapped(root, content));
    overrides.append(override("word/" + id + ".xml", kind));
    return relation(id, kind, id + ".xml", false);
  }

  public Docx relation(String id, String type, String target, boolean external) {
    relations
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(RELATIONS)
        .append(type)
        .append("\" Target=\"")
        .append(target)
        .append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
    return this;
  }

  public Docx part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  private void put(String name, String xml) {
    part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String wrapped(String root, String content) {
    return HEAD + "<" + root + SPACES + ">" + content + "</" + root + ">";
  }

  private static String related(String relations) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPES + kind + "+xml\"/>";
  }

  public byte[] bytes() {
    put("word/_rels/document.xml.rels", related(relations.toString()));
    put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + overrides
            + "</Types>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  SourceText read() {
    return WordReader.read("来文.docx", bytes());
  }

  /// A paragraph of one plain run.
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /// A paragraph with properties and any content.
  static String p(String properties, String content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
  }

  public static String r(String text) {
    return r("", text);
  }

  /// A run with properties.
  static String r(String properties, String text) {
    String look = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }
}
