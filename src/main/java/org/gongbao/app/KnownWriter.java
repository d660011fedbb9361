package org.gongbao.app;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.check.office.PastDocument;
import org.gongbao.check.office.PastIssue;
import org.gongbao.check.office.PastMeeting;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerNumber;
import org.gongbao.model.manuscript.Present;
import org.jspecify.annotations.Nullable;

/// Writes what is known of an issue so that it is quickly read again: each text once, in UTF-16, so
/// that whatever characters there are come back. [KnownReader] reads it.
final class KnownWriter {
  /// Grows by one whenever what is read off an issue, or how it is written here, becomes another:
  /// what was kept before is then read off the issues again. A test tells when it must.
  static final int FORM = 1;

  private static final int AT_FIRST = 4096;
  private final Map<String, Integer> texts = new HashMap<>();
  private ByteBuffer out = ByteBuffer.allocate(AT_FIRST);

  private KnownWriter() {}

  /// @param known of an issue that could be read
  static byte[] write(Known known) {
    KnownWriter writer = new KnownWriter();
    writer.issue(known.issue());
    writer.each(known.items(), writer::present);
    writer.each(known.lines().orElseThrow(), writer::line);
    byte[] bytes = new byte[writer.out.position()];
    writer.out.flip().get(bytes);
    return bytes;
  }

  private void issue(PastIssue issue) {
    text(issue.id().value());
    number(issue.number());
    each(
        issue.chronicles(),
        period -> {
          day(period.from());
          day(period.to());
        });
    each(issue.documents(), this::document);
    each(issue.meetings(), this::meeting);
  }

  private void number(IssueNumber number) {
    number(number.year());
    number(number.first());
    number(number.last());
    number(number.total());
    day(number.printDate());
    number(number.supplement());
  }

  private void document(PastDocument document) {
    text(document.item().value());
    text(document.title());
    each(document.names(), this::text);
    each(
        document.numbers(),
        number -> {
          text(number.series());
          number(number.serial());
          text(number.right());
        });
    day(document.day());
  }

  private void meeting(PastMeeting meeting) {
    text(meeting.series());
    number(meeting.ordinal());
    day(meeting.day());
  }

  private void present(Present present) {
    text(present.item().value());
    text(present.title());
    each(present.numbers(), this::documentNumber);
    each(present.orders(), this::documentNumber);
    day(present.day());
  }

  private void documentNumber(DocumentNumber number) {
    text(number.code());
    number(number.year());
    number(number.serial());
    text(number.written());
  }

  private void line(LedgerLine line) {
    LedgerNumber number = line.number();
    text(number.code());
    number(number.order() ? 1 : 0);
    number(number.year());
    number(number.serial());
    text(number.written());
    text(line.title());
    day(line.day());
    text(line.printed().item().value());
    text(line.printed().page());
    number(line.explained() ? 1 : 0);
  }

  private <T> void each(List<T> all, Consumer<T> writing) {
    number(all.size());
    all.forEach(writing);
  }

  private void day(Optional<LocalDate> day) {
    day(day.orElse(null));
  }

  /// The lowest number is no day.
  private void day(@Nullable LocalDate day) {
    number(day == null ? Integer.MIN_VALUE : Math.toIntExact(day.toEpochDay()));
  }

  private void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size());
    number(before == null ? texts.size() - 1 : before);
    if (before == null) {
      number(text.length());
      room(2 * text.length());
      text.chars().forEach(c -> out.putChar((char) c));
    }
  }

  private void number(int number) {
    room(Integer.BYTES);
    out.putInt(number);
  }

  private void room(int wanted) {
    if (out.remaining() < wanted) {
      ByteBuffer larger = ByteBuffer.allocate(2 * (out.position() + wanted));
      out = larger.put(out.flip());
    }
  }
}
