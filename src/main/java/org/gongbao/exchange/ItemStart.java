package org.gongbao.exchange;

/// Where an item of an issue begins.
///
/// @param first index of its first title line among the non-blank lines
/// @param body index of the first line after the title
record ItemStart(Kind kind, int first, int body) {
  enum Kind {
    DOCUMENT,
    CHRONICLE,
    NOTICE
  }
}
