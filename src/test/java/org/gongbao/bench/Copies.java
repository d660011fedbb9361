package org.gongbao.bench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Branch;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;

/// Copies of nodes under other ids.
final class Copies {
  private Copies() {}

  /// The issue with its sections so many times over, every node under an id of its own.
  static Issue repeated(Issue issue, int times) {
    List<Section> sections = new ArrayList<>(issue.sections());
    for (int i = 1; i < times; i++) {
      for (Section section : issue.sections()) {
        List<Item> items = new ArrayList<>();
        for (Item item : section.items()) {
          items.add((Item) of(item, "x" + i));
        }
        sections.add(new Section(new NodeId(section.id() + "x" + i), section.name(), items));
      }
    }
    return (Issue) issue.withChildren(Branch.SECTIONS, sections);
  }

  static Node of(Node node, String suffix) {
    try {
      RecordComponent[] parts = node.getClass().getRecordComponents();
      Object[] values = new Object[parts.length];
      Class<?>[] types = new Class<?>[parts.length];
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] = copy(parts[i].getAccessor().invoke(node), suffix);
      }
      return (Node) node.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object copy(Object value, String suffix) {
    return switch (value) {
      case NodeId id -> new NodeId(id.value() + suffix);
      case Node child -> of(child, suffix);
      case List<?> list -> {
        List<Object> copies = new ArrayList<>();
        list.forEach(element -> copies.add(copy(element, suffix)));
        yield copies;
      }
      default -> value;
    };
  }
}
