package org.gongbao.model;

/// 二维码: what a telephone reads off the colophon.
///
/// @param text an address, or whatever else it says
/// @param caption printed below it
public record QrCode(NodeId id, Text text, Text caption) implements Node {}
