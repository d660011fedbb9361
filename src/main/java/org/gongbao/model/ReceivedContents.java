package org.gongbao.model;

import java.util.List;

/// 原目录: the printed contents list of an imported issue as it was written. Evidence for the contents
/// rules; never printed, never taken as truth.
public record ReceivedContents(List<Entry> entries) implements FieldValue {
  public static final ReceivedContents NONE = new ReceivedContents(List.of());

  public ReceivedContents {
    entries = List.copyOf(entries);
  }

  /// @param number 发文字号 as written, or empty
  /// @param page as written, or empty
  public record Entry(String section, String title, String number, String page) {}
}
