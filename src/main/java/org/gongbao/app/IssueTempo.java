package org.gongbao.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Item;
import org.gongbao.model.Signature;
import org.gongbao.model.WrittenDate;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.review.quality.Rate;

/// How well and how fast an issue was made.
///
/// @param rate 差错率 of the last proof that was read
/// @param days from 成文 to print, the median of its documents (国办发〔2018〕22号: 缩短出刊周期)
public record IssueTempo(Optional<Rate> rate, OptionalInt days) {
  private static final String KEY = "tempo.";

  /// On a worker. What takes long is kept until the issue is another.
  public static IssueTempo of(OpenLibrary library, FontLibrary fonts, YearSlot slot) {
    IssueSummary issue = slot.issue().orElseThrow();
    return new IssueTempo(
        new Qualities(library, fonts).of(issue.id()).rate(), days(library, issue, slot.day()));
  }

  private static OptionalInt days(OpenLibrary library, IssueSummary issue, LocalDate printed) {
    String of = issue.revision() + " " + printed + " ";
    String key = KEY + issue.id().value();
    Optional<String> kept = library.setting(key).filter(text -> text.startsWith(of));
    if (kept.isPresent()) {
      String days = kept.get().substring(of.length());
      return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days));
    }
    OptionalInt days = days(library.read(issue.id()), printed);
    if (library.access() instanceof Access.Writable) {
      library.putSetting(key, of + (days.isPresent() ? days.getAsInt() : ""));
    }
    return days;
  }

  /// The median over all documents with a date that is not after the print.
  static OptionalInt days(Issue issue, LocalDate printed) {
    List<Long> days = new ArrayList<>();
    for (Item item : issue.items()) {
      if (item instanceof Document document) {
        signed(document)
            .map(day -> ChronoUnit.DAYS.between(day, printed))
            .filter(passed -> passed >= 0)
            .ifPresent(days::add);
      }
    }
    return days.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            Math.toIntExact(days.stream().sorted().toList().get((days.size() - 1) / 2)));
  }

  private static Optional<LocalDate> signed(Document document) {
    Optional<Signature> last = Optional.empty();
    for (Block block : document.body()) {
      if (block instanceof Signature signature) {
        last = Optional.of(signature);
      }
    }
    return last.flatMap(signature -> WrittenDate.parse(signature.date().chars()));
  }
}
