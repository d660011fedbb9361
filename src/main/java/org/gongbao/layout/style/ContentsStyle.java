package org.gongbao.layout.style;

/// How the contents pages are set, where houses differ (domain D.6).
public record ContentsStyle(Numbers numbers, Leader leader, Labels labels) {
  /// What styles have that say nothing of it.
  public static final ContentsStyle USUAL =
      new ContentsStyle(Numbers.BRACKETS, Leader.DOTS, Labels.ABOVE);

  /// 发文字号 behind a title.
  public enum Numbers {
    /// In full-width brackets.
    BRACKETS,
    /// After a space.
    SPACED,
    /// Not listed.
    NONE
  }

  /// 引导点.
  public enum Leader {
    /// Middle dots, two in an em.
    DOTS,
    /// Ellipses, one in an em.
    ELLIPSIS
  }

  /// Where the name of a section stands.
  public enum Labels {
    /// On a line of its own above its entries.
    ABOVE,
    /// In a field at the left of its entries.
    BESIDE
  }

  public ContentsStyle with(Numbers other) {
    return new ContentsStyle(other, leader, labels);
  }

  public ContentsStyle with(Leader other) {
    return new ContentsStyle(numbers, other, labels);
  }

  public ContentsStyle with(Labels other) {
    return new ContentsStyle(numbers, leader, other);
  }
}
