package org.gongbao.store;

import java.util.HashMap;
import java.util.Map;
import org.gongbao.model.Node;
import org.gongbao.model.Shape;

/// The node kinds by the short name they are stored under.
final class Kinds {
  private static final Map<String, Shape> BY_NAME = collect();

  private Kinds() {}

  /// @throws IllegalArgumentException when there is no such kind
  static Shape named(String kind) {
    Shape shape = BY_NAME.get(kind);
    if (shape == null) {
      throw new IllegalArgumentException("no kind " + kind);
    }
    return shape;
  }

  private static Map<String, Shape> collect() {
    Map<String, Shape> shapes = new HashMap<>();
    collect(Node.class, shapes);
    return Map.copyOf(shapes);
  }

  private static void collect(Class<?> type, Map<String, Shape> shapes) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, shapes);
      }
    } else {
      Shape shape = Shape.of(type.asSubclass(Node.class));
      shapes.put(shape.kind(), shape);
    }
  }
}
