package org.gongbao.app;

import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.model.NodeId;

/// What an import of several files did. Each file is taken whole or refused whole.
///
/// @param taken files brought in
/// @param losses rows in their loss reports
/// @param refused why files were not brought in
/// @param issue the issue to look at now, when anything was brought in
public record ImportSummary(int taken, int losses, List<Problem> refused, Optional<NodeId> issue) {
  public ImportSummary {
    refused = List.copyOf(refused);
  }
}
