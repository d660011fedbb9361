package org.gongbao.bench;

/// One line of the table printed by `mvn -Pbench verify`.
///
/// @param target what the design asks for
/// @param measured median and spread, with the unit
public record BenchRow(String work, String target, String measured) {}
