package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// Finds the parts of a word file: by relationships as the standard says, else by what the package
/// declares, else by the usual names.
final class WordPackage {
  private static final String USUAL = "word/document.xml";
  private static final String TYPES = "[content_types].xml";

  private final ZipParts parts;
  private final String main;
  private final Relations relations;

  private WordPackage(ZipParts parts, String main) throws IOException {
    this.parts = parts;
    this.main = main;
    relations = Relations.of(parts, main);
  }

  /// @return nothing when the archive holds no word document
  static Optional<WordPackage> of(ZipParts parts) throws IOException {
    Optional<String> main = main(parts);
    return main.isEmpty() ? Optional.empty() : Optional.of(new WordPackage(parts, main.get()));
  }

  private static Optional<String> main(ZipParts parts) throws IOException {
    Optional<String> related = Relations.of(parts, "").part("officeDocument").filter(parts::has);
    if (related.isPresent()) {
      return isWord(parts, related.get()) ? related : Optional.empty();
    }
    Optional<String> declared = declared(parts);
    return declared.isPresent() ? declared : Optional.of(USUAL).filter(parts::has);
  }

  /// The relation only says that it is the main part of some office file.
  private static boolean isWord(ZipParts parts, String part) throws IOException {
    try (XmlPart xml = XmlPart.open(parts.open(part))) {
      return xml.next() && xml.name().equals("w:document");
    } catch (WordFault unreadable) {
      String folder = part.toLowerCase(Locale.ROOT);
      if (folder.startsWith("xl/") || folder.startsWith("ppt/")) {
        return false;
      }
      throw unreadable;
    }
  }

  private static Optional<String> declared(ZipParts parts) throws IOException {
    if (!parts.has(TYPES)) {
      return Optional.empty();
    }
    try (XmlPart xml = XmlPart.open(parts.open(TYPES))) {
      while (xml.next()) {
        String type = xml.isStart() ? xml.get("ContentType", "") : "";
        String part = xml.isStart() ? xml.get("PartName", "") : "";
        boolean document =
            type.contains("wordprocessingml.document.main")
                || type.contains("wordprocessingml.template.main")
                || type.startsWith("application/vnd.ms-word.") && type.endsWith("main+xml");
        if (document && parts.has(part)) {
          return Optional.of(part.startsWith("/") ? part.substring(1) : part);
        }
      }
    }
    return Optional.empty();
  }

  String main() {
    return main;
  }

  ZipParts parts() {
    return parts;
  }

  /// A part the main one is related to; files that lost their relations have the usual names.
  ///
  /// @param type of the relation, which is also the usual name
  Optional<String> related(String type) {
    Optional<String> part = relations.part(type).filter(parts::has);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    boolean lost = relations.byId().isEmpty();
    return part.isPresent() || !lost
        ? part
        : Optional.of(folder + type + ".xml").filter(parts::has);
  }
}
