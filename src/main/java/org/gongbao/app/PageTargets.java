package org.gongbao.app;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.model.NodeId;

/// 版面目标: how many pages an issue is to have, as a rule and one by one. Writing waits for the
/// writing thread; call it from a task.
public final class PageTargets {
  /// More than any issue has.
  public static final int MOST = 999;

  private static final String KEY = "pages.target";
  private final OpenLibrary library;

  PageTargets(OpenLibrary library) {
    this.library = library;
  }

  /// What holds for one issue.
  ///
  /// @param usual for issues of which nothing else is said
  /// @param own for this issue
  public record Target(OptionalInt usual, OptionalInt own) {
    public static final Target NONE = new Target(OptionalInt.empty(), OptionalInt.empty());

    /// What the issue is to have; empty where nothing was said.
    public OptionalInt pages() {
      return own.isPresent() ? own : usual;
    }
  }

  public Target of(NodeId issue) {
    return new Target(read(KEY), read(key(issue)));
  }

  public void keep(NodeId issue, Target target) {
    library.putSetting(KEY, written(target.usual()));
    library.putSetting(key(issue), written(target.own()));
  }

  /// Reads what was typed: a number of pages from 1 to [#MOST].
  public static OptionalInt parse(String typed) {
    String digits = typed.strip();
    return digits.matches("[1-9]\\d{0,2}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private OptionalInt read(String key) {
    Optional<String> kept = library.setting(key);
    return kept.map(PageTargets::parse).orElse(OptionalInt.empty());
  }

  private static String written(OptionalInt pages) {
    return pages.isPresent() ? Integer.toString(pages.getAsInt()) : "";
  }

  private static String key(NodeId issue) {
    return KEY + "." + issue.value();
  }
}
