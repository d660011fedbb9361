package org.gongbao.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;

/// Who opens libraries on this computer, and with what.
///
/// @param who name of the person working, shown to others while a library is held
/// @param host name of the computer
/// @param home the program's data folder; takes the backups of libraries whose own folder cannot
public record Opener(String who, String host, long pid, Path home, Clock clock) {

  Holder holder() {
    return new Holder(who, ZonedDateTime.now(clock), pid, host);
  }
}
