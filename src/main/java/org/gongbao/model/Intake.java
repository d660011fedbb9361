package org.gongbao.model;

import java.util.List;

/// What came in with imported text and is kept beside it: the file, where each text stood in it,
/// what could not be placed, and the pictures it carried.
///
/// @param items what came of it, as confirmed: the baseline later differences are told from
public record Intake(
    SourceFile source,
    Provenance provenance,
    LossReport losses,
    List<Asset> assets,
    List<Item> items) {
  public Intake {
    items = List.copyOf(items);
    assets = List.copyOf(assets);
    if (!provenance.source().equals(source.id())) {
      throw new IllegalArgumentException("provenance of another source than " + source.name());
    }
  }

  public Intake(SourceFile source, Provenance provenance, LossReport losses) {
    this(source, provenance, losses, List.of(), List.of());
  }
}
