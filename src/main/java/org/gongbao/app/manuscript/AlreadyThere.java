package org.gongbao.app.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.OpenLibrary;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Twice;

/// Documents about to be imported that seem to stand in an issue already, by the same signs as
/// manuscripts: the same file, the same 文号, the same title. Whole issues are not asked about: what
/// they print again is theirs. On a worker.
public final class AlreadyThere {
  private static final NodeId DRAFT = new NodeId("draft");
  private final Whereabouts whereabouts;
  private final List<Found> found = new ArrayList<>();

  private AlreadyThere(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /// @param file it comes of
  /// @param title of the document, as the file has it
  public record Found(Incoming file, String title, Twice twice) {}

  /// Those of an import, in its order; of two files that are the same the second is told of.
  ///
  /// @param issue they go into; empty for the draft issue
  public static List<Found> in(
      OpenLibrary library, List<? extends Importer.Step> steps, Optional<NodeId> issue) {
    Whereabouts.settle(library);
    AlreadyThere there = new AlreadyThere(Whereabouts.of(library));
    for (Importer.Step step : steps) {
      if (step instanceof Importer.Prepared prepared && !prepared.imported().whole()) {
        there.look(prepared, issue.orElse(DRAFT));
      }
    }
    return there.found;
  }

  private void look(Importer.Prepared prepared, NodeId target) {
    Issue read = prepared.imported().issue();
    List<Placed> placed = whereabouts.placed(prepared.intake().source().id());
    if (!placed.isEmpty()) {
      Placed last = placed.getLast();
      String title = read.items().isEmpty() ? "" : Present.of(read.items().getFirst()).title();
      found.add(
          new Found(
              prepared.file(),
              title.isEmpty() ? last.title() : title,
              new Twice(Twice.Alike.ITEM, last)));
      return;
    }
    // Chronicles and notices have the same title in every issue.
    List<Present> present =
        read.items().stream().filter(Document.class::isInstance).map(Present::of).toList();
    for (Present one : present) {
      whereabouts
          .twice(one)
          .ifPresent(twice -> found.add(new Found(prepared.file(), one.title(), twice)));
    }
    whereabouts.add(target, present);
  }
}
