package org.gongbao.edit.fields;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// 发文机关 as the title names them; nothing is stored beside the title.
public final class Issuers {
  private static final Pattern ABOUT =
      Pattern.compile("^(.{2,80}?)(?:关于|印发|转发|批转|公布|发布)", Pattern.DOTALL);
  private static final Pattern ORDER = Pattern.compile("^(.{2,60}?)令\\s*$", Pattern.DOTALL);

  private Issuers() {}

  /// @return in the order named; empty when the title names none
  public static List<String> of(String title) {
    Matcher about = ABOUT.matcher(title.strip());
    Matcher order = ORDER.matcher(title.strip());
    String named = about.find() ? about.group(1) : order.find() ? order.group(1) : "";
    return Stream.of(named.split("[\\s　、，]+"))
        .map(String::strip)
        .filter(s -> s.length() > 1)
        .toList();
  }
}
