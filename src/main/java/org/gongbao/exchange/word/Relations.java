package org.gongbao.exchange.word;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the relationships of one part lead.
///
/// @param byId relations by their id
record Relations(Map<String, Relation> byId) {
  static final Relations NONE = new Relations(Map.of());
  private static final int MOST = 50_000;

  /// @param type last part of the type's name, such as `styles`
  /// @param target name of a part, or an address outside that is never visited
  record Relation(String type, String target, boolean external) {}

  /// Relations of a part; none when it has none.
  static Relations of(ZipParts parts, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String file = folder + "_rels/" + part.substring(slash) + ".rels";
    if (!parts.has(file)) {
      return NONE;
    }
    Map<String, Relation> byId = new HashMap<>();
    try (XmlPart xml = XmlPart.open(parts.open(file))) {
      while (xml.next() && byId.size() < MOST) {
        if (xml.isStart() && xml.name().endsWith("Relationship")) {
          String type = xml.get("Type", "");
          boolean external = xml.get("TargetMode", "").equals("External");
          String target = xml.get("Target", "");
          byId.put(
              xml.get("Id", ""),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  external ? target : resolved(folder, target),
                  external));
        }
      }
    }
    return new Relations(byId);
  }

  Optional<Relation> id(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The part within the package a relation of this type leads to.
  Optional<String> part(String type) {
    return byId.values().stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .sorted()
        .findFirst();
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    String plain = path.contains("%") ? decoded(path) : path;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return path;
    }
  }
}
