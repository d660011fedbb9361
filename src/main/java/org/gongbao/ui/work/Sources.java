package org.gongbao.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.app.OpenLibrary;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceId;

/// Reads what an issue was imported from, off the FX thread.
final class Sources {
  private Sources() {}

  static List<OpenSource> of(OpenLibrary library, NodeId issue) {
    Map<SourceId, LossReport> losses = library.sourceFiles().losses(issue);
    List<OpenSource> sources = new ArrayList<>();
    for (Provenance provenance : library.sourceFiles().provenance(issue)) {
      LossReport lost = losses.getOrDefault(provenance.source(), LossReport.NONE);
      sources.add(
          new OpenSource(library.sourceFiles().sourceText(provenance.source()), provenance, lost));
    }
    return sources;
  }
}
