package org.gongbao.exchange;

import java.nio.charset.Charset;
import java.util.List;

/// A source file as decoded text.
///
/// @param name file name as received
/// @param charset it was read in, detected or chosen
/// @param lines without line ends; line numbers elsewhere count from 1
public record SourceText(String name, Charset charset, List<String> lines) {
  public SourceText {
    lines = List.copyOf(lines);
  }
}
