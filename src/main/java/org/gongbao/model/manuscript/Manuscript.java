package org.gongbao.model.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceId;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Days;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// 收稿: a document that came in, as its line in the register says.
public record Manuscript(Entry line) {
  public Manuscript {
    if (line.register() != Register.MANUSCRIPTS) {
      throw new IllegalArgumentException(line.register().name());
    }
  }

  public EntryId id() {
    return line.id();
  }

  /// 收-2026-191.
  public String number() {
    return line.get(Column.REGISTERED);
  }

  public String title() {
    return line.get(Column.TITLE);
  }

  /// 发文字号 as written, several parted by 、.
  public String documentNumber() {
    return String.join("、", line.words(Column.NUMBER));
  }

  /// Those of its 发文字号 that can be read and have a 代字: an order's number says nothing by itself.
  public List<DocumentNumber> documentNumbers() {
    return numbers().stream().filter(one -> !one.code().isEmpty()).toList();
  }

  /// Those of its numbers that can be read, an order's too.
  List<DocumentNumber> numbers() {
    List<DocumentNumber> numbers = new ArrayList<>();
    for (String written : line.words(Column.NUMBER)) {
      DocumentNumber.parse(written).ifPresent(numbers::add);
    }
    return numbers;
  }

  /// 报送单位.
  public String office() {
    return line.get(Column.OFFICE);
  }

  public Optional<LocalDate> received() {
    return line.days(Column.RECEIVED).map(Days::first);
  }

  /// 成文日期.
  public Optional<LocalDate> signed() {
    return line.days(Column.SIGNED).map(Days::first);
  }

  /// The day the term of 20 workdays runs from: the law has it run from when the document was made
  /// (政府信息公开条例 §26); where that is not known, from when it came in.
  public Optional<LocalDate> from() {
    return signed().or(this::received);
  }

  /// True when the signed original is there, on paper or scanned.
  public boolean hasCopy() {
    String copy = line.get(Column.COPY);
    return scan().isPresent() || !copy.isEmpty() && !copy.equals(Column.COPY.choices().getFirst());
  }

  public Disclosure disclosure() {
    return Disclosure.of(line.get(Column.DISCLOSURE));
  }

  /// Name of its file; empty where there is none.
  public String file() {
    return line.get(Column.FILE);
  }

  /// Its file in the library.
  public Optional<SourceId> source() {
    return Optional.of(line.get(Column.DIGEST)).filter(sha -> !sha.isEmpty()).map(SourceId::new);
  }

  /// Name of the scan of its signed original; empty where there is none.
  public String scanFile() {
    return line.get(Column.SCAN);
  }

  /// That scan in the library.
  public Optional<SourceId> scan() {
    return Optional.of(line.get(Column.SCAN_DIGEST))
        .filter(sha -> !sha.isEmpty())
        .map(SourceId::new);
  }

  /// Scans there were before this one and why each was replaced, oldest first.
  public List<String> scansBefore() {
    return line.get(Column.SCANS_BEFORE).lines().filter(one -> !one.isBlank()).toList();
  }

  /// Items it was said to be, beside those its file became.
  public List<NodeId> items() {
    return line.words(Column.ITEMS).stream().map(NodeId::new).toList();
  }

  /// Why it was printed again, once for each time.
  public List<String> reprints() {
    return line.get(Column.REPRINT).lines().filter(reason -> !reason.isBlank()).toList();
  }

  /// Why it is not printed, as the office said; empty where it did not.
  public String declined() {
    return line.get(Column.DECLINED);
  }

  public Manuscript with(Column column, String value) {
    return new Manuscript(line.with(column, value));
  }
}
