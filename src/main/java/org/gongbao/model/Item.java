package org.gongbao.model;

/// What a section lists and the contents page names.
public sealed interface Item extends Node permits Document, Chronicle, Notice {
  /// Display title; its soft breaks are marks.
  Text title();
}
