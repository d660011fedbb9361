package org.gongbao.exchange.word;

import java.util.Map;

/// The usual prefixes of the name spaces in word files, transitional and strict (ISO/IEC 29500-1
/// and -4), so that names compare as `w:p` whatever prefix a file declares.
final class Vocabulary {
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry(OPEN + "wordprocessingml/2006/main", "w"),
          Map.entry(STRICT + "wordprocessingml/main", "w"),
          Map.entry(OPEN + "officeDocument/2006/relationships", "r"),
          Map.entry(STRICT + "officeDocument/relationships", "r"),
          Map.entry(OPEN + "drawingml/2006/main", "a"),
          Map.entry(STRICT + "drawingml/main", "a"),
          Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
          Map.entry(OPEN + "drawingml/2006/chart", "c"),
          Map.entry(STRICT + "drawingml/chart", "c"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2014/chartex", "c"),
          Map.entry(OPEN + "drawingml/2006/diagram", "dgm"),
          Map.entry(STRICT + "drawingml/diagram", "dgm"),
          Map.entry(OPEN + "officeDocument/2006/math", "m"),
          Map.entry(STRICT + "officeDocument/math", "m"),
          Map.entry(OPEN + "markup-compatibility/2006", "mc"),
          Map.entry(OPEN + "package/2006/relationships", "rel"),
          Map.entry(OPEN + "package/2006/content-types", "ct"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o"));

  private Vocabulary() {}

  /// @return a prefix, empty for no name space, `?` for one of no meaning here
  static String prefix(String space) {
    return space.isEmpty() ? "" : PREFIXES.getOrDefault(space, "?");
  }
}
