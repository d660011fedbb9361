package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers footnotes and endnotes in the order they are referred to. The format is known only when
/// all of the body was read.
final class NoteNumbers {
  private final Map<String, List<Piece>> places = new LinkedHashMap<>();
  private final Set<String> custom = new HashSet<>();
  private final Map<Kind, String> formats = new LinkedHashMap<>();
  private final Map<Kind, Integer> starts = new LinkedHashMap<>();

  enum Kind {
    FOOTNOTE("decimal"),
    ENDNOTE("lowerRoman");

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    String key(String id) {
      return (this == FOOTNOTE ? "fn" : "en") + id;
    }

    private boolean owns(String key) {
      return key.startsWith(key(""));
    }
  }

  /// @param node a `w:footnotePr` or `w:endnotePr`; of several, the first that says something
  ///   counts
  void format(Kind kind, XmlNode node) {
    node.value("w:numFmt").ifPresent(format -> formats.putIfAbsent(kind, format));
    node.number("w:numStart").ifPresent(start -> starts.putIfAbsent(kind, start));
  }

  /// A note is referred to here.
  void refer(String key, Piece piece) {
    places.computeIfAbsent(key, unseen -> new ArrayList<>()).add(piece);
  }

  /// A note is referred to by a mark of the author's own, which is no number.
  void custom(String key) {
    custom.add(key);
    places.computeIfAbsent(key, unseen -> new ArrayList<>());
  }

  /// A note shows its own number here; of no meaning when nothing refers to it.
  void repeat(String key, Piece piece) {
    List<Piece> known = places.get(key);
    if (known != null) {
      known.add(piece);
    }
  }

  /// Keys in the order they are numbered.
  List<String> order() {
    return List.copyOf(places.keySet());
  }

  /// Writes the numbers where they show.
  void write() {
    for (Kind kind : Kind.values()) {
      int number = starts.getOrDefault(kind, 1);
      for (Map.Entry<String, List<Piece>> note : places.entrySet()) {
        if (kind.owns(note.getKey()) && !custom.contains(note.getKey())) {
          String text = NumberWords.of(number++, formats.getOrDefault(kind, kind.format));
          note.getValue().forEach(piece -> piece.append(text));
        }
      }
    }
  }
}
