package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongbao.Shared;
import org.gongbao.exchange.Reading;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.page.ContentsWording;
import org.gongbao.model.ContentsWordings;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.junit.jupiter.api.Test;

/// The contents of a printed PDF, read as anybody reads it: every entry is there as it should be,
/// once, and its page is the one on which that title is found.
class PdfContentsTest {
  private static final Pattern LEADERS = Pattern.compile("·{3,}([0-9]+)");

  @Test
  void everyEntryOfTheSampleLeadsToItsTitle() throws IOException {
    entriesLeadToTitles(Pdfs.SAMPLE);
  }

  @Test
  void everyEntryOfTheSeedLeadsToItsTitle() throws IOException {
    entriesLeadToTitles(Reading.file(Shared.file("seed/nanchang-2021-09.txt")).issue());
  }

  @Test
  void entriesTheOfficeWordedDoSoToo() throws IOException {
    List<String> words =
        List.of(
            "关于印发先进制造业集群培育行动方案的通知",
            "江州市人民政府关于推进城乡公共阅读空间建设的实施意见（含城市书房、农家书屋、社区阅览室、校园阅读角、机关职工书屋等各类公共阅读空间的规划布局、建设标准、服务规范、运行保障、社会参与和监督考核，以及各县区人民政府、市政府有关部门的分工）",
            "更　正");
    List<Item> items = Pdfs.SAMPLE.items();
    ContentsWordings wordings =
        ContentsWordings.NONE
            .with(Wording.of(items.get(1), words.get(0)))
            .with(Wording.of(items.get(2), words.get(1)))
            .with(Wording.of(items.getLast(), words.get(2)));
    Issue issue = (Issue) Pdfs.SAMPLE.withField(Field.CONTENTS_WORDINGS, wordings);
    Map<String, Integer> read = entriesLeadToTitles(issue);
    for (String word : words) {
      assertTrue(read.containsKey(squeezed(word)), word + " in " + read);
    }
  }

  /// The entries, as they were read.
  private static Map<String, Integer> entriesLeadToTitles(Issue issue) throws IOException {
    Composition pages = Pdfs.compose(issue);
    byte[] pdf = Pdfs.write(issue, pages, PdfProfile.PRINT, asset -> Optional.empty());
    ContentsWording wording = new ContentsWording(issue, Pdfs.STYLE.contents());
    Map<String, Integer> read = new LinkedHashMap<>();
    try (PDDocument document = Pdfs.open(pdf)) {
      String contents = contents(document, pages);
      for (Item item : issue.items()) {
        String words = squeezed(wording.printed(item).chars());
        Matcher entry = Pattern.compile(Pattern.quote(words) + "·{3,}([0-9]+)").matcher(contents);
        assertTrue(entry.find(), words + " in " + contents);
        read.put(words, Integer.parseInt(entry.group(1)));
        assertEquals(titlePage(document, pages, item), read.get(words), words);
      }
      assertEquals(issue.items().size(), LEADERS.matcher(contents).results().count());
    }
    List<Integer> numbers = new ArrayList<>(read.values());
    assertEquals(numbers.stream().sorted().toList(), numbers);
    return read;
  }

  private static String contents(PDDocument document, Composition pages) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Page page : pages.pages()) {
      if (page.kind() == Page.Kind.FRONT) {
        all.append(text(document, page, ""));
      }
    }
    return all.toString();
  }

  private static int titlePage(PDDocument document, Composition pages, Item item)
      throws IOException {
    String title = squeezed(item.title().chars());
    for (Page page : pages.pages()) {
      if (page.kind() == Page.Kind.TEXT
          && text(document, page, "NotoSerifSC-Bold").contains(title)) {
        return page.number();
      }
    }
    return 0;
  }

  /// The characters of a page in one font, or all.
  private static String text(PDDocument document, Page page, String font) throws IOException {
    StringBuilder all = new StringBuilder();
    PdfReading.page(document, page.number() - 1).stream()
        .filter(glyph -> glyph.font().endsWith(font))
        .forEach(glyph -> all.append(glyph.characters()));
    return squeezed(all.toString());
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
