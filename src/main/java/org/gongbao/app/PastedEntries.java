package org.gongbao.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.NodeIds;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;

/// Reads lines somebody pasted as entries of a chronicle, by the same recogniser as an import. What
/// it would leave out, or not give back character by character, and lines without any date, come as
/// one undated entry a line: nothing pasted is lost.
public final class PastedEntries {
  private static final String TITLE = "大事记";

  private PastedEntries() {}

  /// @param near a day of the month and year meant where the lines do not say
  /// @param cleaned is told what was strange in the characters
  public static List<ChronicleEntry> read(
      String pasted, LocalDate near, NodeIds ids, Cleaned cleaned) {
    List<String> lines = cleaned.text(pasted).lines().filter(l -> !l.isBlank()).toList();
    return cleaned.nodes(read(lines, near, ids));
  }

  private static List<ChronicleEntry> read(List<String> lines, LocalDate near, NodeIds ids) {
    List<String> source = new ArrayList<>();
    source.add(TITLE);
    source.add("");
    source.add("（" + near.getYear() + "年" + near.getMonthValue() + "月）");
    for (String line : lines) {
      source.add("");
      source.add(line.strip());
    }
    Imported read =
        new GazetteReader(ids)
            .read(
                SourceText.plain("", StandardCharsets.UTF_8, source),
                new SourceId("pasted"),
                Guidance.of(Guidance.As.CHRONICLE));
    List<ChronicleEntry> entries =
        read.issue().items().stream()
            .filter(Chronicle.class::isInstance)
            .flatMap(item -> ((Chronicle) item).entries().stream())
            .toList();
    String all = String.join("", lines);
    boolean dated = entries.stream().anyMatch(entry -> entry.date().from() != null);
    boolean whole = comparable(all).equals(comparable(written(entries)));
    return dated && whole ? entries : plain(lines, ids);
  }

  private static List<ChronicleEntry> plain(List<String> lines, NodeIds ids) {
    return lines.stream()
        .map(
            line ->
                new ChronicleEntry(
                    ids.next(), EntryDate.UNKNOWN, Text.EMPTY, Text.of(line.strip())))
        .toList();
  }

  private static String written(List<ChronicleEntry> entries) {
    StringBuilder all = new StringBuilder();
    entries.forEach(entry -> all.append(entry.lead().chars()).append(entry.text().chars()));
    return all.toString();
  }

  private static String comparable(String text) {
    return text.replaceAll("(?U)[\\s　]+", "");
  }

  /// True when a text holds more than one line.
  public static boolean isSeveral(Optional<String> pasted) {
    return pasted
        .filter(text -> text.strip().lines().filter(l -> !l.isBlank()).count() > 1)
        .isPresent();
  }
}
