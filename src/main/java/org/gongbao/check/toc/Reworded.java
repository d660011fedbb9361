package org.gongbao.check.toc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Item;
import org.gongbao.model.Notice;

/// An entry of the contents page that the office wrote itself, beside its item: what of it is the
/// title, and what follows the title.
///
/// @param title as far as it can be told from what follows
/// @param numbers written behind it
/// @param period written behind that of a chronicle, empty for none
/// @param fits true when the title is that of the item, but for parts a house may leave out: the
///   issuer before 关于, a subtitle, title marks and commas
record Reworded(
    ItemReading item, String title, List<DocumentNumber> numbers, String period, boolean fits) {
  private static final Pattern BRACKET = Pattern.compile("[\\s　]*([（(][^（(]*[）)])$");
  private static final Pattern BRACKETS = Pattern.compile("[（()）]");
  private static final Pattern ABOUT = Pattern.compile("关于|印发|转发|批转|公布|发布");

  Reworded {
    numbers = List.copyOf(numbers);
  }

  static Stream<Reworded> of(IssueReading issue) {
    return issue.items().stream()
        .flatMap(
            reading ->
                issue.issue().wordings().of(reading.item().id()).stream()
                    .map(wording -> of(wording.printed(), reading)));
  }

  private static Reworded of(String printed, ItemReading reading) {
    return switch (reading.item()) {
      case Document document -> of(printed, document, reading);
      case Chronicle chronicle -> of(printed, chronicle, reading);
      case Notice notice -> plain(printed, notice, reading);
    };
  }

  private static Reworded of(String printed, Document document, ItemReading reading) {
    String title = document.title().chars();
    List<DocumentNumber> numbers = new ArrayList<>();
    String rest = printed;
    // A title may end like a number itself: only what is not needed for it is one.
    Optional<DocumentNumber.Found> number = ending(rest, document);
    while (!fits(rest, title) && number.isPresent() && number.get().start() > 0) {
      numbers.addFirst(number.get().number());
      rest = rest.substring(0, number.get().start()).strip();
      number = ending(rest, document);
    }
    return new Reworded(reading, rest, numbers, "", fits(rest, title));
  }

  /// The last number, one of the document's own before any other.
  private static Optional<DocumentNumber.Found> ending(String rest, Document document) {
    for (DocumentNumber own : document.numbers().list()) {
      Matcher last =
          Pattern.compile("[\\s　]*[（(]?" + Pattern.quote(own.written()) + "[)）]?$").matcher(rest);
      if (!own.written().isBlank() && last.find()) {
        return Optional.of(new DocumentNumber.Found(own, last.start()));
      }
    }
    return DocumentNumber.atEnd(rest);
  }

  private static Reworded of(String printed, Chronicle chronicle, ItemReading reading) {
    String title = chronicle.title().chars();
    Matcher bracket = BRACKET.matcher(printed);
    if (printed.startsWith(title)) {
      return new Reworded(reading, title, List.of(), printed.substring(title.length()), true);
    } else if (bracket.find()) {
      String rest = printed.substring(0, bracket.start());
      return new Reworded(reading, rest, List.of(), bracket.group(1), fits(rest, title));
    }
    return plain(printed, chronicle, reading);
  }

  private static Reworded plain(String printed, Item item, ItemReading reading) {
    return new Reworded(reading, printed, List.of(), "", fits(printed, item.title().chars()));
  }

  private static boolean fits(String listed, String title) {
    String one = Names.bare(listed);
    String whole = Names.bare(title);
    int dash = whole.indexOf('—');
    String main = dash > 0 && one.indexOf('—') < 0 ? whole.substring(0, dash) : whole;
    return one.equals(whole) || one.equals(main) || isWithoutIssuer(one, main);
  }

  private static boolean isWithoutIssuer(String listed, String title) {
    return title.endsWith(listed)
        && ABOUT.matcher(listed).lookingAt()
        && !ABOUT.matcher(title.substring(0, title.length() - listed.length())).find();
  }

  /// The numbers that are none of the item's.
  List<DocumentNumber> others() {
    List<DocumentNumber> its =
        item.item() instanceof Document document ? document.numbers().list() : List.of();
    return numbers.stream()
        .filter(number -> its.stream().noneMatch(one -> isSame(one, number)))
        .toList();
  }

  private static boolean isSame(DocumentNumber one, DocumentNumber other) {
    return one.sameAs(other) || Names.same(one.written(), other.written());
  }

  /// True for a period that says less than that of the item, or the same.
  boolean periodFits() {
    String whole = item.item() instanceof Chronicle chronicle ? chronicle.period().chars() : "";
    String all = BRACKETS.matcher(Names.normal(whole)).replaceAll("");
    String written = BRACKETS.matcher(Names.normal(period)).replaceAll("");
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      at = all.indexOf(written.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
