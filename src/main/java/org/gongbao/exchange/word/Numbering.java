package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The lists of a file: definitions, and the numberings that use and change them.
final class Numbering {
  static final int DEPTHS = 9;
  private static final int MOST_LINKS = 8;
  private static final int MOST = 20_000;

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<Integer, Use> uses = new HashMap<>();

  /// @param link style whose numbering it stands for, or empty
  private record Definition(Map<Integer, NumberLevel> levels, String link) {}

  /// @param levels that replace those of the definition
  /// @param starts numbers the levels begin anew with
  private record Use(
      String definition, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {}

  /// A numbering ready to count with.
  ///
  /// @param counter what counts for it: numberings of one definition go on counting
  record Series(
      int id, String counter, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {
    Optional<NumberLevel> level(int depth) {
      return Optional.ofNullable(levels.get(depth));
    }

    /// Level a style is tied to.
    Optional<Integer> depth(String style) {
      return levels.entrySet().stream()
          .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
          .map(Map.Entry::getKey)
          .sorted()
          .findFirst();
    }
  }

  static Numbering none() {
    return new Numbering();
  }

  static Numbering read(ZipParts parts, String part) throws IOException {
    Numbering numbering = new Numbering();
    try (XmlPart xml = XmlPart.open(parts.open(part))) {
      while (xml.next()) {
        if (xml.isStart()
            && xml.name().equals("w:abstractNum")
            && numbering.definitions.size() < MOST) {
          numbering.define(xml.tree());
        } else if (xml.isStart() && xml.name().equals("w:num") && numbering.uses.size() < MOST) {
          numbering.use(xml.tree());
        }
      }
    }
    return numbering;
  }

  private void define(XmlNode node) {
    Map<Integer, NumberLevel> levels = new HashMap<>();
    for (XmlNode child : node.children()) {
      if (child.name().equals("w:lvl")) {
        level(child).ifPresent(depth -> levels.put(depth, NumberLevel.of(child, depth)));
      }
    }
    definitions.put(
        node.get("w:abstractNumId").orElse(""),
        new Definition(levels, node.value("w:numStyleLink").orElse("")));
  }

  private void use(XmlNode node) {
    Map<Integer, NumberLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    for (XmlNode child : node.children()) {
      Optional<Integer> depth = level(child);
      if (!child.name().equals("w:lvlOverride") || depth.isEmpty()) {
        continue;
      }
      child
          .child("w:lvl")
          .ifPresent(level -> levels.put(depth.get(), NumberLevel.of(level, depth.get())));
      child.number("w:startOverride").ifPresent(start -> starts.put(depth.get(), start));
    }
    node.get("w:numId")
        .flatMap(XmlNode::integer)
        .ifPresent(
            id -> uses.put(id, new Use(node.value("w:abstractNumId").orElse(""), levels, starts)));
  }

  private static Optional<Integer> level(XmlNode node) {
    return node.get("w:ilvl").flatMap(XmlNode::integer).filter(n -> n >= 0 && n < DEPTHS);
  }

  /// @param styles to follow links to numbering styles with
  /// @return nothing for numberings that are not there
  Optional<Series> series(int id, Styles styles) {
    Use use = uses.get(id);
    if (use == null) {
      return Optional.empty();
    }
    String name = use.definition();
    for (int links = 0; links < MOST_LINKS; links++) {
      Definition definition = definitions.get(name);
      if (definition == null) {
        return Optional.empty();
      }
      if (definition.link().isEmpty()) {
        Map<Integer, NumberLevel> levels = new HashMap<>(definition.levels());
        levels.putAll(use.levels());
        return Optional.of(new Series(id, name, levels, use.starts()));
      }
      Use linked = styles.list(definition.link()).map(uses::get).orElse(null);
      if (linked == null) {
        return Optional.empty();
      }
      name = linked.definition();
    }
    return Optional.empty();
  }
}
