package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.proof.Settling;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;

/// Decides lines of the docket, and goes on to the next one when one was decided.
final class DocketActs implements DocketCommands.Acts {
  private final RoundModel model;
  private final RoundWords words;
  private final DocketView view;
  private final RoundForms forms;
  private final MarkQueries queries;
  private boolean goesOn;

  DocketActs(
      RoundModel model, RoundWords words, DocketView view, RoundForms forms, MarkQueries queries) {
    this.model = model;
    this.words = words;
    this.view = view;
    this.forms = forms;
    this.queries = queries;
    model.onSettled(this::settled);
  }

  @Override
  public void accept(DocketRow row) {
    Optional<Correction> instead =
        row.state() == State.ACCEPTED
            ? row.decision().flatMap(Decision::instead)
            : Optional.empty();
    decide(row, Verdict.ACCEPTED, instead, "");
  }

  @Override
  public void refuse(DocketRow row) {
    base()
        .flatMap(base -> forms.refusal(Wish.of(base, row.mark().correction()), model.refusals()))
        .ifPresent(reason -> decide(row, Verdict.REFUSED, Optional.empty(), reason));
  }

  @Override
  public void query(DocketRow row) {
    queries.askOrShow(row);
  }

  @Override
  public void reopen(DocketRow row) {
    goesOn = false;
    model.decide(List.of(row.id()), Verdict.OPEN, Optional.empty(), "");
  }

  @Override
  public void edit(DocketRow row) {
    Correction correction = row.mark().correction();
    Optional<Rewriting> rewriting = base().flatMap(base -> Rewriting.of(base, correction));
    if (rewriting.isEmpty()) {
      model.work().say(words.messages().get("round.edit.none." + Rewriting.lack(correction)));
      return;
    }
    Stretch stretch = rewriting.get().stretch();
    forms
        .otherwise(Wish.of(base().orElseThrow(), correction), proposed(row, rewriting.get()))
        .map(text -> (Correction) new Correction.Replaced(stretch, text))
        .ifPresent(
            other ->
                decide(
                    row,
                    Verdict.ACCEPTED,
                    other.equals(correction) ? Optional.empty() : Optional.of(other),
                    ""));
  }

  private Optional<Tree> base() {
    return model.heldProperty().get().map(held -> held.docket().base());
  }

  /// What it was accepted as before, else what the mark makes of it.
  private static String proposed(DocketRow row, Rewriting rewriting) {
    return row.decision()
        .flatMap(Decision::instead)
        .filter(Correction.Replaced.class::isInstance)
        .map(Correction.Replaced.class::cast)
        .filter(one -> one.stretch().equals(rewriting.stretch()))
        .map(Correction.Replaced::text)
        .orElse(rewriting.proposed());
  }

  @Override
  public void next() {
    if (!view.next()) {
      model.work().say(words.messages().get("round.next.none"));
    }
  }

  @Override
  public void acceptAll() {
    List<MarkId> free =
        view.rowsProperty().get().stream().filter(DocketRow::isPlain).map(DocketRow::id).toList();
    if (free.isEmpty()) {
      model.work().say(words.messages().get("round.all.none"));
    } else if (forms.acceptsAll(free.size())) {
      goesOn = true;
      model.decide(free, Verdict.ACCEPTED, Optional.empty(), "");
    }
  }

  private void decide(DocketRow row, Verdict verdict, Optional<Correction> instead, String reason) {
    goesOn = true;
    model.decide(List.of(row.id()), verdict, instead, reason);
  }

  private void settled(Settling.Settled settled) {
    model
        .heldProperty()
        .get()
        .ifPresent(held -> model.work().say(words.left(held, settled.left())));
    if (goesOn && settled.left().isEmpty()) {
      view.next();
    }
  }
}
