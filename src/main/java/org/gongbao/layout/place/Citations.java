package org.gongbao.layout.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.place.Citation.Column;
import org.gongbao.model.Place;

/// Cites what pages print, and finds what a citation means: for marks made on paper and typed in
/// later.
public final class Citations {
  private final Composition pages;
  private final PrintedText text;
  private final boolean columns;
  private final Map<Citation, List<PrintedRun>> lines = new HashMap<>();

  public Citations(Composition pages) {
    this(pages, PrintedText.of(pages));
  }

  public Citations(Composition pages, PrintedText text) {
    this.pages = pages;
    this.text = text;
    this.columns =
        pages.pages().stream()
            .flatMap(page -> page.body().stream())
            .anyMatch(frame -> frame instanceof TextFrame line && line.column() > 0);
    for (PrintedRun run : text.runs()) {
      Citation line = of(run);
      lines.computeIfAbsent(line, any -> new ArrayList<>()).add(run);
      if (line.line() != 0) {
        Citation column = new Citation(line.page(), line.column(), 0);
        lines.computeIfAbsent(column, any -> new ArrayList<>()).add(run);
      }
    }
  }

  /// The lines on which a stretch begins and ends.
  public record Cited(Citation from, Citation to) {}

  /// Where a stretch is printed; empty when it is not.
  public Optional<Cited> of(Stretch stretch) {
    List<Printed> printed = text.of(stretch);
    if (printed.isEmpty()) {
      return of(stretch.from()).map(point -> new Cited(point, point));
    }
    return Optional.of(new Cited(of(printed.getFirst().run()), of(printed.getLast().run())));
  }

  /// The line of a point between characters.
  public Optional<Citation> of(Place place) {
    return text.at(place).map(Printed::run).map(this::of);
  }

  private Citation of(PrintedRun run) {
    return new Citation(
        pages.pages().get(run.page()).number(), column(run.frame().column()), run.line());
  }

  private Column column(int number) {
    return switch (number) {
      case Frame.ACROSS -> Column.ACROSS;
      case 0 -> columns ? Column.LEFT : Column.ONLY;
      default -> Column.RIGHT;
    };
  }

  /// What the quoted characters are.
  public sealed interface Quoted {
    /// @param stretches more than one where an ordinal is quoted with the text behind it
    record Found(List<Stretch> stretches) implements Quoted {}

    /// They stand there more than once: more of them, or which of them, must be said.
    record Ambiguous(List<List<Stretch>> all) implements Quoted {}

    /// There is no such line.
    record NoLine() implements Quoted {}

    /// The line is there, but these characters do not begin in it.
    ///
    /// @param others lines of the same page they begin in
    record NotThere(List<Citation> others) implements Quoted {}
  }

  /// Finds quoted characters that begin in a line, and may go on in those that follow. White space
  /// is passed over on both sides.
  public Quoted find(Citation line, String quoted) {
    List<PrintedRun> there = lines.getOrDefault(line, List.of());
    if (there.isEmpty()) {
      return new Quoted.NoLine();
    }
    List<List<Stretch>> found = begun(there, quoted);
    return switch (found.size()) {
      case 0 -> new Quoted.NotThere(elsewhere(line.page(), quoted));
      case 1 -> new Quoted.Found(found.getFirst());
      default -> new Quoted.Ambiguous(found);
    };
  }

  private List<Citation> elsewhere(int page, String quoted) {
    return lines.keySet().stream()
        .filter(line -> line.page() == page && line.line() > 0)
        .filter(line -> !begun(lines.getOrDefault(line, List.of()), quoted).isEmpty())
        .sorted(Comparator.comparing(Citation::column).thenComparingInt(Citation::line))
        .toList();
  }

  private List<List<Stretch>> begun(List<PrintedRun> line, String quoted) {
    String wanted = withoutWhite(quoted);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<List<Stretch>> found = new ArrayList<>();
    for (PrintedRun run : line) {
      String chars = run.glyphs().chars();
      for (int i = 0; i < chars.length(); i++) {
        if (!isWhite(chars.charAt(i))) {
          match(run, i, wanted).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static String withoutWhite(String chars) {
    StringBuilder kept = new StringBuilder();
    chars.chars().filter(c -> !isWhite(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isWhite(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Optional<List<Stretch>> match(PrintedRun first, int from, String wanted) {
    List<Stretch> stretches = new ArrayList<>();
    List<PrintedRun> all = text.runs();
    int matched = 0;
    for (int order = first.order(); order < all.size() && matched < wanted.length(); order++) {
      PrintedRun run = all.get(order);
      String chars = run.glyphs().chars();
      int begin = run == first ? from : 0;
      int at = begin;
      while (at < chars.length() && matched < wanted.length()) {
        char c = chars.charAt(at);
        if (!isWhite(c) && c != wanted.charAt(matched++)) {
          return Optional.empty();
        }
        at++;
      }
      if (at > begin) {
        int start = run.start().offset();
        PrintedText.add(stretches, new Stretch(run.start().at(start + begin), start + at));
      }
    }
    return matched == wanted.length() ? Optional.of(stretches) : Optional.empty();
  }
}
