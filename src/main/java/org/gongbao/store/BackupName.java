package org.gongbao.store;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// File name of a backup: `江州公报-20261029-184207-1234.gongbao`, so that people can find one by its
/// time.
///
/// @param day of the backup, local
/// @param changes count of changes it contains
record BackupName(String stem, String day, String time, long changes) {
  static final Comparator<BackupName> NEWEST_FIRST =
      Comparator.comparing(BackupName::day)
          .thenComparing(BackupName::time)
          .thenComparingLong(BackupName::changes)
          .reversed();

  private static final int NEWEST_KEPT = 10;
  private static final int DAYS_KEPT = 7;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final Pattern FORM =
      Pattern.compile("(.*)-(\\d{8})-(\\d{6})-(\\d{1,18})\\.gongbao");

  static BackupName of(String stem, ZonedDateTime at, long changes) {
    return new BackupName(stem, DAY.format(at), TIME.format(at), changes);
  }

  static Optional<BackupName> parse(String file) {
    Matcher matcher = FORM.matcher(file);
    return matcher.matches()
        ? Optional.of(
            new BackupName(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                Long.parseLong(matcher.group(4))))
        : Optional.empty();
  }

  String file() {
    return "%s-%s-%s-%d.gongbao".formatted(stem, day, time, changes);
  }

  /// Those not among the newest ten nor the first of one of the last seven days there are.
  static List<BackupName> superfluous(List<BackupName> all) {
    List<BackupName> newestFirst = all.stream().sorted(NEWEST_FIRST).toList();
    Map<String, BackupName> firstOfDay = new LinkedHashMap<>();
    newestFirst.forEach(name -> firstOfDay.put(name.day(), name));
    List<BackupName> gone = new ArrayList<>(newestFirst);
    newestFirst.stream().limit(NEWEST_KEPT).forEach(gone::remove);
    firstOfDay.values().stream().limit(DAYS_KEPT).forEach(gone::remove);
    return gone;
  }
}
