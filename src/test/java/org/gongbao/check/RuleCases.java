package org.gongbao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Role;

/// The cases of a rule, `src/test/resources/rules/<ID>.txt`. A line `应报` or `不报` begins cases of
/// which each line is one paragraph; with the name of a role behind it (`应报 TITLE`) each line is
/// such a text; with `文` the lines up to a line `---` are one source, read as files are. A faulty
/// stretch stands in `⟦…⟧`, with the replacement proposed behind an arrow: `⟦,→，⟧`. A line that
/// begins with `#` says why; before a source, of which `#` is part, one that begins with `#：`.
///
/// What the office knows is said by lines at the head, or between cases, each a line of a register
/// with its fields in the order of the columns, parted by `|`, the last ones left out where they
/// are empty; several words in one field are parted by `、`:
///
/// ```
/// 登记 人员：林叙白|江州市人民政府|市长|2025-01|||本级
/// 登记 机构：江州市水利局|市水利局、市水务局||2019-03
/// ```
///
/// Such lines together are all that is known in the cases after them, up to the next such lines;
/// `登记 无` begins cases in which nothing is known. A file without knows nothing.
///
/// Before a source lines that begin with 往期 state what else the library has ([PastHeads]); they are
/// no part of it.
final class RuleCases {
  private static final Path FOLDER = Path.of("src/test/resources/rules");
  private static final Pattern FAULT = Pattern.compile("⟦([^⟧→]*)(→[^⟧]*)?⟧");

  private RuleCases() {}

  /// One case.
  ///
  /// @param role of the text; empty for a source
  /// @param text without the signs of faults
  /// @param office what it knows
  record Case(
      String name,
      Optional<Role> role,
      boolean faulty,
      String text,
      List<Expected> expected,
      Office office) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// @param line from 1
  /// @param fix the replacement, or empty when none is named
  record Expected(int line, String text, Optional<String> fix) {}

  static List<String> ids() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Case> of(String rule) {
    List<String> lines;
    try {
      lines = Files.readAllLines(FOLDER.resolve(rule + ".txt"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    List<Case> cases = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String kind = "";
    int begun = 0;
    List<String> heads = new ArrayList<>();
    List<String> known = List.of();
    Office office = Office.NONE;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean source = kind.endsWith("文");
      if (HeadLines.isHead(line) && open.stream().allMatch(String::isBlank)) {
        open.clear();
        heads.add(line);
        known = List.copyOf(heads);
        office = HeadLines.office(known, List.of());
        continue;
      }
      if (!line.isBlank()) {
        heads.clear();
      }
      if (line.startsWith("应报") || line.startsWith("不报")) {
        kind = line.strip();
      } else if (source && !line.equals("---")) {
        if (open.isEmpty() && (line.isBlank() || line.startsWith("#："))) {
          continue;
        }
        begun = open.isEmpty() ? i + 1 : begun;
        open.add(line);
      } else if (source) {
        List<String> past = open.stream().takeWhile(o -> o.startsWith(PastHeads.SIGN)).toList();
        String text = String.join("\n", open.subList(past.size(), open.size()));
        Office knows = past.isEmpty() ? office : HeadLines.office(known, past);
        cases.add(read(rule + ":" + begun, kind, text, knows));
        open.clear();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(read(rule + ":" + (i + 1), kind, line, office));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(rule + ": no --- after line " + begun);
    }
    return cases;
  }

  private static Case read(String name, String kind, String written, Office office) {
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    Matcher fault = FAULT.matcher(written);
    int done = 0;
    while (fault.find()) {
      text.append(written, done, fault.start());
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      expected.add(
          new Expected(
              line,
              fault.group(1),
              Optional.ofNullable(fault.group(2)).map(arrow -> arrow.substring(1))));
      text.append(fault.group(1));
      done = fault.end();
    }
    text.append(written.substring(done));
    String[] words = kind.split("\\s+");
    Optional<Role> role =
        words.length == 1
            ? Optional.of(Role.BODY)
            : words[1].equals("文") ? Optional.empty() : Optional.of(Role.valueOf(words[1]));
    return new Case(name, role, kind.startsWith("应报"), text.toString(), expected, office);
  }
}
