package org.gongbao.model;

/// Stable name of a node: given once, kept through every edit, never reused in a library.
///
/// @param value letters and digits, at most 32
public record NodeId(String value) {
  public NodeId {
    if (value.isEmpty() || value.length() > 32) {
      throw new IllegalArgumentException("node id of length " + value.length());
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
