package org.gongbao.exchange.word;

import java.io.IOException;

/// Why a package cannot be read. [WordReader] turns it into what the user is told.
final class WordFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  WordFault(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  WordFault(Kind kind, Throwable cause) {
    super(kind.name(), cause);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  enum Kind {
    /// Cut off, checksum wrong, or not well-formed.
    DAMAGED,
    ENCRYPTED,
    /// Two parts of one name: which of them others would show is anybody's guess.
    TWICE,
    /// Unpacks to far more than a document holds.
    TOO_LARGE,
    /// Declares entities or a document type, which no word processor writes.
    ENTITIES
  }
}
