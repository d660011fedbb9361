package org.gongbao.model;

import java.util.List;

/// 名单: role groups, each of persons with posts or of organisations.
public record Roster(NodeId id, Text scope, List<RoleGroup> groups) implements Block {
  public Roster {
    groups = List.copyOf(groups);
  }
}
