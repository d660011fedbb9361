package org.gongbao.model;

/// Ids in order: n1, n2, …
public final class CountingIds implements NodeIds {
  private long last;

  @Override
  public NodeId next() {
    last++;
    return new NodeId("n" + last);
  }
}
