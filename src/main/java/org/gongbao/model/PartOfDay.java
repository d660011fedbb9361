package org.gongbao.model;

/// 时段 of a chronicle entry, in the order of a day.
public enum PartOfDay {
  EARLY_MORNING("凌晨"),
  MORNING("上午"),
  NOON("中午"),
  AFTERNOON("下午"),
  EVENING("晚"),
  NONE("");

  private final String written;

  PartOfDay(String written) {
    this.written = written;
  }

  public String written() {
    return written;
  }
}
