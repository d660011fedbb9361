package org.gongbao.exchange.pdf;

/// What a proof says of itself on every sheet.
///
/// @param version names the text, so that marks can be traced to it
/// @param time the proof was made, as it is to be printed
public record ProofStamp(ProofRound round, String version, String time) {}
