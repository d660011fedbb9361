package org.gongbao.check.office;

/// 层级, seen from the office's own government.
public enum Level {
  OWN,
  ABOVE,
  BELOW,
  ELSEWHERE;

  /// As registers write it; what is not written is the own.
  static Level of(String written) {
    return switch (written) {
      case "上级" -> ABOVE;
      case "下级" -> BELOW;
      case "外地" -> ELSEWHERE;
      default -> OWN;
    };
  }
}
