package org.gongbao.ui.proof.round;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.proof.Carried;
import org.gongbao.app.proof.TextState;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.place.Citation;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.State;
import org.gongbao.review.query.Query;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundKind;

/// Rounds and marks in words.
final class RoundWords {
  private static final int SHORT = 16;

  private final Messages messages;
  private final ZoneId zone;

  RoundWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  Messages messages() {
    return messages;
  }

  String kind(RoundKind kind) {
    return messages.get("proof.kind." + low(kind));
  }

  String round(ProofRound round) {
    return messages.get("round.name", round.number(), kind(round.kind()));
  }

  String sign(Sign sign) {
    return messages.get("proof.sign." + low(sign));
  }

  /// 第3页左栏第8行; what no certain line is meant of, by its page.
  String where(Optional<Citation> where) {
    return where
        .map(
            at ->
                at.line() == 0
                    ? messages.get("round.page", at.page())
                    : messages.get(
                        "round.cited",
                        at.page(),
                        messages.get("round.side." + low(at.column())),
                        at.line()))
        .orElseGet(() -> messages.get("round.unprinted"));
  }

  String state(DocketRow row) {
    return row.state() == State.ACCEPTED && row.text() != TextState.AS_DECIDED
        ? messages.get("round.text." + low(row.text()))
        : row.state() == State.ACCEPTED && row.decision().flatMap(one -> one.instead()).isPresent()
            ? messages.get("round.state.otherwise")
            : state(row.state());
  }

  String state(State state) {
    return messages.get("proof.state." + low(state));
  }

  String readers(DocketRow row) {
    return String.join(messages.get("round.and"), row.readers());
  }

  String reason(DocketRow row) {
    List<String> reasons =
        row.marks().stream()
            .map(mark -> mark.remark().reason())
            .filter(s -> !s.isBlank())
            .distinct()
            .toList();
    return String.join(messages.get("round.semicolon"), reasons);
  }

  /// 质疑3.
  String query(Query query) {
    return messages.get("round.wish.query", query.number());
  }

  String when(Instant when) {
    return DateTimeFormatter.ofPattern(messages.get("round.time"), messages.locale())
        .format(when.atZone(zone));
  }

  /// Why marks were not decided, each in one sentence, the same one once.
  String left(Held held, Map<MarkId, Carried> left) {
    List<String> sentences =
        left.entrySet().stream().map(one -> left(held, one.getKey(), one.getValue())).toList();
    return sentences.size() > 1
        ? messages.get("round.left", sentences.size(), sentences.getFirst())
        : String.join("", sentences);
  }

  private String left(Held held, MarkId id, Carried carried) {
    String mark = held.docket().collation().mark(id).map(this::brief).orElse("");
    return switch (carried) {
      case Carried.Contradicted by ->
          messages.get(
              "round.left.contradicted",
              mark,
              by.by().stream()
                  .sorted()
                  .flatMap(other -> held.docket().collation().mark(other).stream())
                  .map(this::brief)
                  .findFirst()
                  .orElse(""));
      case Carried.Overworked worked -> messages.get("round.left.overworked", mark);
      case Carried.Unfitting unfit ->
          messages.get(
              "round.left.unfitting", mark, messages.get("round.unfit." + low(unfit.why())));
      case Carried.Done done -> "";
    };
  }

  /// 宋知白“十五→十二”.
  String brief(Mark mark) {
    String words = Marked.words(mark).replace('\n', '¶');
    String cut =
        words.codePointCount(0, words.length()) > SHORT
            ? words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…"
            : words;
    return messages.get("round.brief", mark.author(), cut);
  }

  private static String low(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
