package org.gongbao.check.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.WrittenDate;

/// 公文要素 of one document, as rules ask for them.
///
/// @param title without spaces and line breaks
/// @param numbers of its own, each with the passage it stands in
/// @param date 成文日期 of the covering text, as written
/// @param day that it stands for
public record DocumentFacts(
    Document document,
    Optional<Flat> title,
    List<Own> numbers,
    Optional<Passage> date,
    Optional<LocalDate> day) {
  /// Of an item; empty for what is no document.
  public static final Fact<ItemReading, Optional<DocumentFacts>> OF = Fact.of(DocumentFacts::of);

  public DocumentFacts {
    numbers = List.copyOf(numbers);
  }

  /// A number of the document's own.
  public record Own(Passage passage, WrittenNumber number) {
    /// From its code to its end.
    public Site site() {
      return passage.site(number.codeFrom(), number.to());
    }
  }

  private static Optional<DocumentFacts> of(ItemReading reading) {
    if (!(reading.item() instanceof Document document)) {
      return Optional.empty();
    }
    List<Own> numbers =
        reading
            .passages(Role.NUMBER)
            .flatMap(p -> p.fact(WrittenNumber.ALL).stream().map(number -> new Own(p, number)))
            .filter(own -> !own.number().code().isEmpty())
            .toList();
    Optional<Passage> date =
        signatures(document)
            .reduce((one, other) -> other)
            .flatMap(last -> reading.passage(last, Slot.DATE));
    return Optional.of(
        new DocumentFacts(
            document,
            reading.passage(document, Slot.TITLE).map(title -> title.fact(Flat.OF)),
            numbers,
            date,
            date.flatMap(written -> WrittenDate.parse(written.chars()))));
  }

  private static Stream<Signature> signatures(Document document) {
    Stream<Block> blocks = document.body().stream();
    return blocks.filter(Signature.class::isInstance).map(Signature.class::cast);
  }

  /// True for 公文 proper, which have a 发文字号; not for laws, reports and other texts.
  public boolean isOfficial() {
    return !numbers.isEmpty();
  }

  /// The title's characters without spaces; empty where there is none.
  public String titled() {
    return title.map(Flat::chars).orElse("");
  }
}
