package org.gongbao.ui.proof.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.quality.Telling;
import org.gongbao.ui.proof.mark.Made;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.mark.Marker;
import org.gongbao.ui.proof.read.Draft.Why;
import org.gongbao.ui.work.WorkModel;

/// Asks in the form what a mark is to say, and puts it.
final class Asking {
  private final Marker marker;
  private final WorkModel work;
  private final MarkForm form;
  private final MarkWords words;
  private final Putting putting;
  private final Messages messages;
  private final Function<Place, Optional<Bounds>> bounds;

  /// What marks are made with.
  record Means(WorkModel work, MarkForm form, MarkWords words, Messages messages) {}

  /// @param bounds where a place is shown, on the scene
  Asking(Marker marker, Putting putting, Means means, Function<Place, Optional<Bounds>> bounds) {
    this.marker = marker;
    this.putting = putting;
    this.work = means.work();
    this.form = means.form();
    this.words = means.words();
    this.messages = means.messages();
    this.bounds = bounds;
  }

  void ask(Draft draft) {
    if (draft.over().isEmpty() && draft.settled().isEmpty()) {
      work.say(messages.get("proofread.refused.nowhere"));
      return;
    }
    Why why = draft.why();
    form.ask(
        new MarkForm.Asked(
            head(draft),
            draft.isWorded() ? Optional.of(prompt(draft.sign())) : Optional.empty(),
            draft.text(),
            why.reason(),
            why.cause(),
            why.kind()),
        draft.over().stream().findFirst().flatMap(at -> bounds.apply(at.start())),
        text -> told(draft, text),
        answer -> {
          Optional<ErrorKind> kind =
              answer.kind().filter(one -> one != told(draft, answer.words()));
          return putting.put(
              made(draft, answer.words()),
              new Why(answer.reason(), answer.cause(), kind, why.rule()),
              draft.instead());
        });
  }

  /// What kind of error it is when nobody says otherwise.
  private ErrorKind told(Draft draft, String text) {
    return switch (made(draft, text)) {
      case Made.Marks made ->
          Telling.of(made.sign(), made.corrections().getFirst(), marker.base()).kind();
      case Made.Refused nothingYet ->
          switch (draft.sign()) {
            case INSERT -> ErrorKind.LENGTH;
            case QUESTION, NOTE -> ErrorKind.NONE;
            default -> ErrorKind.CHARACTER;
          };
    };
  }

  private Made made(Draft draft, String text) {
    if (draft.settled().isPresent()) {
      return new Made.Marks(draft.sign(), draft.settled().stream().toList());
    }
    return switch (draft.sign()) {
      case REPLACE, INSERT -> text.isEmpty() ? empty() : marker.typed(draft.over(), text);
      case DELETE -> marker.deleted(draft.over());
      case SAME_AGAIN -> text.isEmpty() ? empty() : marker.again(draft.over(), text);
      default ->
          text.isBlank() && (draft.sign() == Sign.NOTE || draft.sign() == Sign.QUESTION)
              ? empty()
              : marker.noted(draft.sign(), draft.over(), text.strip());
    };
  }

  private static Made empty() {
    return new Made.Refused("proofread.refused.empty");
  }

  /// The sign, the characters, and the rule they break.
  private String head(Draft draft) {
    String quote =
        draft
            .settled()
            .map(MarkWords::before)
            .orElseGet(
                () -> draft.over().stream().map(Stretch::quote).collect(Collectors.joining("¶")));
    String head =
        quote.isEmpty()
            ? words.sign(draft.sign())
            : messages.get(
                "proofread.form.head", words.sign(draft.sign()), MarkWords.shortened(quote));
    return draft.why().rule().map(rule -> head + "　" + rule).orElse(head);
  }

  private String prompt(Sign sign) {
    return switch (sign) {
      case REPLACE, SAME_AGAIN -> messages.get("proofread.form.right");
      case INSERT -> messages.get("proofread.form.insert");
      case QUESTION -> messages.get("proofread.form.question");
      case NOTE -> messages.get("proofread.form.note");
      default -> messages.get("proofread.form.optional");
    };
  }
}
