package org.gongbao.check;

import java.util.Set;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// A rule that looks at one text at a time.
public non-sealed interface BlockRule extends Rule {
  /// The texts it looks at.
  Set<Role> roles();

  void check(Passage passage, CheckContext context, Reporter out);
}
