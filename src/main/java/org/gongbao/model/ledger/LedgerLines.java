package org.gongbao.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.Signature;
import org.gongbao.model.WrittenDate;

/// Reads the lines of the ledger off an issue; its outline is enough.
public final class LedgerLines {
  /// Spaces are kept between words of letters and digits only.
  private static final Pattern SPACES =
      Pattern.compile("\\s+(?![A-Za-z0-9])|(?<![A-Za-z0-9])\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  private final Issue issue;
  private final Map<String, String> pages = new HashMap<>();
  private final List<LedgerLine> lines = new ArrayList<>();

  private LedgerLines(Issue issue) {
    this.issue = issue;
    for (ReceivedContents.Entry entry : issue.received().entries()) {
      String page = entry.page().strip();
      if (DIGITS.matcher(page).matches()) {
        // Of two by one name neither is known.
        pages.merge(plain(entry.title()), page, (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  /// In printed order.
  public static List<LedgerLine> of(Issue issue) {
    LedgerLines read = new LedgerLines(issue);
    for (Item item : issue.items()) {
      if (item instanceof Document document) {
        read.add(document);
      }
    }
    return List.copyOf(read.lines);
  }

  private void add(Document document) {
    if (document.numbers().list().isEmpty()) {
      return;
    }
    String title = plain(document.title().chars());
    Optional<LocalDate> day = day(document);
    Printed printed =
        new Printed(issue.id(), issue.number(), document.id(), pages.getOrDefault(title, ""));
    boolean explained =
        !document.editorNote().isEmpty() || !document.corrections().items().isEmpty();
    for (DocumentNumber number : document.numbers().list()) {
      lines.add(new LedgerLine(LedgerNumber.of(number, title), title, day, printed, explained));
    }
  }

  /// 成文日期 is that of the last signature of the covering text.
  private static Optional<LocalDate> day(Document document) {
    Optional<Signature> last = Optional.empty();
    for (Block block : document.body()) {
      if (block instanceof Signature signature) {
        last = Optional.of(signature);
      }
    }
    return last.flatMap(signature -> WrittenDate.parse(signature.date().chars()));
  }

  private static String plain(String title) {
    return SPACES.matcher(title.strip()).replaceAll("");
  }
}
