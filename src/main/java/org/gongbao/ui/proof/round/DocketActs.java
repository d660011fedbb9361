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
  private boolean goesOn;

  DocketActs(RoundModel model, RoundWords words, DocketView view, RoundForms forms) {
    this.model = model;
    this.words = words;
    this.view = view;
    this.forms = forms;
    model.onSettled(this::settled);
  }

  @Override
  public void accept(DocketRow row) {
    Optional<Correction> instead =
        row.state() == State.ACCEPTED
            ? row.decision().flatMap(Decision::instead)
            : Optional.empty();
    decide(row, Verdict.ACCEPTED, instead);
  }

  @Override
  public void refuse(DocketRow row) {
    decide(row, Verdict.REFUSED, Optional.empty());
  }

  @Override
  public void reopen(DocketRow row) {
    goesOn = false;
    model.decide(List.of(row.id()), Verdict.OPEN, Optional.empty(), "");
  }

  @Override
  public void edit(DocketRow row) {
    Optional<Tree> base = model.heldProperty().get().map(held -> held.docket().base());
    Correction correction = row.mark().correction();
    Optional<Stretch> stretch = base.flatMap(tree -> Wish.rewritable(tree, correction));
    if (base.isEmpty() || stretch.isEmpty()) {
      model.work().say(words.messages().get("round.edit.none"));
      return;
    }
    Wish wish = Wish.of(base.get(), correction);
    forms
        .otherwise(wish, proposed(row, wish))
        .map(text -> (Correction) new Correction.Replaced(stretch.get(), text))
        .ifPresent(
            other ->
                decide(
                    row,
                    Verdict.ACCEPTED,
                    other.equals(correction) ? Optional.empty() : Optional.of(other)));
  }

  private static String proposed(DocketRow row, Wish wish) {
    Correction now =
        row.decision().flatMap(Decision::instead).orElseGet(() -> row.mark().correction());
    return switch (now) {
      case Correction.Replaced one -> one.text();
      case Correction.Kept one -> one.stretch().quote();
      case Correction.Noted one -> one.stretch().quote();
      default -> wish.after();
    };
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
        view.rowsProperty().get().stream()
            .filter(row -> row.state() == State.OPEN)
            .map(DocketRow::id)
            .toList();
    if (free.isEmpty()) {
      model.work().say(words.messages().get("round.all.none"));
    } else if (forms.acceptsAll(free.size())) {
      goesOn = true;
      model.decide(free, Verdict.ACCEPTED, Optional.empty(), "");
    }
  }

  private void decide(DocketRow row, Verdict verdict, Optional<Correction> instead) {
    goesOn = true;
    model.decide(List.of(row.id()), verdict, instead, "");
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
