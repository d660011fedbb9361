package org.gongbao.review.sign;

/// Names a person of an office, for ever: names are changed, ids are not.
public record PersonId(String value) {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
