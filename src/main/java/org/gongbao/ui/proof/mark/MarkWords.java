package org.gongbao.ui.proof.mark;

import java.util.Locale;
import java.util.Optional;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.merge.Unfit;
import org.gongbao.review.quality.Telling;

/// Marks in words.
public final class MarkWords {
  private static final int LONGEST = 24;
  private final Messages messages;
  private final boolean columns;

  /// @param columns true when the pages have several columns, of which one is told
  public MarkWords(Messages messages, boolean columns) {
    this.messages = messages;
    this.columns = columns;
  }

  /// Name of a sign, as 改正.
  public String sign(Sign sign) {
    return messages.get("proof.sign." + lower(sign));
  }

  /// 异 or 非.
  public String cause(Cause cause) {
    return messages.get("proofread.cause." + lower(cause));
  }

  /// What kind of error it is, in a word.
  public String kind(ErrorKind kind) {
    return messages.get("proofread.kind." + lower(kind));
  }

  /// The same of a mark: as its reader says, else as its characters tell.
  public String kind(Tree base, Mark mark) {
    return kind(mark.remark().kind().orElseGet(() -> Telling.of(mark, base).kind()));
  }

  /// What a mark is besides what it asks for: `异　数字　NUM-12`.
  public String said(Tree base, Mark mark) {
    String said = cause(mark.remark().cause()) + "　" + kind(base, mark);
    return mark.remark().rule().map(rule -> said + "　" + rule).orElse(said);
  }

  /// What kind of difference that is, in a few words.
  public String causeTold(Cause cause) {
    return messages.get("proofread.cause.told." + lower(cause));
  }

  /// 第12页左栏第8行; empty when it is not printed.
  public String cited(Optional<Cited> cited) {
    return cited
        .map(at -> messages.get("proof.cited", at.page(), column(at.column()), at.line()))
        .orElse("");
  }

  private String column(int column) {
    if (column < 0) {
      return messages.get("proof.column.across");
    }
    if (!columns) {
      return messages.get("proof.column.only");
    }
    return messages.get(column == 0 ? "proof.column.left" : "proof.column.right");
  }

  /// The characters it is about; empty for a place between two.
  public static String before(Mark mark) {
    return before(mark.correction());
  }

  /// The same of what a mark asks for.
  public static String before(Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> one.stretch().quote();
      case Correction.Swapped one -> one.first().quote() + "…" + one.second().quote();
      case Correction.Moved one -> one.stretch().quote();
      case Correction.Joined one -> "";
      case Correction.Struck one -> one.quote();
      case Correction.Carried one -> one.quote();
      case Correction.Kept one -> one.stretch().quote();
      case Correction.Noted one -> one.stretch().quote();
    };
  }

  /// What they are to become, or what is said of them.
  public static String after(Mark mark) {
    return switch (mark.correction()) {
      case Correction.Replaced one -> one.text().replace('\n', '¶').replace(' ', '␣');
      case Correction.Swapped one -> one.second().quote() + "…" + one.first().quote();
      case Correction.Moved one -> "↷";
      case Correction.Joined one -> "⤺";
      case Correction.Struck one -> "";
      case Correction.Carried one -> "↷";
      case Correction.Kept one -> "△";
      case Correction.Noted one -> one.words();
    };
  }

  /// Before and after in one, as `十五 → 十二`.
  public static String change(Mark mark) {
    String before = shortened(before(mark));
    String after = shortened(after(mark));
    if (before.isEmpty()) {
      return mark.sign() == Sign.INSERT ? "＋" + after : after;
    }
    return after.isEmpty() ? before : before + " → " + after;
  }

  /// In one line: `第12页左栏第8行　改正　十五 → 十二`.
  public String line(Mark mark) {
    String cited = cited(mark.remark().cited());
    return (cited + "　" + sign(mark.sign()) + "　" + change(mark)).strip();
  }

  /// Why a mark cannot be made, in one sentence.
  public String unfit(Unfit unfit) {
    return messages.get("proofread.unfit." + lower(unfit));
  }

  /// On one line, and not too long for it.
  public static String shortened(String chars) {
    String line = chars.replace('\n', '¶').replace("\u2028", "");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
