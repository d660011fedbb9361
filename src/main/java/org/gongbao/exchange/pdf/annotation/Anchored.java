package org.gongbao.exchange.pdf.annotation;

import java.util.List;

/// What became of annotations: each is in one of the two lists, in the order of the file.
public record Anchored(List<Found> found, List<Listed> listed) {
  public Anchored {
    found = List.copyOf(found);
    listed = List.copyOf(listed);
  }
}
