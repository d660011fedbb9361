package org.gongbao.ui.work;

/// Long work under way.
///
/// @param label message key
/// @param done of `total` steps, 0 of 0 while not known
public record Busy(String label, long done, long total, Runnable cancel) {}
