package org.gongbao.store;

import java.time.Instant;

/// Who did something outside the issues, when, and under what name.
///
/// @param step id of the step
/// @param label message key of what was done
public record AuditNote(String step, String label, String who, Instant at) {}
