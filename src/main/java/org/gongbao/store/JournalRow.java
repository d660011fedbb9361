package org.gongbao.store;

import java.time.Instant;

/// An entry of the journal without its edits.
///
/// @param revision of the issue after it
/// @param label message key of what it is called
/// @param group actions sharing it were undone together
public record JournalRow(long revision, Instant at, String who, String label, String group) {}
