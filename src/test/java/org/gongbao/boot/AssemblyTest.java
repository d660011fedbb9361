package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.Shared;
import org.gongbao.app.OpenLibrary;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Item;
import org.junit.jupiter.api.Test;

/// A whole issue made by commands alone: what its printed contents page says of each item is where
/// and what the item is (expectations 3).
class AssemblyTest extends CommandLineCase {
  private static final String TEXTS = "corpus/state-council-txt/";

  @Test
  void tenDocumentsAndAChronicleBecomeAnIssueWhoseContentsPageIsRight() throws IOException {
    Path library = folder.resolve("江州.gongbao");
    done("issue", "new", library, "--year", 2026, "--number", 21, "--printed", "2026-11-07");
    for (String name : List.of("sc001", "sc004", "sc007", "sc010", "sc013")) {
      place(library, TEXTS + name + ".txt", "--section", "国务院文件");
    }
    for (String name : List.of("sc016", "sc019", "sc022", "sc025", "sc028")) {
      place(library, TEXTS + name + ".txt", "--section", "国务院办公厅文件");
    }
    place(library, "corpus/chronicle/c01_anqing_2022_07.txt", "--as", "chronicle", "--year", 2022);
    Path pdf = folder.resolve("21.pdf");
    done("export", library + "#2026-21", "--to", "pdf", "-o", pdf);
    List<Item> items = items(library);
    assertEquals(11, items.size());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(0, document.getNumberOfPages() % 4);
      String contents = contents(document);
      int from = 0;
      for (Item item : items) {
        String found = ComparisonText.of(item.title().chars());
        int at = contents.indexOf(found, from);
        assertTrue(at >= 0, () -> found + "\n" + contents);
        Matcher page = Pattern.compile("\\.{3,}(\\d+)").matcher(contents);
        assertTrue(page.find(at), found);
        int number = Integer.parseInt(page.group(1));
        assertTrue(
            text(document, number).contains(found), () -> found + " is not on page " + number);
        from = at + found.length();
      }
    }
    done("verify", library);
  }

  private void place(Path library, String file, Object... more) {
    List<Object> all = new ArrayList<>();
    all.addAll(List.of("import", Shared.file(file), "--library", library, "--issue", "2026-21"));
    all.addAll(List.of(more));
    done(all.toArray());
  }

  private void done(Object... arguments) {
    int code = run(arguments);
    assertEquals(0, code, () -> List.of(arguments) + "\n" + text(err));
  }

  private List<Item> items(Path library) {
    try (OpenLibrary open = program.libraries().open(library)) {
      return open.openIssue(open.issues().getFirst().id()).tree().issue().items();
    }
  }

  /// The contents pages, leader dots as points.
  private static String contents(PDDocument document) throws IOException {
    return text(document, 2) + text(document, 3);
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return ComparisonText.of(stripper.getText(document)).replaceAll("[…·.]", ".");
  }
}
