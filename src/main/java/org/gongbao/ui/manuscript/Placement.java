package org.gongbao.ui.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.manuscript.Kept;
import org.gongbao.app.manuscript.ManuscriptPlacing;
import org.gongbao.app.manuscript.ManuscriptPlacing.Step;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Placed;
import org.gongbao.model.register.EntryId;

/// Brings manuscripts into an issue: asks where one seems to be in an issue already, tells of those
/// that cannot be placed, and leaves the rest to the import. FX thread.
final class Placement {
  private final ManuscriptModel model;
  private final Importer importer;
  private final Ways ways;
  private final Questions questions;
  private final Messages messages;
  private final Consumer<Throwable> errors;
  private Runnable after = () -> {};

  Placement(
      ManuscriptModel model,
      Importer importer,
      Ways ways,
      Questions questions,
      Messages messages,
      Consumer<Throwable> errors) {
    this.model = model;
    this.importer = importer;
    this.ways = ways;
    this.questions = questions;
    this.messages = messages;
    this.errors = errors;
  }

  /// @param action done when something was stored: the window took the focus away meanwhile
  void after(Runnable action) {
    after = action;
  }

  /// @param section for all of them; empty for where their numbers belong
  void place(List<Kept> some, NodeId issue, Optional<String> section) {
    List<Manuscript> wanted = some.stream().map(Kept::manuscript).toList();
    if (!wanted.isEmpty() && model.isEditable()) {
      prepare(wanted, issue, section, Set.of(), steps -> settle(steps, issue, section));
    }
  }

  private void prepare(
      List<Manuscript> wanted,
      NodeId issue,
      Optional<String> section,
      Set<EntryId> again,
      Consumer<List<Step>> then) {
    OpenLibrary library = model.library().orElseThrow();
    model.run(
        desk -> {
          // Read here, not on the FX thread.
          library.openIssue(issue);
          return new ManuscriptPlacing(library, importer)
              .prepare(wanted, issue, section, again, Tasks.Progress.NONE);
        },
        then);
  }

  private void settle(List<Step> steps, NodeId issue, Optional<String> section) {
    List<Step.Ready> ready = new ArrayList<>();
    List<ProblemException> refused = new ArrayList<>();
    Map<EntryId, String> reasons = new LinkedHashMap<>();
    List<Manuscript> again = new ArrayList<>();
    for (Step step : steps) {
      switch (step) {
        case Step.Ready one -> ready.add(one);
        case Step.Refused one -> refused.add(new ProblemException(one.problem()));
        case Step.Clash clash -> {
          switch (questions.clash(clash.manuscript(), clash.twice())) {
            case Questions.Answer.Same same ->
                model.change(
                    "manuscript.step.link",
                    desk -> desk.link(clash.manuscript().id(), clash.twice().where().item()));
            case Questions.Answer.Again(String reason) -> {
              reasons.put(clash.manuscript().id(), reason);
              again.add(clash.manuscript());
            }
            case Questions.Answer.Leave leave -> {}
          }
        }
      }
    }
    tell(refused);
    if (again.isEmpty()) {
      store(ready, issue, reasons);
    } else {
      prepare(
          again,
          issue,
          section,
          reasons.keySet(),
          more -> {
            more.stream()
                .filter(Step.Ready.class::isInstance)
                .map(Step.Ready.class::cast)
                .forEach(ready::add);
            store(ready, issue, reasons);
          });
    }
  }

  private void tell(List<ProblemException> refused) {
    if (refused.size() == 1) {
      errors.accept(refused.getFirst());
    } else if (!refused.isEmpty()) {
      questions.tell(
          "manuscript.refused", refused.stream().map(one -> messages.get(one.problem())).toList());
    }
  }

  private void store(List<Step.Ready> ready, NodeId issue, Map<EntryId, String> reasons) {
    if (ready.isEmpty()) {
      return;
    }
    OpenLibrary library = model.library().orElseThrow();
    List<String> sections =
        library.openIssue(issue).tree().issue().sections().stream()
            .map(section -> section.name().chars())
            .toList();
    ways.store()
        .store(
            ready.stream().map(Step.Ready::prepared).toList(),
            issue,
            sections,
            outcomes -> stored(outcomes, issue, reasons));
  }

  private void stored(List<ImportOutcome> outcomes, NodeId issue, Map<EntryId, String> reasons) {
    int many = (int) outcomes.stream().filter(ImportOutcome.Taken.class::isInstance).count();
    for (int i = 0; i < many; i++) {
      model.did("manuscript.edit.place", () -> undo(issue, "edit.import"));
    }
    String number = name(issue);
    if (!reasons.isEmpty() && many > 0) {
      model.change(
          "manuscript.step.reprint",
          desk -> reasons.forEach((id, reason) -> desk.reprinted(id, number, reason)));
    } else {
      model.reload();
    }
    if (many > 0) {
      ways.say().accept(messages.get("manuscript.placed", many, number));
    }
    after.run();
  }

  /// Takes back what was done to an issue from here, unless something else was done since.
  private void undo(NodeId issue, String label) {
    IssueSession session = model.library().orElseThrow().openIssue(issue);
    if (session.isEditable() && session.undoLabel().equals(Optional.of(label))) {
      session.undo();
    } else {
      ways.say().accept(messages.get("manuscript.undo.elsewhere", name(issue)));
    }
    model.reload();
  }

  private String name(NodeId issue) {
    ManuscriptWords words = new ManuscriptWords(messages);
    return words.issue(
        model.openIssuesProperty().get().stream()
            .filter(one -> one.id().equals(issue))
            .map(IssueSummary::number)
            .findFirst()
            .orElse(IssueNumber.UNASSIGNED));
  }

  /// Takes manuscripts out of the open issues they are in.
  void takeOut(List<Kept> some) {
    OpenLibrary library = model.library().orElseThrow();
    List<Placed> placed = some.stream().flatMap(one -> one.standing().placed().stream()).toList();
    List<Placed> open = placed.stream().filter(one -> !one.isClosed()).toList();
    if (open.isEmpty() && !placed.isEmpty()) {
      ways.say().accept(messages.get("manuscript.out.closed"));
    }
    List<NodeId> done = new ManuscriptPlacing(library, importer).takeOut(open);
    for (NodeId issue : done) {
      model.did("manuscript.edit.take-out", () -> undo(issue, "manuscript.edit.take-out"));
      ways.say().accept(messages.get("manuscript.out", name(issue)));
    }
    if (!done.isEmpty()) {
      model.reload();
    }
  }
}
