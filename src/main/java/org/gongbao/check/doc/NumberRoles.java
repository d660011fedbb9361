package org.gongbao.check.doc;

import java.util.EnumSet;
import java.util.Set;
import org.gongbao.check.read.Role;

/// Where document numbers stand: all that is written in words, and the number's own line. Not in
/// masthead and colophon, whose permits look alike.
final class NumberRoles {
  static final Set<Role> ALL = all();

  private NumberRoles() {}

  private static Set<Role> all() {
    Set<Role> roles = EnumSet.copyOf(Role.WORDS);
    roles.remove(Role.IMPRINT);
    roles.add(Role.NUMBER);
    return Set.copyOf(roles);
  }
}
