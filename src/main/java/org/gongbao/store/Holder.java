package org.gongbao.store;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Who has a library open for writing, as the text of its lock file says.
///
/// @param since in the holder's own time zone
public record Holder(String who, ZonedDateTime since, long pid, String host) {

  String written() {
    return String.join("\n", who, since.toString(), Long.toString(pid), host, "");
  }

  /// Empty when the holder has not written itself down yet, or another program wrote the file.
  static Optional<Holder> read(List<String> lines) {
    if (lines.size() < 4) {
      return Optional.empty();
    }
    try {
      ZonedDateTime since = ZonedDateTime.parse(lines.get(1));
      return Optional.of(
          new Holder(lines.get(0), since, Long.parseLong(lines.get(2)), lines.get(3)));
    } catch (DateTimeException | NumberFormatException notOurs) {
      return Optional.empty();
    }
  }
}
