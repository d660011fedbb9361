package org.gongbao.ui.find;

/// Somewhere to go.
///
/// @param kind what is there
/// @param detail 文号, or the item it lies in
record Target(String kind, String name, String detail, Runnable going) {}
