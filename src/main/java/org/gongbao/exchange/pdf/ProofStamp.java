package org.gongbao.exchange.pdf;

/// What a proof says of itself on every sheet.
///
/// @param round across the page: 一校样, 二校样, 三校样 or 清样
/// @param version of the text, so that marks can be traced to it
/// @param time the proof was made, as it is to be printed
public record ProofStamp(String round, String version, String time) {}
