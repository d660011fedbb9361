package org.gongbao.model.register;

import java.time.Instant;

/// What a step was, without its lines: there may be a hundred thousand.
///
/// @param step its id
/// @param label message key of what was done
/// @param lines how many
public record RegisterDone(String step, String label, int lines, String who, Instant when) {}
