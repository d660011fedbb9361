package org.gongbao.exchange.textlayer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongbao.exchange.source.Noticed;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;

/// Reads the text layer of a PDF in the order it is read: page by page, what spans the page, then
/// column by column. Lines stay as printed; joining them to paragraphs is the recogniser's work.
/// Running heads, feet and page numbers are told from the text and remarked. A scan without a text
/// layer is refused: this program recognises no writing in pictures.
public final class TextLayerReader {
  private static final int MOST_PAGES = 2000;
  private static final int FEWEST_CHARACTERS = 8;
  private static final int SNIFFED = 1024;

  private TextLayerReader() {}

  /// True when bytes are a PDF.
  public static boolean isPdf(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("%PDF-")
        || head.contains("\n%PDF-")
        || head.contains("\r%PDF-");
  }

  /// @throws ProblemException GB-I31 when it is locked, GB-I32 when damaged, GB-I33 when it has no
  ///   text, GB-I34 when it holds more than can be read in reasonable time
  public static SourceText read(String name, byte[] bytes) {
    Lines out = new Lines();
    pages(name, bytes).forEach(out::add);
    long shown = out.lines.stream().mapToLong(line -> line.text().strip().length()).sum();
    if (shown < FEWEST_CHARACTERS) {
      throw problem("GB-I33", "import.pdfScan", name);
    }
    out.remarks.addAll(Noticed.in(out.lines, false));
    return new SourceText(
        name, Optional.empty(), false, out.lines, List.of(), Map.of(), out.remarks);
  }

  /// What a page has.
  ///
  /// @param furniture running heads, feet, page numbers, watermarks
  record PageLines(List<SourceLine> lines, List<String> furniture) {}

  static List<PageLines> pages(String name, byte[] bytes) {
    List<GlyphReader.Page> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count == 0) {
        throw problem("GB-I32", "import.pdfDamaged", name);
      }
      if (count > MOST_PAGES) {
        throw problem("GB-I34", "import.pdfTooMuch", name);
      }
      GlyphReader reader = new GlyphReader();
      for (int i = 0; i < count; i++) {
        pages.add(reader.page(document, i));
      }
    } catch (InvalidPasswordException locked) {
      throw new ProblemException(Problem.input("GB-I31", "import.pdfLocked", name), locked);
    } catch (GlyphReader.TooMuchException tooMuch) {
      throw new ProblemException(Problem.input("GB-I34", "import.pdfTooMuch", name), tooMuch);
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // The library throws anything on files cut off, altered or nested without end.
      throw new ProblemException(Problem.input("GB-I32", "import.pdfDamaged", name), broken);
    }
    return lines(pages);
  }

  private static List<PageLines> lines(List<GlyphReader.Page> pages) {
    List<List<List<Row>>> turns = new ArrayList<>();
    List<List<Row>> all = new ArrayList<>();
    for (GlyphReader.Page page : pages) {
      List<List<Row>> byTurn =
          page.byTurn().values().stream()
              .sorted(Comparator.comparingInt(glyphs -> -glyphs.size()))
              .map(Row::of)
              .toList();
      turns.add(byTurn);
      byTurn.forEach(all::add);
    }
    Set<Row> furniture = RunningHeads.of(all);
    Set<Float> gutters =
        all.stream().flatMap(rows -> Columns.gutter(rows).stream()).collect(Collectors.toSet());
    List<PageLines> lines = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      lines.add(page(turns.get(i), furniture, gutters, pages.get(i).askew()));
    }
    return lines;
  }

  private static PageLines page(
      List<List<Row>> byTurn, Set<Row> furniture, Set<Float> gutters, String askew) {
    List<SourceLine> lines = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (List<Row> rows : byTurn) {
      rows.stream().filter(furniture::contains).forEach(row -> left.add(row.text()));
      List<Row> text = rows.stream().filter(row -> !furniture.contains(row)).toList();
      Columns.of(text, gutters).forEach(block -> lines.addAll(PageText.lines(block)));
    }
    if (!askew.isBlank()) {
      left.add(askew);
    }
    return new PageLines(lines, left);
  }

  /// All pages, one after another.
  private static final class Lines {
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Loss> remarks = new ArrayList<>();

    void add(PageLines page) {
      int first = lines.size() + 1;
      page.furniture()
          .forEach(text -> remarks.add(new Loss(LossReport.Kind.FURNITURE, first, text)));
      lines.addAll(page.lines());
    }
  }

  private static ProblemException problem(String code, String key, Object... arguments) {
    return new ProblemException(Problem.input(code, key, arguments));
  }
}
