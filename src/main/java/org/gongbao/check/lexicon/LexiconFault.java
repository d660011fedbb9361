package org.gongbao.check.lexicon;

import java.util.List;

/// Why a file of words is not taken.
///
/// @param line of the file, from 1
/// @param key of the message, completed by the arguments
public record LexiconFault(int line, String key, List<String> arguments) {
  public LexiconFault {
    arguments = List.copyOf(arguments);
  }

  static LexiconFault of(int line, String key, String... arguments) {
    return new LexiconFault(line, key, List.of(arguments));
  }
}
