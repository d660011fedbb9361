package org.gongbao.ui.register;

import org.gongbao.model.register.Register;

/// What can be chosen at the left.
sealed interface Place {
  record Of(Register register) implements Place {}

  /// The word lists that come with the program.
  record Bundled() implements Place {}

  /// 建议.
  record Learned() implements Place {}
}
