package org.gongbao.app;

import java.security.SecureRandom;
import java.time.Clock;
import org.gongbao.model.NodeIds;

/// Who works here and with what: passed in once by `boot`, or by a test.
///
/// @param who name written into journals and locks
/// @param host name of the computer, shown to others while a library is held
/// @param clock also gives the time zone times are shown in
/// @param random for keys and salts
public record Desk(
    String who, String host, Clock clock, NodeIds ids, SecureRandom random, Tasks tasks) {}
