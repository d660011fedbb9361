package org.gongbao.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// The parts of a node kind, read off its record: a component of type [Text] is a text slot, a
/// [FieldValue] a field, a node or list of nodes a branch of children; the component's name is the
/// slot's or branch's name. Editing, saving, digesting, walking and the property tests all work
/// through shapes, so a new node kind is one record and nothing else.
public final class Shape {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final RecordComponent[] components;
  private final Map<Slot, Integer> texts = new EnumMap<>(Slot.class);
  private final Map<Branch, Integer> branches = new EnumMap<>(Branch.class);
  private final Map<Field, Integer> fields = new EnumMap<>(Field.class);

  /// Texts and branches in the order of the components.
  private final List<Enum<?>> parts = new ArrayList<>();

  private final List<Slot> orderedTexts;
  private final List<Branch> orderedBranches;
  private final List<Field> orderedFields;

  /// The shape of a node class.
  public static Shape of(Class<? extends Node> type) {
    return SHAPES.get(type);
  }

  private Shape(Class<?> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    try {
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
        place(i);
      }
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
    orderedTexts = ordered(texts);
    orderedBranches = ordered(branches);
    orderedFields = ordered(fields);
  }

  private void place(int index) {
    Class<?> component = components[index].getType();
    if (component == Text.class) {
      Slot slot = Slot.valueOf(constant(components[index]));
      texts.put(slot, index);
      parts.add(slot);
    } else if (FieldValue.class.isAssignableFrom(component)) {
      fields.put(Field.holding(component), index);
    } else if (isBranch(components[index])) {
      Branch branch = Branch.valueOf(constant(components[index]));
      branches.put(branch, index);
      parts.add(branch);
    }
  }

  private static boolean isBranch(RecordComponent component) {
    Class<?> type = component.getType();
    return type != NodeId.class && type != Text.class && !FieldValue.class.isAssignableFrom(type);
  }

  /// Name of the slot or branch a component holds.
  private static String constant(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /// Short name of the kind, as it is stored.
  public String kind() {
    return type.getSimpleName();
  }

  /// In the order of the record's components.
  public List<Slot> texts() {
    return orderedTexts;
  }

  public List<Branch> branches() {
    return orderedBranches;
  }

  public List<Field> fields() {
    return orderedFields;
  }

  /// What kinds of children a branch takes.
  public Class<?> childType(Branch branch) {
    RecordComponent component = components[index(branches, branch)];
    return component.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : component.getType();
  }

  /// A node of this kind with nothing in it. Fixed children get ids derived from its own.
  public Node blank(NodeId id) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = blankValue(components[i], id);
    }
    return construct(values);
  }

  @SuppressWarnings("unchecked") // a component that is no id, text, field or list is a node
  private static Object blankValue(RecordComponent component, NodeId id) {
    Class<?> type = component.getType();
    if (type == NodeId.class) {
      return id;
    } else if (type == Text.class) {
      return Text.EMPTY;
    } else if (type == List.class) {
      return List.of();
    } else if (FieldValue.class.isAssignableFrom(type)) {
      return Field.holding(type).blank();
    }
    return of((Class<? extends Node>) type)
        .blank(new NodeId(id.value() + "-" + component.getName().charAt(0)));
  }

  /// Visits the texts of a node and of what is under it in the order they are read, which is the
  /// order of the components.
  ///
  /// @param enters asked before each child; its texts are visited when it agrees
  void read(Node node, BiConsumer<Node, Slot> visitor, Predicate<Node> enters) {
    for (Enum<?> part : parts) {
      if (part instanceof Slot slot) {
        visitor.accept(node, slot);
      } else if (part instanceof Branch branch) {
        for (Node child : children(node, branch)) {
          if (enters.test(child)) {
            child.shape().read(child, visitor, enters);
          }
        }
      }
    }
  }

  /// A copy under another id.
  Node withId(Node node, NodeId id) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == NodeId.class) {
        return with(node, i, id);
      }
    }
    throw new IllegalStateException(kind() + " has no id");
  }

  Text text(Node node, Slot slot) {
    return (Text) get(node, index(texts, slot));
  }

  FieldValue field(Node node, Field field) {
    return (FieldValue) get(node, index(fields, field));
  }

  @SuppressWarnings("unchecked") // a branch holds nodes or one node
  List<Node> children(Node node, Branch branch) {
    Object value = get(node, index(branches, branch));
    return value instanceof List<?> list ? (List<Node>) list : List.of((Node) value);
  }

  boolean has(Slot slot) {
    return texts.containsKey(slot);
  }

  boolean has(Branch branch) {
    return branches.containsKey(branch);
  }

  boolean has(Field field) {
    return fields.containsKey(field);
  }

  Node with(Node node, Slot slot, Text text) {
    return with(node, index(texts, slot), text);
  }

  Node with(Node node, Field field, FieldValue value) {
    return with(node, index(fields, field), value);
  }

  Node with(Node node, Branch branch, List<? extends Node> children) {
    Class<?> wanted = childType(branch);
    for (Node child : children) {
      if (!wanted.isInstance(child)) {
        throw new ClassCastException(child.shape().kind() + " in " + branch + " of " + kind());
      }
    }
    int index = index(branches, branch);
    boolean many = components[index].getType() == List.class;
    if (!many && children.size() != 1) {
      throw new IllegalArgumentException(branch + " takes one child, not " + children.size());
    }
    return with(node, index, many ? List.copyOf(children) : children.getFirst());
  }

  private Node with(Node node, int index, Object value) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = i == index ? value : get(node, i);
    }
    return construct(values);
  }

  private Object get(Node node, int index) {
    try {
      return components[index].getAccessor().invoke(node);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Node construct(Object[] values) {
    try {
      return (Node) constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private <K extends Enum<K>> int index(Map<K, Integer> parts, K part) {
    Integer index = parts.get(part);
    if (index == null) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no " + part);
    }
    return index;
  }

  private static <K> List<K> ordered(Map<K, Integer> parts) {
    List<Map.Entry<K, Integer>> entries = new ArrayList<>(parts.entrySet());
    entries.sort(Map.Entry.comparingByValue());
    return entries.stream().map(Map.Entry::getKey).toList();
  }
}
