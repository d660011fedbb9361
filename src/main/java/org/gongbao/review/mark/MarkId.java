package org.gongbao.review.mark;

/// Names a mark for good, in whatever package or library it is.
public record MarkId(String value) implements Comparable<MarkId> {
  public MarkId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("mark id");
    }
  }

  @Override
  public int compareTo(MarkId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
