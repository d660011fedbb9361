package org.gongbao.app.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.Proofs;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.place.Citation;
import org.gongbao.layout.place.Citations;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.redcheck.Deviation;
import org.gongbao.review.redcheck.RedCheck;
import org.gongbao.review.round.ProofRound;

/// 核红 of a round against the next version: every accepted mark, and whatever else differs with its
/// page and who did it.
///
/// @param carriedOut accepted marks with where they stand in the next version
/// @param deviations in reading order
public record RedReport(ProofRound round, List<Checked> carriedOut, List<Found> deviations) {
  public RedReport {
    carriedOut = List.copyOf(carriedOut);
    deviations = List.copyOf(deviations);
  }

  /// An accepted mark.
  ///
  /// @param page where it stands in the next version; empty when it is not printed
  /// @param right false when the next version is not as it says
  public record Checked(Mark mark, Optional<Citation> page, boolean right) {}

  /// @param page where it stands in the next version; empty when it is not printed
  /// @param who did it; empty when nothing is known of it
  /// @param around the characters before and behind it in the next version
  public record Found(
      Deviation deviation, Optional<Citation> page, Optional<Doer> who, Around around) {}

  /// A few characters before and behind something; none of what goes or comes whole.
  public record Around(String lead, String trail) {
    private static final int MOST = 10;

    static Around of(Deviation deviation, Tree next) {
      return deviation.edit() instanceof TextEdit
          ? next.find(deviation.place().node())
              .flatMap(node -> node.text(deviation.place().slot()))
              .map(text -> of(text.chars(), deviation))
              .orElse(new Around("", ""))
          : new Around("", "");
    }

    private static Around of(String chars, Deviation deviation) {
      int from = deviation.place().offset();
      int to = from + deviation.found().length();
      int points = Math.min(MOST, chars.codePointCount(0, from));
      int more = Math.min(MOST, chars.codePointCount(to, chars.length()));
      int start = chars.offsetByCodePoints(from, -points);
      int end = chars.offsetByCodePoints(to, more);
      return new Around(
          (start > 0 ? "…" : "") + chars.substring(start, from),
          chars.substring(to, end) + (end < chars.length() ? "…" : ""));
    }
  }

  /// Who last worked on a place, and when.
  public record Doer(String name, Instant when) {}

  /// True when every accepted mark was carried out and nothing else was changed.
  public boolean isClean() {
    return deviations.stream().noneMatch(one -> one.deviation().isError());
  }

  /// @param next the next version, or the issue as it is now
  /// @param pages of it
  /// @param from revision of the version of the round
  /// @param to revision of the next version
  public static RedReport of(
      Proofs proofs,
      ProofRound round,
      Docket docket,
      Tree next,
      Composition pages,
      long from,
      long to) {
    Citations citations = new Citations(pages);
    List<Deviation> deviations = RedCheck.of(docket, round.salt(), next);
    Map<NodeId, Doer> doers =
        deviations.isEmpty() ? Map.of() : doers(proofs.actions(round.issue(), from, to));
    List<Checked> checked =
        docket.accepted().stream()
            .map(
                mark ->
                    new Checked(
                        mark,
                        citations.of(Marked.start(mark)),
                        deviations.stream()
                            .noneMatch(one -> one.mark().filter(mark.id()::equals).isPresent())))
            .toList();
    List<Found> found =
        deviations.stream()
            .map(
                one ->
                    new Found(
                        one,
                        citations.of(one.place()),
                        Optional.ofNullable(doers.get(one.place().node()))
                            .or(() -> Optional.ofNullable(doers.get(node(one.edit())))),
                        Around.of(one, next)))
            .toList();
    return new RedReport(round, checked, found);
  }

  /// The last one to touch each node.
  private static Map<NodeId, Doer> doers(List<Transaction> newestFirst) {
    Map<NodeId, Doer> doers = new HashMap<>();
    for (Transaction done : newestFirst) {
      Doer doer = new Doer(done.who(), done.when());
      for (Edit edit : done.edits()) {
        doers.putIfAbsent(node(edit), doer);
        if (edit instanceof SpliceEdit splice) {
          splice.inserted().forEach(top -> top.walk(n -> doers.putIfAbsent(n.id(), doer)));
          splice.removed().forEach(top -> top.walk(n -> doers.putIfAbsent(n.id(), doer)));
        }
      }
    }
    return doers;
  }

  private static NodeId node(Edit edit) {
    return switch (edit) {
      case TextEdit text -> text.place().node();
      case SpliceEdit splice -> splice.parent();
      case FieldEdit field -> field.owner();
    };
  }
}
