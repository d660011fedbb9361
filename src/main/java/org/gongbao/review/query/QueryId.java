package org.gongbao.review.query;

/// Names a query for ever.
public record QueryId(String value) {
  public QueryId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("empty query id");
    }
  }
}
