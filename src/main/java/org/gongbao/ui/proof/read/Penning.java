package org.gongbao.ui.proof.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.gongbao.check.Finding;
import org.gongbao.check.Nature;
import org.gongbao.edit.Selection;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.proof.mark.Made;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.mark.Marker;
import org.gongbao.ui.proof.read.Draft.Why;
import org.gongbao.ui.work.Marking;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Makes marks of what is selected in the text or on the pages, by keys of signs or by just typing
/// into the locked text.
final class Penning implements Marking {
  private final ReaderModel model;
  private final WorkModel work;
  private final PreviewModel preview;
  private final Messages messages;
  private final Marker marker;
  private final Putting putting;
  private final Asking asking;
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
    this.messages = messages;
    this.marker = new Marker(model.base());
    this.putting = new Putting(model, work, preview, parts.words(), messages);
    this.asking =
        new Asking(
            marker, putting, new Asking.Means(work, parts.form(), parts.words(), messages), bounds);
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
      case DELETE -> putting.put(marker.deleted(over));
      case KEEP -> putting.put(marker.kept(over));
      case NEW_PARAGRAPH -> putting.put(marker.newParagraph(over));
      case RUN_ON -> putting.put(marker.joined(over));
      case SEPARATE -> putting.put(marker.typed(points(over), " "));
      case TRANSPOSE -> marker.swapped(over).ifPresentOrElse(putting::put, () -> first(sign, over));
      case MOVE -> first(sign, over);
      case REPLACE, SAME_AGAIN -> {
        if (over.size() > 1) {
          work.say(messages.get("proofread.refused.several"));
        } else if (over.isEmpty() || over.getFirst().quote().isEmpty()) {
          work.say(messages.get("proofread.refused.nothing-selected"));
        } else {
          ask(sign, over, "", Optional.empty());
        }
      }
      case INSERT -> ask(sign, points(over), "", Optional.empty());
      default -> ask(sign, over, "", Optional.empty());
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
    putting.put(
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
    if (chars.isEmpty() && isCaret()) {
      erased(stretches);
      // Backspace and Delete go on to the next character, as they do in a text.
      work.go(Selection.caretAt(over.anchor()), Spot.Origin.COMMAND);
    } else if (!chars.isBlank() && struckAt(stretches).isPresent()) {
      ask(Sign.REPLACE, struckAt(stretches).stream().toList(), chars, model.last());
    } else {
      typedOver(stretches, chars);
    }
  }

  private void typedOver(List<Stretch> over, String chars) {
    switch (marker.typed(over, chars)) {
      case Made.Marks made when made.sign() == Sign.REPLACE || made.sign() == Sign.INSERT ->
          ask(made.sign(), over, chars, Optional.empty());
      case Made.Refused refused when chars.isEmpty() -> {}
      case Made made -> putting.put(made);
    }
  }

  private boolean isCaret() {
    return work.spotProperty()
        .get()
        .map(Spot::selection)
        .filter(one -> one.anchor().equals(one.caret()))
        .isPresent();
  }

  /// By Backspace or Delete: beside what they struck out last that grows; what is struck out
  /// already stays so.
  private void erased(List<Stretch> over) {
    if (over.size() != 1 || over.getFirst().quote().isEmpty()) {
      return;
    }
    Stretch more = over.getFirst();
    Optional<Mark> there =
        Stream.concat(model.last().stream(), model.standing().stream())
            .filter(mark -> marker.struck(mark).filter(struck -> struck.holds(more)).isPresent())
            .findFirst();
    Optional<Stretch> grown =
        model.last().flatMap(marker::struck).flatMap(struck -> struck.joined(more));
    if (there.isPresent()) {
      work.say(putting.twice(model.number(there.get().id())));
    } else if (grown.isPresent()) {
      putting.grow(marker.deleted(List.of(grown.get())));
    } else {
      putting.put(marker.deleted(over));
    }
  }

  /// What was struck out last, when the caret is still there: what is typed now comes in its stead.
  private Optional<Stretch> struckAt(List<Stretch> over) {
    return over.size() == 1 && over.getFirst().quote().isEmpty()
        ? model.last().flatMap(marker::struck).filter(struck -> struck.holds(over.getFirst()))
        : Optional.empty();
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
      putting.put(marker.deleted(over));
    } else if (over.size() > 1) {
      work.say(messages.get("proofread.refused.several"));
    } else {
      ask(Sign.REPLACE, over, chars, Optional.empty());
    }
    return true;
  }

  @Override
  public void joined(NodeId lower) {
    putting.put(marker.joined(List.of(Stretch.at(new Place(lower, Slot.TEXT, 0)))));
  }

  @Override
  public void joinedNext(NodeId upper) {
    putting.put(marker.joinedNext(upper));
  }

  // ---- Marks of findings, and marks written anew

  /// 标记此项: what the rule would put there as the correction, else what it says as a question.
  void mark(Finding finding, String message) {
    Cause cause = finding.nature() == Nature.DIFFERENCE ? Cause.DIFFERS : Cause.WRONG;
    Optional<String> rule = Optional.of(finding.rule());
    Optional<ErrorKind> none = Optional.empty();
    var site = finding.fix().map(fix -> fix.site()).orElse(finding.site());
    List<Stretch> over = marker.stretches(new Selection(site.start(), site.start().at(site.to())));
    String put = finding.fix().map(fix -> fix.replacement()).orElse("");
    work.go(new Selection(site.start(), site.start().at(site.to())), Spot.Origin.COMMAND);
    boolean point = over.stream().allMatch(one -> one.quote().isEmpty());
    if (finding.fix().isEmpty()) {
      asking.ask(Draft.of(Sign.QUESTION, over, message, new Why("", cause, none, rule)));
    } else {
      Sign sign = put.isEmpty() ? Sign.DELETE : point ? Sign.INSERT : Sign.REPLACE;
      asking.ask(Draft.of(sign, over, put, new Why(message, cause, none, rule)));
    }
  }

  private void ask(Sign sign, List<Stretch> over, String text, Optional<Mark> instead) {
    Draft draft = Draft.of(sign, over, text, putting.plain());
    asking.ask(instead.map(draft::instead).orElse(draft));
  }

  /// Writes a mark anew.
  void edit(Mark mark) {
    asking.ask(Draft.of(mark));
  }
}
