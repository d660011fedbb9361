package org.gongbao.ui.outline;

import org.gongbao.model.Document;
import org.gongbao.model.Item;

/// Titles of items where there is little room.
public final class ShortTitle {
  private ShortTitle() {}

  /// Drops the issuing office and 关于, which say little in a narrow pane: the matter comes first.
  public static String of(Item item) {
    String title = item.title().chars();
    return item instanceof Document ? of(title) : title;
  }

  /// The same, of the title of a document.
  public static String of(String title) {
    int about = title.indexOf("关于");
    return about > 0 && about + 2 < title.length() ? title.substring(about + 2) : title;
  }
}
