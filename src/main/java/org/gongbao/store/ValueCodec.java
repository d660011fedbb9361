package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongbao.model.FieldValue;
import org.gongbao.model.NodeId;
import org.jspecify.annotations.Nullable;

/// JSON of the small values nodes hold in their fields, read off their records. An enum is its
/// name; a record an object of its components in alphabetical order, those that are null left out.
/// A component missing on reading is empty, so that a record may gain one.
final class ValueCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ValueCodec() {}

  static JsonNode encode(Object value) {
    return switch (value) {
      case String text -> JSON.textNode(text);
      case Integer number -> JSON.numberNode(number);
      case Enum<?> constant -> JSON.textNode(constant.name());
      case NodeId id -> JSON.textNode(id.value());
      case LocalDate date -> JSON.textNode(date.toString());
      case List<?> list -> {
        ArrayNode array = JSON.arrayNode(list.size());
        list.forEach(element -> array.add(encode(element)));
        yield array;
      }
      case Record struct -> encodeRecord(struct);
      default -> throw new IllegalArgumentException("no encoding of " + value.getClass());
    };
  }

  /// @throws IllegalArgumentException when the JSON is not such a value
  static FieldValue decode(@Nullable JsonNode json, Class<? extends FieldValue> type) {
    Object value = decode(json, (Type) type);
    return type.cast(Objects.requireNonNull(value));
  }

  private static ObjectNode encodeRecord(Record struct) {
    ObjectNode object = JSON.objectNode();
    Stream.of(struct.getClass().getRecordComponents())
        .sorted(Comparator.comparing(RecordComponent::getName))
        .forEach(
            component -> {
              Object value = get(struct, component);
              if (value != null) {
                object.set(component.getName(), encode(value));
              }
            });
    return object;
  }

  private static @Nullable Object decode(@Nullable JsonNode json, Type type) {
    if (type instanceof ParameterizedType list) {
      return decodeList(json, list.getActualTypeArguments()[0]);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return json == null ? "" : json.asText();
    } else if (raw == int.class) {
      return json == null ? 0 : json.intValue();
    } else if (raw == LocalDate.class) {
      return json == null ? null : LocalDate.parse(json.asText());
    } else if (raw.isEnum()) {
      return constant(json, raw);
    } else if (raw == NodeId.class) {
      return new NodeId(json == null ? "" : json.asText());
    }
    return decodeRecord(json, raw);
  }

  private static List<Object> decodeList(@Nullable JsonNode json, Type element) {
    List<Object> list = new ArrayList<>();
    if (json != null) {
      json.forEach(child -> list.add(Objects.requireNonNull(decode(child, element))));
    }
    return list;
  }

  private static Object constant(@Nullable JsonNode json, Class<?> type) {
    String name = json == null ? "" : json.asText();
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + name));
  }

  private static Object decodeRecord(@Nullable JsonNode json, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null || (json != null && !json.isObject())) {
      throw new IllegalArgumentException("no " + type.getSimpleName());
    }
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      JsonNode part = json == null ? null : json.get(components[i].getName());
      types[i] = components[i].getType();
      values[i] = decode(part, components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(type.getSimpleName(), refused);
    }
  }

  private static @Nullable Object get(Record struct, RecordComponent component) {
    try {
      return component.getAccessor().invoke(struct);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
