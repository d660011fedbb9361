package org.gongbao.check.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.lexicon.LexiconEntry.Certainty;

/// Reads a word list from a CSV file in UTF-8. The first line names the columns: 误 and 正 (or 正
/// alone, for lists of right names) must be there; 类, 前有, 后有, 前无, 后无, 除外, 说明 and 来源 may be, in any
/// order. Several values in one field are parted by `|`. Of a file with a fault nothing is taken.
public final class LexiconReader {
  private static final int LONGEST = 60;
  private static final int MOST_FAULTS = 50;

  private final List<LexiconFault> faults = new ArrayList<>();
  private final List<LexiconEntry> entries = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();
  private Columns columns = Columns.NONE;

  private LexiconReader() {}

  /// What became of a file.
  public sealed interface Outcome {}

  public record Read(List<LexiconEntry> entries) implements Outcome {
    public Read {
      entries = List.copyOf(entries);
    }
  }

  /// @param faults by line; the first fifty
  public record Refused(List<LexiconFault> faults) implements Outcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// What one line comes to: an entry or a fault.
  public record Line(Optional<LexiconEntry> entry, Optional<LexiconFault> fault) {}

  /// Reads one line by itself.
  ///
  /// @param columns as the first line of a file names them
  public static Line line(List<String> columns, List<String> fields) {
    LexiconReader reader = new LexiconReader();
    reader.columns = new Columns(columns);
    reader.entry(new Csv.Row(1, fields, true));
    return new Line(reader.entries.stream().findFirst(), reader.faults.stream().findFirst());
  }

  public static Outcome read(byte[] file) {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException notUtf8) {
      return new Refused(List.of(LexiconFault.of(1, "lexicon.fault.encoding")));
    }
  }

  public static Outcome read(String text) {
    LexiconReader reader = new LexiconReader();
    reader.rows(Csv.rows(text.startsWith("\uFEFF") ? text.substring(1) : text));
    return reader.faults.isEmpty() ? new Read(reader.entries) : new Refused(reader.faults);
  }

  private void rows(List<Csv.Row> rows) {
    if (rows.isEmpty()) {
      fault(1, "lexicon.fault.empty");
      return;
    }
    Csv.Row header = rows.getFirst();
    Optional<LexiconFault> amiss = Columns.fault(header);
    if (amiss.isPresent()) {
      faults.add(amiss.get());
      return;
    }
    columns = new Columns(header.fields());
    for (Csv.Row row : rows.subList(1, rows.size())) {
      if (faults.size() < MOST_FAULTS) {
        row(row);
      }
    }
  }

  private void row(Csv.Row row) {
    int line = row.line();
    if (!row.closed()) {
      fault(line, "lexicon.fault.quote");
    } else if (row.fields().size() != columns.count()) {
      String has = String.valueOf(row.fields().size());
      fault(line, "lexicon.fault.fields", has, String.valueOf(columns.count()));
    } else if (!seen.add(row.fields())) {
      fault(line, "lexicon.fault.twice", columns.wrong(row));
    } else {
      entry(row);
    }
  }

  private void entry(Csv.Row row) {
    String wrong = columns.wrong(row);
    List<String> right = columns.list(row, Columns.RIGHT);
    String certainty = columns.of(row, Columns.CLASS);
    if (wrong.isEmpty()) {
      fault(row.line(), "lexicon.fault.blank");
    } else if (wrong.length() > LONGEST) {
      fault(row.line(), "lexicon.fault.long", wrong, String.valueOf(LONGEST));
    } else if (columns.hasWrong() && right.contains(wrong)) {
      fault(row.line(), "lexicon.fault.same", wrong);
    } else if (!Set.of("", "A", "B").contains(certainty)) {
      fault(row.line(), "lexicon.fault.class", certainty);
    } else {
      where(row, wrong)
          .ifPresent(
              where ->
                  entries.add(
                      new LexiconEntry(
                          wrong,
                          right,
                          certainty.equals("B") ? Certainty.IN_CONTEXT : Certainty.ALWAYS,
                          where,
                          columns.of(row, Columns.NOTE),
                          columns.of(row, Columns.SOURCE))));
    }
  }

  private Optional<Surroundings> where(Csv.Row row, String wrong) {
    List<String> unless = columns.list(row, Columns.UNLESS);
    for (String word : unless) {
      if (columns.hasWrong() && (!word.contains(wrong) || word.equals(wrong))) {
        fault(row.line(), "lexicon.fault.unless", word, wrong);
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          new Surroundings(
              neighbours(row, Columns.BEFORE),
              neighbours(row, Columns.AFTER),
              neighbours(row, Columns.NOT_BEFORE),
              neighbours(row, Columns.NOT_AFTER),
              unless));
    } catch (IllegalArgumentException empty) {
      fault(row.line(), "lexicon.fault.neighbour", wrong);
      return Optional.empty();
    }
  }

  private List<Neighbour> neighbours(Csv.Row row, String column) {
    return columns.list(row, column).stream().map(Neighbour::of).toList();
  }

  private void fault(int line, String key, String... arguments) {
    faults.add(LexiconFault.of(line, key, arguments));
  }
}
