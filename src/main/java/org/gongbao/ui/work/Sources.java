package org.gongbao.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.app.OpenLibrary;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceId;

/// Reads what an issue was imported from, off the FX thread. A source without a charset is of a
/// format that has no lines, and is not shown.
final class Sources {
  private Sources() {}

  static List<OpenSource> of(OpenLibrary library, NodeId issue) {
    Map<SourceId, LossReport> losses = library.losses(issue);
    List<OpenSource> sources = new ArrayList<>();
    for (Provenance provenance : library.provenance(issue)) {
      LossReport lost = losses.getOrDefault(provenance.source(), LossReport.NONE);
      library
          .sourceText(provenance.source())
          .ifPresent(text -> sources.add(new OpenSource(text, provenance, lost)));
    }
    return sources;
  }
}
