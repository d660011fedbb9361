package org.gongbao.app;

import java.util.List;

/// Names of sections that mean the same: one office writes 市政府文件 where another writes 政府文件.
public final class SectionNames {
  private static final String LEVELS = "省市县区州盟旗";

  private SectionNames() {}

  /// The name under which an issue has a section; the name itself when it has none like it.
  ///
  /// @param there names of the sections of the issue
  public static String among(List<String> there, String name) {
    if (there.contains(name)) {
      return name;
    }
    return there.stream()
        .filter(other -> without(other).equals(name) || other.equals(without(name)))
        .findFirst()
        .orElse(name);
  }

  private static String without(String name) {
    boolean level = name.length() > 1 && LEVELS.indexOf(name.charAt(0)) >= 0;
    return level && name.startsWith("政府", 1) ? name.substring(1) : name;
  }
}
