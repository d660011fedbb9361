package org.gongbao.model;

import java.util.List;

/// 组长, 副组长, 成员 …: the label as written without padding, then persons, or organisations in one
/// running text.
public record RoleGroup(NodeId id, Text label, List<Person> persons, Text organisations)
    implements Node {
  public RoleGroup {
    persons = List.copyOf(persons);
  }
}
