package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small piece of a part held as a tree: properties of a paragraph, a run, a style, a level.
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children) {
  XmlNode(String name, Map<String, String> attributes) {
    this(name, attributes, new ArrayList<>());
  }

  Optional<XmlNode> child(String wanted) {
    for (XmlNode child : children) {
      if (child.name.equals(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// Value of an attribute; files of some programs leave its prefix out.
  Optional<String> get(String attribute) {
    String value = attributes.get(attribute);
    return Optional.ofNullable(
        value != null ? value : attributes.get(attribute.substring(attribute.indexOf(':') + 1)));
  }

  /// `w:val` of a child.
  Optional<String> value(String child) {
    return child(child).flatMap(found -> found.get("w:val"));
  }

  /// `w:val` of a child where it is a number.
  Optional<Integer> number(String child) {
    return value(child).flatMap(XmlNode::integer);
  }

  static Optional<Integer> integer(String text) {
    try {
      return Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /// State of an on–off child: absent, or on unless it says otherwise.
  Optional<Boolean> toggle(String child) {
    return child(child).map(found -> found.get("w:val").map(value -> !isOff(value)).orElse(true));
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }
}
