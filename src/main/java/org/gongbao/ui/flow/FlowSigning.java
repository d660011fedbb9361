package org.gongbao.ui.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.app.GateVerdicts;
import org.gongbao.app.PageExporter;
import org.gongbao.app.SignOff;
import org.gongbao.app.Signing;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.app.proof.RoundVerdicts;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Refusal;
import org.gongbao.review.workflow.Scope;
import org.gongbao.review.workflow.Signatory;
import org.gongbao.review.workflow.Signer;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.Verdicts;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.WorkModel;

/// Signs what is chosen, and withdraws. Who can sign and why others cannot is worked out first, so
/// that nobody types a passphrase for nothing.
final class FlowSigning {
  private final WorkModel work;
  private final LibraryModel library;
  private final BusyModel busy;
  private final PageExporter pages;
  private final Flowing.Ways ways;
  private final FlowModel model;
  private final FlowView view;
  private final FlowWords words;
  private final FlowDialogs dialogs;
  private final Messages messages;

  FlowSigning(Parts parts, FlowModel model, FlowView view, FlowWords words, FlowDialogs dialogs) {
    this.work = parts.work();
    this.library = parts.library();
    this.busy = parts.busy();
    this.pages = parts.pages();
    this.ways = parts.ways();
    this.messages = parts.messages();
    this.model = model;
    this.view = view;
    this.words = words;
    this.dialogs = dialogs;
  }

  /// Of the window.
  record Parts(
      WorkModel work,
      LibraryModel library,
      BusyModel busy,
      PageExporter pages,
      Flowing.Ways ways,
      Messages messages) {}

  /// The step of the rows chosen, and those of them that are at it.
  record Asked(WorkflowStep step, List<NodeId> subjects) {}

  /// What would become of a signing by someone.
  ///
  /// @param able how many can be signed
  /// @param reasons why the first of the others cannot
  record Prospect(Signatory who, int able, List<Refusal> reasons) {}

  private Optional<Asked> asked(FlowState state) {
    Standing standing = state.standing().orElseThrow();
    return view.chosenProperty().get().stream()
        .findFirst()
        .flatMap(row -> standing.next(row.subject()))
        .map(
            step ->
                new Asked(
                    step,
                    step.scope() == Scope.ISSUE
                        ? List.of(state.tree().issue().id())
                        : items(state).stream()
                            .filter(item -> standing.next(item).equals(Optional.of(step)))
                            .toList()));
  }

  /// Those chosen; the issue stands for all.
  private List<NodeId> items(FlowState state) {
    List<FlowState.Row> rows = view.chosenProperty().get();
    return rows.stream().anyMatch(row -> row.item().isEmpty())
        ? List.copyOf(state.standing().orElseThrow().now().items().keySet())
        : rows.stream().map(FlowState.Row::subject).toList();
  }

  void sign() {
    FlowState state = model.stateProperty().get().orElseThrow();
    ways.list().accept(view);
    List<Signatory> mine = state.signOff().keys().mine();
    if (mine.isEmpty()) {
      work.say(messages.get("flow.no-key"));
      return;
    }
    if (!model.isCurrent()) {
      work.say(messages.get("flow.not-yet"));
      return;
    }
    Optional<Asked> asked = asked(state);
    if (asked.isEmpty() || asked.get().subjects().isEmpty()) {
      work.say(messages.get("flow.nothing"));
      return;
    }
    Verdicts verdicts =
        ways.blockers()
            .get()
            .<Verdicts>map(found -> new GateVerdicts(state.tree().issue(), found, rounds(state)))
            .orElse(Verdicts.UNKNOWN);
    busy.run(
        "flow.busy.look",
        progress -> prospects(state, asked.get(), mine, verdicts),
        prospects -> ask(state, asked.get(), verdicts, prospects, Optional.empty()));
  }

  private Verdicts rounds(FlowState state) {
    return library
        .libraryProperty()
        .get()
        .<Verdicts>map(open -> new RoundVerdicts(new RoundDesk(open, pages), state.tree()))
        .orElse(Verdicts.CLEAR);
  }

  private static List<Prospect> prospects(
      FlowState state, Asked asked, List<Signatory> mine, Verdicts verdicts) {
    Standing standing = state.standing().orElseThrow();
    List<Prospect> prospects = new ArrayList<>();
    for (Signatory who : mine) {
      List<List<Refusal>> refused =
          asked.subjects().stream()
              .map(subject -> standing.refusals(asked.step(), subject, who, verdicts))
              .filter(reasons -> !reasons.isEmpty())
              .toList();
      prospects.add(
          new Prospect(
              who,
              asked.subjects().size() - refused.size(),
              refused.isEmpty() ? List.of() : refused.getFirst()));
    }
    prospects.sort(
        Comparator.comparingInt(Prospect::able)
            .reversed()
            .thenComparingInt(one -> one.reasons().size()));
    return prospects;
  }

  /// @param before what was given with a wrong passphrase
  private void ask(
      FlowState state,
      Asked asked,
      Verdicts verdicts,
      List<Prospect> prospects,
      Optional<FlowDialogs.Given> before) {
    dialogs
        .sign(asked, prospects, before, ways.owner().get())
        .ifPresent(
            given -> {
              Signing.Wish wish =
                  new Signing.Wish(
                      asked.step().number(),
                      asked.subjects(),
                      state.standing().orElseThrow().now(),
                      given.note());
              unlocked(
                  state.signOff(),
                  given.who(),
                  given.passphrase(),
                  signer -> state.signOff().signing().sign(wish, signer, verdicts),
                  outcome -> {
                    work.say(words.telling().outcome(outcome));
                    model.again();
                  },
                  () -> ask(state, asked, verdicts, prospects, Optional.of(given)));
            });
  }

  private interface Act<T> {
    T by(Signer signer);
  }

  /// Does what takes a key, in a task.
  private <T> void unlocked(
      SignOff signOff,
      Signatory who,
      char[] passphrase,
      Act<T> act,
      Consumer<T> done,
      Runnable wrong) {
    busy.runThrough(
        "flow.busy",
        progress -> signOff.keys().unlock(who, passphrase).map(act::by),
        outcome -> {
          // The window was closed to the keyboard meanwhile.
          ways.list().accept(view);
          outcome.ifPresentOrElse(done, wrong);
        });
  }

  void withdraw() {
    FlowState state = model.stateProperty().get().orElseThrow();
    ways.list().accept(view);
    List<Signatory> mine = state.signOff().keys().mine();
    List<Approval> own =
        view.chosenProperty().get().stream()
            .flatMap(
                row ->
                    state.log().standing().stream()
                        .filter(one -> one.subject().equals(row.subject())))
            .filter(one -> mine.stream().anyMatch(who -> who.id().equals(one.person())))
            .toList();
    if (own.isEmpty()) {
      work.say(messages.get("flow.nothing-own"));
      return;
    }
    askToWithdraw(state, own, mine, Optional.empty());
  }

  private static Signatory signer(List<Signatory> mine, Approval approval) {
    return mine.stream()
        .filter(who -> who.id().equals(approval.person()))
        .findFirst()
        .orElseThrow();
  }

  private void askToWithdraw(
      FlowState state,
      List<Approval> own,
      List<Signatory> mine,
      Optional<FlowDialogs.Taken> before) {
    dialogs
        .withdraw(own, state, before, ways.owner().get())
        .ifPresent(
            given ->
                unlocked(
                    state.signOff(),
                    signer(mine, given.approval()),
                    given.passphrase(),
                    signer -> state.signOff().withdraw(given.approval(), signer, given.reason()),
                    withdrawn -> {
                      work.say(messages.get("flow.withdrawn", 1));
                      model.again();
                    },
                    () -> askToWithdraw(state, own, mine, Optional.of(given))));
  }
}
