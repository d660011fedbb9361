package org.gongbao.app;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongbao.check.office.PastDocument;
import org.gongbao.check.office.PastIssue;
import org.gongbao.check.office.PastMeeting;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.ledger.LedgerLine;
import org.gongbao.model.ledger.LedgerNumber;
import org.gongbao.model.ledger.Printed;
import org.gongbao.model.manuscript.Present;
import org.gongbao.store.Gist;
import org.jspecify.annotations.Nullable;

/// Reads what [KnownWriter] wrote.
final class KnownReader {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  private KnownReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  /// @return empty when the bytes are none of [KnownWriter]'s
  static Optional<Known> read(Gist gist) {
    try {
      KnownReader reader = new KnownReader(gist.content());
      PastIssue issue = reader.issue();
      List<Present> items = reader.each(reader::present);
      List<LedgerLine> lines = reader.each(() -> reader.line(issue));
      boolean whole = !reader.in.hasRemaining() && issue.id().equals(gist.issue());
      return whole
          ? Optional.of(new Known(gist.revision(), issue, items, Optional.of(lines)))
          : Optional.empty();
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  private PastIssue issue() {
    NodeId id = id();
    IssueNumber number =
        new IssueNumber(number(), number(), number(), number(), nullableDay(), number());
    return new PastIssue(
        id,
        number,
        each(() -> new Period(nullableDay(), nullableDay())),
        each(() -> document(number)),
        each(() -> new PastMeeting(text(), number(), day().orElseThrow(), number)));
  }

  private PastDocument document(IssueNumber issue) {
    return new PastDocument(
        id(),
        text(),
        each(this::text),
        each(() -> new PastDocument.PastNumber(text(), number(), text())),
        day(),
        issue);
  }

  private Present present() {
    return new Present(id(), text(), each(this::documentNumber), each(this::documentNumber), day());
  }

  private DocumentNumber documentNumber() {
    return new DocumentNumber(text(), number(), number(), text());
  }

  private LedgerLine line(PastIssue issue) {
    return new LedgerLine(
        new LedgerNumber(text(), number() == 1, number(), number(), text()),
        text(),
        day(),
        new Printed(issue.id(), issue.number(), id(), text()),
        number() == 1);
  }

  private <T> List<T> each(Supplier<T> reading) {
    int size = number();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(reading.get());
    }
    return List.copyOf(all);
  }

  private NodeId id() {
    return new NodeId(text());
  }

  private Optional<LocalDate> day() {
    return Optional.ofNullable(nullableDay());
  }

  private @Nullable LocalDate nullableDay() {
    int day = number();
    return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private String text() {
    int at = number();
    if (at == texts.size()) {
      int length = number();
      if (length < 0 || length > in.remaining() / Character.BYTES) {
        throw new BufferUnderflowException();
      }
      char[] chars = new char[length];
      in.asCharBuffer().get(chars);
      in.position(in.position() + Character.BYTES * length);
      texts.add(new String(chars));
    }
    return texts.get(at);
  }

  private int number() {
    return in.getInt();
  }
}
