package org.gongbao.ui.find;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.Settings;

/// What was looked for last, newest first, kept in the settings.
final class FindHistory {
  private static final int MOST = 20;
  private final Settings settings;
  private final String key;

  /// @param key of the setting
  FindHistory(Settings settings, String key) {
    this.settings = settings;
    this.key = key;
  }

  List<String> list() {
    return settings.get(key).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  void add(String typed) {
    if (typed.isEmpty() || typed.contains("\n") || typed.contains("\r")) {
      return;
    }
    List<String> lines = new ArrayList<>(list());
    lines.remove(typed);
    lines.addFirst(typed);
    settings.put(key, String.join("\n", lines.subList(0, Math.min(MOST, lines.size()))));
  }
}
