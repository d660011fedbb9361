package org.gongbao.ui.proof.read;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.proof.mark.Made;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.read.Draft.Why;
import org.gongbao.ui.work.WorkModel;

/// Puts marks and says what was put, or why not.
final class Putting {
  private final ReaderModel model;
  private final WorkModel work;
  private final PreviewModel preview;
  private final MarkWords words;
  private final Messages messages;
  private Cause lastCause = Cause.DIFFERS;

  Putting(
      ReaderModel model, WorkModel work, PreviewModel preview, MarkWords words, Messages messages) {
    this.model = model;
    this.work = work;
    this.preview = preview;
    this.words = words;
    this.messages = messages;
  }

  /// As the last mark that said why; nothing else is said of it.
  Why plain() {
    return Why.plain(lastCause);
  }

  /// Puts a mark nothing is said of.
  void put(Made made) {
    put(made, plain(), Optional.empty()).ifPresent(work::say);
  }

  /// The last mark becomes this one.
  void grow(Made made) {
    switch (made) {
      case Made.Refused refused -> work.say(messages.get(refused.why()));
      case Made.Marks marks -> told(model.grow(marks)).ifPresent(work::say);
    }
  }

  /// @return why nothing was marked
  Optional<String> put(Made made, Why why, Optional<MarkId> instead) {
    lastCause = why.cause();
    return switch (made) {
      case Made.Refused refused -> Optional.of(messages.get(refused.why()));
      case Made.Marks marks -> told(model.put(marks, remark(why), instead));
    };
  }

  /// Who, when and where are filled in later.
  private Remark remark(Why why) {
    return new Remark(
        "",
        model.copy().library().proofs().now(),
        why.reason(),
        why.rule(),
        why.cause(),
        why.kind(),
        Optional.empty());
  }

  private Optional<String> told(ReaderModel.Outcome outcome) {
    return switch (outcome) {
      case ReaderModel.Outcome.Unfitting no -> Optional.of(words.unfit(no.why()));
      case ReaderModel.Outcome.Twice twice -> Optional.of(twice(twice.number()));
      case ReaderModel.Outcome.Put put -> {
        work.say(told(put));
        preview.unselect();
        yield Optional.empty();
      }
    };
  }

  /// A mark says so already.
  String twice(int number) {
    return messages.get("proofread.twice", number);
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
