package org.gongbao.app.quality;

import java.math.BigDecimal;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.quality.Figure;
import org.gongbao.review.quality.Flaw;
import org.gongbao.review.quality.ProofQuality;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Rate;
import org.gongbao.review.quality.Reader;
import org.gongbao.review.quality.Standard;
import org.gongbao.review.round.ProofRound;

/// 编校质量 in words.
public final class QualityWords {
  private final Messages messages;

  public QualityWords(Messages messages) {
    this.messages = messages;
  }

  public String get(String name, Object... arguments) {
    return messages.get("quality." + name, arguments);
  }

  /// 一校; with its number from the second of a kind on.
  public String round(ProofRound round) {
    String kind = get("round." + round.kind());
    return round.number() == round.kind().ordinal() + 1
        ? kind
        : get("numbered", kind, round.number());
  }

  public String kind(ErrorKind kind) {
    return get("kind." + kind);
  }

  /// 异 or 非.
  public String cause(Cause cause) {
    return get("cause." + cause);
  }

  public String figure(Figure figure) {
    return get("figure." + figure);
  }

  /// Hundredths as people write them: 0.1, 2.
  public static String hundredths(int value) {
    return plain(BigDecimal.valueOf(value, 2));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// 差错率 with two digits; a dash when it is not known.
  public static String rate(Rate rate) {
    return rate.isKnown() ? rate.value().toPlainString() : "—";
  }

  /// Which limit it keeps: 达到公报目标.
  public String verdict(Rate rate, Standard standard) {
    if (!rate.isKnown()) {
      return get("verdict.unknown");
    }
    return rate.grade(standard)
        .map(grade -> get("verdict." + grade, hundredths(standard.of(grade))))
        .orElseGet(() -> get("verdict.none", hundredths(standard.of(Figure.NEWSPAPER))));
  }

  /// What is said of a proof of a report. Only the last one read is judged: what was wrong in those
  /// before was mended.
  public String verdict(ProofQuality proof, QualityReport report) {
    if (!proof.isRead()) {
      return get("verdict.unread");
    }
    boolean last = report.last().filter(proof::equals).isPresent();
    String verdict = last ? verdict(proof.rate(), report.standard()) : get("verdict.mended");
    return proof.undecided() == 0 ? verdict : get("verdict.undecided", verdict, proof.undecided());
  }

  public String missRate(Reader reader) {
    return reader.missRate().map(rate -> plain(rate) + "%").orElse("—");
  }

  /// 12页左栏8行; empty when it is not known.
  public String place(Flaw flaw) {
    return flaw.cited().map(this::place).orElse("");
  }

  private String place(Cited cited) {
    String column =
        switch (cited.column()) {
          case -1 -> get("column.across");
          case 0 -> get("column.left");
          default -> get("column.right");
        };
    return cited.line() == 0
        ? get("page", cited.page())
        : get("place", cited.page(), column, cited.line());
  }

  /// What was wrong; what stands for characters that were missing, or for none.
  public String wrong(Flaw flaw) {
    return shown(flaw.change().wrong(), "missing");
  }

  public String right(Flaw flaw) {
    boolean layout = flaw.change().wrong().equals(flaw.change().right());
    return layout ? "" : shown(flaw.change().right(), "gone");
  }

  private String shown(String chars, String none) {
    return chars.isEmpty() ? get(none) : chars.replace("\n", "¶");
  }

  /// 1; what counts nothing for it is counted elsewhere.
  public String points(Flaw flaw) {
    return flaw.count().repeated() ? get("repeated") : hundredths(flaw.points());
  }

  /// What an office should know of a figure: that it set it itself, or that nobody saw the rule.
  public String basis(Figure figure, Standard standard) {
    if (standard.isOwn(figure)) {
      return get("basis.own", hundredths(figure.usual()));
    }
    return get(figure.isFromMemory() ? "basis.memory" : "basis." + figure.use());
  }
}
