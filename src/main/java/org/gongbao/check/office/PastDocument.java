package org.gongbao.check.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.WrittenNumber;
import org.gongbao.model.Attachment;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.NodeId;

/// A document of another issue.
///
/// @param title without spaces
/// @param names its title and those of what it issues and attaches, as [Names#bare] gives them
/// @param numbers 发文字号, each with a code
/// @param day 成文日期
/// @param issue it is printed in
public record PastDocument(
    NodeId item,
    String title,
    List<String> names,
    List<PastNumber> numbers,
    Optional<LocalDate> day,
    IssueNumber issue) {
  public PastDocument {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  /// Of what is read of an item; empty for what is no document.
  static Optional<PastDocument> of(ItemReading item, IssueNumber issue) {
    return item.fact(DocumentFacts.OF)
        .map(
            facts ->
                new PastDocument(
                    item.item().id(),
                    facts.titled(),
                    names(facts),
                    facts.numbers().stream().map(own -> PastNumber.of(own.number())).toList(),
                    facts.day(),
                    issue));
  }

  /// The names a document may be cited by.
  public static List<String> names(DocumentFacts facts) {
    List<String> names = new ArrayList<>();
    names.add(Names.bare(facts.titled()));
    for (IssuedText issued : facts.document().issued()) {
      names.add(Names.bare(issued.title().chars()));
    }
    for (Attachment attachment : facts.document().attachments()) {
      names.add(Names.bare(attachment.title().chars()));
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /// A number as numbers are compared.
  ///
  /// @param series its code and year
  /// @param right in the one right form
  public record PastNumber(String series, int serial, String right) {
    public static PastNumber of(WrittenNumber number) {
      return new PastNumber(
          number.code() + number.fullYear().orElse(0), number.serial().value(), number.right());
    }
  }
}
