package org.gongbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.exchange.Imported;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Intake;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Kind;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.SourceFile;

/// A file whose chronicle goes into the 大事记簿. A diary takes entries alone: whatever else was
/// recognised, such as the title, is listed as not placed.
///
/// @param entries with the ids they were recognised under
/// @param losses of the import, and what a diary does not take
public record DiaryIntake(
    SourceFile source, Provenance provenance, LossReport losses, List<ChronicleEntry> entries) {
  public DiaryIntake {
    entries = List.copyOf(entries);
  }

  /// @throws ProblemException GB-D14 when no entry of a chronicle was recognised
  public static DiaryIntake of(Importer.Prepared prepared) {
    Imported read = prepared.imported();
    List<ChronicleEntry> entries =
        read.issue().items().stream()
            .filter(Chronicle.class::isInstance)
            .flatMap(item -> ((Chronicle) item).entries().stream())
            .toList();
    if (entries.isEmpty()) {
      throw new ProblemException(
          Problem.input("GB-D14", "diary.no-entries", prepared.file().name()));
    }
    Set<NodeId> taken = new HashSet<>();
    entries.forEach(entry -> taken.add(entry.id()));
    List<Loss> losses = new ArrayList<>(read.losses().losses());
    read.issue().walk(node -> lose(node, taken, read.provenance(), losses));
    losses.sort(Comparator.comparingInt(Loss::line));
    return new DiaryIntake(
        prepared.intake().source(), read.provenance(), new LossReport(losses), entries);
  }

  private static void lose(Node node, Set<NodeId> taken, Provenance provenance, List<Loss> losses) {
    if (taken.contains(node.id())) {
      return;
    }
    node.shape()
        .texts()
        .forEach(
            slot -> {
              Optional<Trace> trace = provenance.of(node.id(), slot);
              String text = node.text(slot).map(held -> held.chars()).orElse("");
              if (trace.isPresent() && !text.isBlank()) {
                losses.add(new Loss(Kind.UNPLACED, trace.get().firstLine(), text));
              }
            });
  }

  /// What is kept beside one diary.
  ///
  /// @param added entries it took
  Intake of(List<ChronicleEntry> added) {
    Set<NodeId> ids = new HashSet<>();
    added.forEach(entry -> ids.add(entry.id()));
    Map<TextKey, Trace> traces = new HashMap<>(provenance.traces());
    traces.keySet().removeIf(key -> !ids.contains(key.node()));
    return new Intake(source, new Provenance(source.id(), traces), losses);
  }
}
