package org.gongbao.app.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.edit.Edit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.exchange.Guidance;
import org.gongbao.l10n.Problem;
import org.gongbao.model.Branch;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// 编入: brings manuscripts into an issue, by the same way as any import, and takes them out again.
public final class ManuscriptPlacing {
  private final OpenLibrary library;
  private final Importer importer;

  public ManuscriptPlacing(OpenLibrary library, Importer importer) {
    this.library = library;
    this.importer = importer;
  }

  /// What can become of one that is to be placed.
  public sealed interface Step {
    Manuscript manuscript();

    /// Its file was read.
    record Ready(Manuscript manuscript, Importer.Prepared prepared) implements Step {}

    /// It seems to be in an issue already.
    record Clash(Manuscript manuscript, Twice twice) implements Step {}

    /// It cannot be placed.
    record Refused(Manuscript manuscript, Problem problem) implements Step {}
  }

  /// Reads what is to be placed; writes nothing. On a worker.
  ///
  /// @param section to put all of them into; empty for where their numbers belong
  /// @param again those that are printed once more on purpose
  public List<Step> prepare(
      List<Manuscript> manuscripts,
      NodeId issue,
      Optional<String> section,
      Set<EntryId> again,
      Tasks.Progress progress) {
    library.flush();
    Optional<Problem> closed = closed(issue);
    Whereabouts whereabouts = Whereabouts.of(library);
    List<Entry> codes = library.registers().entries(Register.CODES);
    List<Step> steps = new ArrayList<>();
    for (Manuscript one : manuscripts) {
      progress.at(steps.size(), manuscripts.size());
      if (progress.isCancelled()) {
        return List.of();
      }
      Step step =
          closed
              .or(() -> refusal(one))
              .<Step>map(problem -> new Step.Refused(one, problem))
              .orElseGet(() -> step(one, whereabouts, again));
      if (step instanceof Step.Ready(Manuscript ready, Importer.Prepared prepared)) {
        whereabouts.add(issue, Present.of(prepared.imported().issue()));
        steps.add(
            new Step.Ready(
                ready,
                prepared
                    .into(section.or(() -> section(ready, codes)))
                    .disclosed(ready.disclosure().written())));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  private Step step(Manuscript one, Whereabouts whereabouts, Set<EntryId> again) {
    Optional<Twice> twice = again.contains(one.id()) ? Optional.empty() : whereabouts.twice(one);
    return twice.isPresent() ? new Step.Clash(one, twice.get()) : read(one);
  }

  private Step read(Manuscript one) {
    SourceId id = one.source().orElseThrow();
    SourceFile file = library.sourceFiles().source(id);
    Incoming incoming = Incoming.of(file.name(), file::bytes);
    Importer.Request request =
        new Importer.Request(List.of(incoming), Guidance.NONE, Optional.empty());
    Importer.Step step = importer.prepare(request, Tasks.Progress.NONE).getFirst();
    return switch (step) {
      case Importer.Prepared prepared -> new Step.Ready(one, prepared);
      case Importer.Settled(ImportOutcome.Refused refused) ->
          new Step.Refused(one, refused.problem());
      case Importer.Settled settled ->
          throw new IllegalStateException(settled.file().name() + " was not read");
    };
  }

  private Optional<Problem> closed(NodeId issue) {
    return library.issues().stream()
        .filter(summary -> summary.id().equals(issue) && Placed.isClosed(summary.stage()))
        .map(IssueSummary::number)
        .map(number -> Problem.usage("GB-M05", "manuscript.closed", number.printed()))
        .findFirst();
  }

  /// Why it is not to be placed at all, wherever it is.
  private static Optional<Problem> refusal(Manuscript one) {
    Standing unplaced = Standing.of(one, List.of(), java.util.OptionalInt.empty());
    return switch (unplaced.kind()) {
      case DECLINED -> {
        String why = one.declined().isEmpty() ? one.disclosure().written() : one.declined();
        yield Optional.of(
            Problem.usage("GB-M04", "manuscript.declined", one.number(), one.title(), why));
      }
      case INCOMPLETE ->
          Optional.of(
              Problem.usage(
                  "GB-M03",
                  "manuscript.lacks",
                  one.number(),
                  one.title(),
                  unplaced.lacks().stream()
                      .map(
                          lack ->
                              switch (lack) {
                                case DISCLOSURE -> Column.DISCLOSURE;
                                case COPY -> Column.COPY;
                                case FILE -> Column.FILE;
                              })
                      .map(Column::heading)
                      .collect(Collectors.joining("、"))));
      case WAITING, PLACED, PUBLISHED -> Optional.empty();
    };
  }

  /// 栏目 of its 机关代字, where the office registered one.
  private static Optional<String> section(Manuscript one, List<Entry> codes) {
    return one.documentNumbers().stream()
        .flatMap(
            number ->
                codes.stream()
                    .filter(code -> code.get(Column.CODE).equals(number.code()))
                    .map(code -> code.get(Column.SECTION)))
        .filter(section -> !section.isEmpty())
        .findFirst();
  }

  /// Takes items out of their issues again, one action an issue. What it was stays in its history;
  /// undo brings it back. On the owning thread.
  ///
  /// @return the issues it was done to
  public List<NodeId> takeOut(List<Placed> placed) {
    List<NodeId> done = new ArrayList<>();
    for (NodeId issue : placed.stream().map(Placed::issue).distinct().toList()) {
      IssueSession session = library.openIssue(issue);
      List<NodeId> items =
          placed.stream().filter(one -> one.issue().equals(issue)).map(Placed::item).toList();
      List<Edit> edits = new ArrayList<>();
      for (Section section : session.tree().issue().sections()) {
        for (int i = section.items().size() - 1; i >= 0; i--) {
          if (items.contains(section.items().get(i).id())) {
            edits.add(
                new SpliceEdit(
                    section.id(), Branch.ITEMS, i, List.of(section.items().get(i)), List.of()));
          }
        }
      }
      boolean open = session.isEditable() && !Placed.isClosed(session.tree().issue().stage());
      if (open && !edits.isEmpty()) {
        session.commit("manuscript.edit.take-out", edits, null, null);
        done.add(issue);
      }
    }
    return done;
  }
}
