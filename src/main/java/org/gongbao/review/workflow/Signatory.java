package org.gongbao.review.workflow;

import java.util.Set;

/// Someone who may sign.
///
/// @param id names the person for ever, whatever the name is written like
/// @param roles as the office writes them, such as 责任编辑
public record Signatory(String id, String name, Set<String> roles) {
  public Signatory {
    roles = Set.copyOf(roles);
  }
}
