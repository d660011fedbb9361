package org.gongbao.ui.proof.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import org.gongbao.check.Finding;
import org.gongbao.check.Nature;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.proof.mark.Made;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.mark.Marker;
import org.gongbao.ui.work.Marking;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Makes marks of what is selected in the text or on the pages, by keys of signs or by just typing
/// into the locked text.
final class Penning implements Marking {
  private final ReaderModel model;
  private final WorkModel work;
  private final PreviewModel preview;
  private final MarkForm form;
  private final MarkWords words;
  private final Messages messages;
  private final Marker marker;
  private final Function<Place, Optional<Bounds>> bounds;
  private Cause lastCause = Cause.DIFFERS;
  private Optional<Waiting> waiting = Optional.empty();

  /// A sign that needs a second place, such as 转移.
  private record Waiting(Sign sign, Stretch first) {}

  /// Writes marks and shows them in the window.
  record Parts(WorkModel work, PreviewModel preview, MarkForm form, MarkWords words) {}

  /// @param bounds where a place is shown, on the scene
  Penning(
      ReaderModel model, Parts parts, Messages messages, Function<Place, Optional<Bounds>> bounds) {
    this.model = model;
    this.work = parts.work();
    this.preview = parts.preview();
    this.form = parts.form();
    this.words = parts.words();
    this.messages = messages;
    this.marker = new Marker(model.base());
    this.bounds = bounds;
  }

  /// What is selected on the pages, else in the text.
  List<Stretch> selected() {
    return preview
        .pageSelectionProperty()
        .get()
        .map(
            there ->
                there.stretches().stream()
                    .map(one -> new Selection(one.from(), one.from().at(one.to())))
                    .flatMap(one -> marker.stretches(one).stream())
                    .toList())
        .filter(some -> !some.isEmpty())
        .or(() -> work.spotProperty().get().map(Spot::selection).map(marker::stretches))
        .orElse(List.of());
  }

  /// Puts a sign on what is selected.
  void sign(Sign sign) {
    List<Stretch> over = selected();
    if (waiting.filter(one -> one.sign() == sign).isPresent()) {
      second(over);
      return;
    }
    waiting = Optional.empty();
    switch (sign) {
      case DELETE -> put(marker.deleted(over));
      case KEEP -> put(marker.kept(over));
      case NEW_PARAGRAPH -> put(marker.newParagraph(over));
      case RUN_ON -> put(marker.joined(over));
      case SEPARATE -> put(marker.typed(points(over), " "));
      case TRANSPOSE -> marker.swapped(over).ifPresentOrElse(this::put, () -> first(sign, over));
      case MOVE -> first(sign, over);
      case REPLACE, SAME_AGAIN -> {
        if (over.size() > 1) {
          work.say(messages.get("proofread.refused.several"));
        } else if (over.isEmpty() || over.getFirst().quote().isEmpty()) {
          work.say(messages.get("proofread.refused.nothing-selected"));
        } else {
          ask(sign, over, "", "", lastCause, Optional.empty(), Optional.empty());
        }
      }
      case INSERT -> ask(sign, points(over), "", "", lastCause, Optional.empty(), Optional.empty());
      default -> ask(sign, over, "", "", lastCause, Optional.empty(), Optional.empty());
    }
  }

  /// Behind what is selected.
  private static List<Stretch> points(List<Stretch> over) {
    return over.isEmpty()
        ? List.of()
        : List.of(Stretch.at(over.getLast().start().at(over.getLast().to())));
  }

  private void first(Sign sign, List<Stretch> over) {
    if (over.size() != 1 || over.getFirst().quote().isEmpty()) {
      work.say(messages.get("proofread.refused.nothing-selected"));
      return;
    }
    waiting = Optional.of(new Waiting(sign, over.getFirst()));
    String key = sign == Sign.MOVE ? "proofread.wait.move" : "proofread.wait.transpose";
    work.say(messages.get(key, MarkWords.shortened(over.getFirst().quote())));
  }

  private void second(List<Stretch> over) {
    Waiting first = waiting.orElseThrow();
    if (over.isEmpty()) {
      work.say(messages.get("proofread.refused.nowhere"));
      return;
    }
    waiting = Optional.empty();
    Stretch there = over.getFirst();
    put(
        first.sign() == Sign.MOVE
            ? marker.moved(first.first(), there.start())
            : marker.swapped(first.first(), there));
  }

  /// Leaves a sign that waits for its second place.
  ///
  /// @return false when none does
  boolean leave() {
    boolean was = waiting.isPresent();
    waiting = Optional.empty();
    if (was) {
      work.say("");
    }
    return was;
  }

  // ---- What is done to the locked text

  @Override
  public void typed(Selection over, String chars) {
    List<Stretch> stretches = marker.stretches(over);
    switch (marker.typed(stretches, chars)) {
      case Made.Refused refused -> {
        if (!chars.isEmpty()) {
          work.say(messages.get(refused.why()));
        }
      }
      case Made.Marks made -> {
        boolean written = made.sign() == Sign.REPLACE || made.sign() == Sign.INSERT;
        if (written) {
          ask(made.sign(), stretches, chars, "", lastCause, Optional.empty(), Optional.empty());
        } else {
          put(made);
          goOn(over, made);
        }
      }
    }
  }

  /// Backspace and Delete go on to the next character, as they do in a text.
  private void goOn(Selection over, Made.Marks made) {
    boolean caret =
        work.spotProperty()
            .get()
            .map(Spot::selection)
            .filter(one -> one.anchor().equals(one.caret()))
            .isPresent();
    if (caret && made.sign() == Sign.DELETE) {
      work.go(Selection.caretAt(over.anchor()), Spot.Origin.COMMAND);
    }
  }

  /// Types over what is selected on the pages.
  ///
  /// @return false when nothing is selected there
  boolean typedOnPages(String chars) {
    if (preview.pageSelectionProperty().get().isEmpty()) {
      return false;
    }
    List<Stretch> over = selected();
    if (chars.isEmpty()) {
      put(marker.deleted(over));
    } else if (over.size() > 1) {
      work.say(messages.get("proofread.refused.several"));
    } else {
      ask(Sign.REPLACE, over, chars, "", lastCause, Optional.empty(), Optional.empty());
    }
    return true;
  }

  @Override
  public void joined(NodeId lower) {
    put(marker.joined(List.of(Stretch.at(new Place(lower, Slot.TEXT, 0)))));
  }

  @Override
  public void joinedNext(NodeId upper) {
    put(marker.joinedNext(upper));
  }

  // ---- Marks of findings, and marks written anew

  /// 标记此项: what the rule would put there as the correction, else what it says as a question.
  void mark(Finding finding, String message) {
    Cause cause = finding.nature() == Nature.DIFFERENCE ? Cause.DIFFERS : Cause.WRONG;
    Optional<String> rule = Optional.of(finding.rule());
    var site = finding.fix().map(fix -> fix.site()).orElse(finding.site());
    List<Stretch> over = marker.stretches(new Selection(site.start(), site.start().at(site.to())));
    String put = finding.fix().map(fix -> fix.replacement()).orElse("");
    work.go(new Selection(site.start(), site.start().at(site.to())), Spot.Origin.COMMAND);
    if (finding.fix().isEmpty()) {
      ask(Sign.QUESTION, over, message, "", cause, rule, Optional.empty());
    } else if (put.isEmpty()) {
      ask(Sign.DELETE, over, "", message, cause, rule, Optional.empty());
    } else {
      boolean point = over.stream().allMatch(one -> one.quote().isEmpty());
      ask(point ? Sign.INSERT : Sign.REPLACE, over, put, message, cause, rule, Optional.empty());
    }
  }

  /// Writes a mark anew: it is withdrawn for the one that is made.
  void edit(Mark mark) {
    Remark remark = mark.remark();
    switch (mark.correction()) {
      case Correction.Replaced one -> again(mark, List.of(one.stretch()), one.text(), remark);
      case Correction.Noted one -> again(mark, List.of(one.stretch()), one.words(), remark);
      default -> again(mark, List.of(), "", remark);
    }
  }

  private void again(Mark mark, List<Stretch> over, String text, Remark remark) {
    boolean worded = isWorded(mark.sign()) && !over.isEmpty();
    form.ask(
        new MarkForm.Asked(
            head(mark.sign(), MarkWords.before(mark)),
            worded ? Optional.of(prompt(mark.sign())) : Optional.empty(),
            worded ? text : "",
            remark.reason(),
            remark.cause()),
        over.stream().findFirst().flatMap(at -> bounds.apply(at.start())),
        answer -> {
          Made made =
              worded
                  ? made(
                      mark.sign() == Sign.SAME_AGAIN ? Sign.REPLACE : mark.sign(),
                      over,
                      answer.words())
                  : new Made.Marks(mark.sign(), List.of(mark.correction()));
          return take(made, answer, remark.rule(), Optional.of(mark.id()));
        });
  }

  private static boolean isWorded(Sign sign) {
    return switch (sign) {
      case DELETE, TRANSPOSE, RUN_ON, NEW_PARAGRAPH, MOVE, SEPARATE, KEEP -> false;
      default -> true;
    };
  }

  private void ask(
      Sign sign,
      List<Stretch> over,
      String text,
      String reason,
      Cause cause,
      Optional<String> rule,
      Optional<MarkId> instead) {
    if (over.isEmpty()) {
      work.say(messages.get("proofread.refused.nowhere"));
      return;
    }
    boolean worded = isWorded(sign);
    form.ask(
        new MarkForm.Asked(
            head(sign, over.stream().map(Stretch::quote).collect(Collectors.joining("¶"))),
            worded ? Optional.of(prompt(sign)) : Optional.empty(),
            text,
            reason,
            cause),
        bounds.apply(over.getFirst().start()),
        answer -> take(made(sign, over, answer.words()), answer, rule, instead));
  }

  private Made made(Sign sign, List<Stretch> over, String text) {
    return switch (sign) {
      case REPLACE, INSERT ->
          text.isEmpty() ? new Made.Refused("proofread.refused.empty") : marker.typed(over, text);
      case DELETE -> marker.deleted(over);
      case SAME_AGAIN ->
          text.isEmpty() ? new Made.Refused("proofread.refused.empty") : marker.again(over, text);
      default ->
          text.isBlank() && (sign == Sign.NOTE || sign == Sign.QUESTION)
              ? new Made.Refused("proofread.refused.empty")
              : marker.noted(sign, over, text.strip());
    };
  }

  private String head(Sign sign, String quote) {
    return quote.isEmpty()
        ? words.sign(sign)
        : messages.get("proofread.form.head", words.sign(sign), MarkWords.shortened(quote));
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

  // ---- Putting

  private Optional<String> take(
      Made made, MarkForm.Answer answer, Optional<String> rule, Optional<MarkId> instead) {
    lastCause = answer.cause();
    Remark remark =
        new Remark(
            "",
            model.copy().library().proofs().now(),
            answer.reason(),
            rule,
            answer.cause(),
            Optional.empty(),
            Optional.empty());
    return put(made, remark, instead);
  }

  private void put(Made made) {
    MarkForm.Answer plain = new MarkForm.Answer("", "", lastCause);
    take(made, plain, Optional.empty(), Optional.empty()).ifPresent(work::say);
  }

  /// @return why nothing was marked
  private Optional<String> put(Made made, Remark remark, Optional<MarkId> instead) {
    return switch (made) {
      case Made.Refused refused -> Optional.of(messages.get(refused.why()));
      case Made.Marks marks ->
          switch (model.put(marks, remark, instead)) {
            case ReaderModel.Outcome.Unfitting no -> Optional.of(words.unfit(no.why()));
            case ReaderModel.Outcome.Twice twice ->
                Optional.of(messages.get("proofread.twice", twice.number()));
            case ReaderModel.Outcome.Put put -> {
              work.say(told(put));
              preview.unselect();
              yield Optional.empty();
            }
          };
    };
  }

  private String told(ReaderModel.Outcome.Put put) {
    String line =
        put.marks().size() == 1
            ? words.line(put.marks().getFirst())
            : messages.get(
                "proofread.put.several",
                words.sign(put.marks().getFirst().sign()),
                put.marks().size());
    if (put.overlapping().isEmpty()) {
      return messages.get("proofread.put", line);
    }
    String others =
        put.overlapping().stream().map(String::valueOf).collect(Collectors.joining("、"));
    return messages.get("proofread.put.overlap", line, others);
  }
}
