package org.gongbao.check;

/// What a finding is measured by, and so who may change the text (domain C.0).
public enum Nature {
  /// 校异同: it differs from the original or from another place of the issue; the editor may correct
  /// it.
  DIFFERENCE,
  /// 校是非: the original itself looks wrong; the gazette prints the standard text, so the issuing
  /// office is asked first.
  CORRECTNESS
}
