package org.gongbao.layout.style;

/// How lines are broken and justified (domain D.2).
///
/// @param fullStopsShrink whether 。？！ may be compressed, the last step of the ladder
/// @param stretchCap widest gap added between characters before a line counts as stretched
///   (LAY-06), in thousandths of an em
/// @param gap between Han and Latin or digits, in thousandths of an em
public record LineRules(Prohibition prohibition, boolean fullStopsShrink, int stretchCap, int gap) {

  /// 避头避尾 levels of CLREQ.
  public enum Prohibition {
    NONE,
    BASIC,
    /// And no solidus at a line's end.
    GB,
    /// And no dash or ellipsis at a line's start.
    STRICT
  }
}
