package org.gongbao.model;

/// Names a file the office sent, kept byte for byte in the library.
public record SourceId(String value) {
  public SourceId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty source id");
    }
  }
}
