package org.gongbao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongbao.check.office.Office;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.SourceId;

/// A text in which no rule finds anything, with what the office knows.
record Clean(String name, List<String> lines, Office office) {
  private static final Map<List<String>, Imported> READ = new ConcurrentHashMap<>();

  /// The sample issue.
  static final Clean SAMPLE =
      read("resources/sample/jiangzhou-2026-22.txt").without("m<sup>2</sup>", "平方米");

  /// A small issue with what the sample has not.
  static final Clean SMALL = read("src/test/resources/check/clean.txt");

  /// A document of the small text as plain lines, which import does not put together.
  static final Clean BARE = bare();

  private static Clean bare() {
    List<String> lines = SMALL.lines();
    int from = lines.indexOf("关于加强城市供水保障工作的意见");
    List<String> own = new ArrayList<>(lines.subList(from, lines.indexOf("表1　分县（区）管网改造任务")));
    own.set(0, "江州市人民政府" + own.getFirst());
    own.removeIf(String::isBlank);
    return new Clean("bare", List.copyOf(own), Office.NONE);
  }

  private static Clean read(String file) {
    try {
      return new Clean(file, List.copyOf(Files.readAllLines(Path.of(file))), Office.NONE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The sample shows a raised number, which is a hint of a rule.
  private Clean without(String hint, String plain) {
    return new Clean(name, lines.stream().map(line -> line.replace(hint, plain)).toList(), office);
  }

  /// The same, of an office that knows more.
  ///
  /// @param heads as in the cases of rules ([HeadLines], [PastHeads])
  Clean knowing(String... heads) {
    List<String> all = List.of(heads);
    List<String> past = all.stream().filter(head -> head.startsWith(PastHeads.SIGN)).toList();
    List<String> own = all.stream().filter(HeadLines::isHead).toList();
    return new Clean(name, lines, HeadLines.office(own, past));
  }

  Checked checked(List<String> text, Rule rule) {
    // Most are of one of these.
    return text == SAMPLE.lines || text == SMALL.lines
        ? Checked.of(READ.computeIfAbsent(text, Clean::read), Optional.of(rule), office)
        : Checked.of(read(text), Optional.of(rule), office);
  }

  private static Imported read(List<String> text) {
    SourceText source = SourceText.plain("文", StandardCharsets.UTF_8, text);
    return new GazetteReader(new CountingIds("n")).read(source, new SourceId("s"), Guidance.NONE);
  }

  /// What a rule finds in a text of this office, by line.
  String told(List<String> text, Rule rule) {
    Checked checked = checked(text, rule);
    return checked.report().findings().stream()
        .map(checked::told)
        .map(told -> told.line() + " " + told.text())
        .collect(Collectors.joining(" | "));
  }

  @Override
  public String toString() {
    return name;
  }
}
