package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.ReadPages;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.flow.Flow.Forced;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.SetLine.Fit;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.inspect.Inspector;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.place.PageDigest;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.table.CellFault;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.CellSpan;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Table;
import org.gongbao.model.TableForm;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of pages, on pages as they are composed and on the same pages spoilt: each finds its
/// own fault, and none on pages that are well.
class PageRulesTest {
  private static final HouseStyle STYLE = StyleReader.gazette();
  private static final Messages CHINESE = Messages.in("zh");
  private static final Issue WHOLE = whole();
  private static final Composition WELL = new Composer(Fonts.BUNDLED).compose(WHOLE, STYLE);
  private static final Inspector.Met NOTHING =
      new Inspector.Met(List.of(), List.of(), true, List.of());

  private final Bulletin bulletin = new Bulletin();

  /// An issue with cover and contents, two items on one page.
  private static Issue whole() {
    String text =
        RuleCases.of("TOC-04").stream().filter(one -> !one.faulty()).findFirst().get().text();
    return Reading.text(text.replace("市政府办公室文件", "市政府文件")).issue();
  }

  /// An issue and its pages.
  private record Printing(Issue issue, Composition pages) {}

  static Stream<String> layoutRules() {
    return RuleCatalog.all().stream()
        .map(rule -> rule.card().id())
        .filter(RuleCatalogTest::isOfPages)
        .filter(id -> id.startsWith("LAY") && !id.equals("LAY-20"));
  }

  @Test
  void goodPagesAreClean() {
    assertEquals(4, WELL.pages().size());
    assertEquals(List.of(), told(check(new Printing(WHOLE, WELL), id -> isOfPages(id))));
  }

  @ParameterizedTest
  @MethodSource("layoutRules")
  void eachFindsWhatIsWrong(String id) {
    Printing spoilt = spoilt(id);
    List<Finding> found = check(spoilt, id::equals).findings();
    assertFalse(found.isEmpty(), id);
    for (Finding finding : found) {
      assertEquals(id, finding.rule());
      String said = CHINESE.get(finding.key(), finding.arguments().toArray());
      assertFalse(said.isBlank() || said.matches(".*\\{\\d}.*"), said);
      Place start = finding.site().start();
      int length = written(spoilt.issue(), start);
      assertTrue(finding.site().to() <= Math.max(length, start.offset()), finding.toString());
    }
    assertEquals(
        spoilt.pages().faults().stream().filter(fault -> fault.rule().equals(id)).count(),
        found.size());
  }

  private static int written(Issue issue, Place place) {
    List<Integer> lengths = new ArrayList<>();
    issue.walk(
        node -> {
          if (node.id().equals(place.node())) {
            lengths.add(node.written(place.slot()).orElse("").length());
          }
        });
    return lengths.isEmpty() ? 0 : lengths.getFirst();
  }

  private Printing spoilt(String id) {
    return switch (id) {
      case "LAY-01" -> lines(line -> line.role() != TextRole.BODY, UnaryOperator.identity());
      case "LAY-02" -> composed(bulletin.paragraph("甲\uE123乙"));
      case "LAY-03" -> composed(bulletin.paragraph("a".repeat(200)));
      case "LAY-04" -> paragraph("江府发〔2026〕", "18号文件规定");
      case "LAY-05" -> paragraph("要认真做好这一件", "事。");
      case "LAY-06" -> lines(line -> true, PageRulesTest::stretched);
      case "LAY-07" -> met(Keep.FREE, List.of(), true);
      case "LAY-08" ->
          lines(
              line -> true,
              line ->
                  line.role() == TextRole.BODY
                      ? (TextFrame) line.moved(0, 1000, line.column())
                      : line);
      case "LAY-09" -> composed(heading("一、", true), heading("二、", false), heading("三、", false));
      case "LAY-10" ->
          met(
              Keep.FREE,
              List.of(
                  new CellFault(
                      new Place(WHOLE.items().getFirst().id(), Slot.TITLE, 0),
                      CellFault.What.OVERFLOW)),
              true);
      case "LAY-11" -> page(page -> with(page, page.number(), Turn.RIGHT, page.body()));
      case "LAY-12" -> met(Keep.FREE, List.of(), false);
      case "LAY-13" -> page(page -> with(page, 9, page.turn(), page.body()));
      case "LAY-14" -> twoWithoutRule();
      case "LAY-15" -> fillers();
      case "LAY-16" ->
          lines(line -> true, line -> (TextFrame) line.moved(-line.x(), 0, line.column()));
      case "LAY-17" -> coarse();
      case "LAY-18" -> titleFrom("江州市人民政府关于防汛", "的通知");
      default -> throw new AssertionError("no case of " + id);
    };
  }

  @Test
  void aPageThatIsNotAsItWasReadIsReadAgain() {
    Printing well = new Printing(WHOLE, WELL);
    ReadPages read = new ReadPages(3, Set.copyOf(digests(WELL)));
    assertEquals(List.of(), told(unread(well, read)));
    assertEquals(List.of(), told(unread(spoilt("LAY-08"), ReadPages.NONE)));

    Printing shifted = spoilt("LAY-08");
    assertEquals(List.of("LAY-20第4页与第3次校样读过的不同，须重读"), told(unread(shifted, read)));
    assertTrue(unread(shifted, read).findings().getFirst().isOfPage());

    Printing other = composed(bulletin.paragraph("甲乙"));
    assertEquals(
        digests(other.pages()).stream().filter(one -> !one.isEmpty()).count(),
        unread(other, read).findings().size());
  }

  /// The same page is the same wherever it comes to lie.
  @Test
  void aPageThatOnlyMovedOnIsNotReadAgain() {
    Page page = WELL.pages().getLast();
    Page moved =
        with(
            page,
            page.number() + 1,
            page.turn(),
            page.body().stream()
                .map(
                    frame ->
                        frame.moved(
                            5000,
                            0,
                            frame instanceof TextFrame line ? line.column() : Frame.ACROSS))
                .toList());
    assertEquals(PageDigest.of(page), PageDigest.of(moved));
  }

  private static List<String> digests(Composition pages) {
    return pages.pages().stream().map(PageDigest::of).toList();
  }

  private static CheckReport unread(Printing printing, ReadPages read) {
    CheckContext office = CheckContext.ISSUE.with(Office.of(Map.of(), Past.NONE, read));
    return check(printing, "LAY-20"::equals, office);
  }

  @Test
  void aForcedPartingIsTheTablesOnlyInATable() {
    Printing text = met(Keep.AVOID, List.of(), true);
    assertEquals(List.of("LAY-05 lay.05", "LAY-07 lay.07"), keys(check(text, this::isLay)));
  }

  @Test
  void aFindingLiesOnItsLineAndItsPage() {
    Printing spoilt = composed(bulletin.paragraph("甲\uE123乙"));
    Finding finding = check(spoilt, "LAY-02"::equals).findings().getFirst();
    assertEquals(1, finding.site().from());
    assertEquals(1, finding.site().length());
    assertEquals(Optional.of(new Printed(1, 0, 1)), finding.printed());
    assertFalse(finding.isOfPage());
  }

  @Test
  void whatIsWrongWithAPageHasNoCharacters() {
    Finding finding = check(spoilt("LAY-16"), "LAY-16"::equals).findings().getFirst();
    assertTrue(finding.isOfPage());
    assertEquals(4, finding.printed().orElseThrow().page());
  }

  @Test
  void aNumberInTheContentsThatIsNotThePageIsAnError() {
    Printing wrong = contents("17");
    assertEquals(
        List.of("TOC-03 rule.TOC-03.differs", "TOC-04 rule.TOC-04.beyond"),
        keys(check(wrong, id -> isOfPages(id) || id.equals("TOC-04"))));
    Finding finding = check(wrong, "TOC-03"::equals).findings().getFirst();
    assertEquals(List.of(17, 4), finding.arguments());
  }

  @Test
  void anItemWhoseTitleIsOnNoPageIsAnError() {
    Printing lost = lines(line -> line.role() != TextRole.TITLE, UnaryOperator.identity());
    assertEquals(
        List.of("TOC-03 rule.TOC-03.none", "TOC-03 rule.TOC-03.none"),
        keys(check(lost, "TOC-03"::equals)));
  }

  @Test
  void numbersOfThePrintedContentsNeverGoBack() {
    Printing back = contents("3", "1");
    assertEquals(List.of("TOC-04 rule.TOC-04.back"), keys(check(back, "TOC-04"::equals)));
  }

  @Test
  void aTableOverPagesHasItsHeadOnEach() {
    Issue issue = bulletin.issue(bulletin.item("更正", table(160)));
    Composition pages = new Composer(Fonts.BUNDLED).compose(issue, STYLE);
    Printing well = new Printing(issue, pages);
    assertTrue(pages.pages().size() > 1, pages.pages().size() + " pages");
    assertEquals(List.of(), keys(check(well, "TAB-09"::equals)));
    Predicate<Frame> label = frame -> made(frame) && chars(frame).startsWith("续表");
    assertEquals(
        List.of("TAB-09 rule.TAB-09.label"), keys(check(without(well, label), "TAB-09"::equals)));
    assertEquals(
        List.of("TAB-09 rule.TAB-09.headless"),
        keys(check(without(well, frame -> made(frame) && !label.test(frame)), "TAB-09"::equals)));
    assertEquals(
        List.of("TAB-09 rule.TAB-09.other"),
        keys(
            check(
                without(well, frame -> made(frame) && chars(frame).equals("金额")),
                "TAB-09"::equals)));
  }

  /// The second part of a table without some of its frames.
  private static Printing without(Printing well, Predicate<Frame> gone) {
    List<Page> pages = new ArrayList<>(well.pages().pages());
    for (int i = 0; i < pages.size(); i++) {
      List<Frame> body = new ArrayList<>(pages.get(i).body());
      if (body.removeIf(gone)) {
        pages.set(i, with(pages.get(i), i + 1, Turn.NONE, body));
        Composition all = well.pages();
        return new Printing(
            well.issue(), new Composition(pages, all.starts(), all.faults(), all.passes()));
      }
    }
    throw new AssertionError("no part that goes on");
  }

  private static boolean made(Frame frame) {
    return frame instanceof TextFrame line
        && line.role() == TextRole.TABLE_HEAD
        && line.line().runs().getFirst().source() instanceof Source.Made;
  }

  private static String chars(Frame frame) {
    return frame instanceof TextFrame line ? line.line().chars().strip() : "";
  }

  private Block table(int rows) {
    List<TableRow> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = new ArrayList<>();
      for (String head : List.of("序号", "项目名称", "金额")) {
        Text text = Text.of(row == 0 ? head : "第" + row + "项");
        cells.add(new Cell(bulletin.id(), CellSpan.SINGLE, text));
      }
      all.add(new TableRow(bulletin.id(), cells));
    }
    return new Table(
        bulletin.id(), Text.EMPTY, Text.EMPTY, new TableForm(List.of(), 1), all, Text.EMPTY);
  }

  private Heading heading(String ordinal, boolean kai) {
    Text text = Text.of("总体要求");
    return new Heading(
        bulletin.id(),
        Ordinal.leading(ordinal).orElseThrow(),
        kai ? text.with(StyledRange.of(0, 4, TextStyle.KAI)) : text);
  }

  private Printing composed(Block... blocks) {
    Issue issue = bulletin.issue(bulletin.item("更正", blocks));
    return new Printing(issue, new Composer(Fonts.BUNDLED).compose(issue, STYLE));
  }

  /// A cover with a picture of few dots.
  private static Printing coarse() {
    CoverPicture picture =
        new CoverPicture(
            new NodeId("cover"), new AssetReference("ab".repeat(32), "封面.jpg"), Text.of("云渡湖"));
    Issue issue =
        Tree.of(WHOLE)
            .splice(WHOLE.masthead().id(), Branch.PICTURE, 0, 0, List.of(picture))
            .issue();
    Pictures sizes = asset -> Optional.of(new Pictures.Size(600, 400));
    return new Printing(issue, new Composer(Fonts.BUNDLED, sizes).compose(issue, STYLE));
  }

  private Printing twoWithoutRule() {
    Issue issue =
        bulletin.issue(
            bulletin.item("启用新印章", bulletin.paragraph("即日起启用新印章。")),
            bulletin.item("更正", bulletin.paragraph("上期第12页的日期有误，特此更正。")));
    Page page = new Composer(Fonts.BUNDLED).compose(issue, STYLE).pages().getFirst();
    List<Frame> body = page.body().stream().filter(f -> !(f instanceof RuleFrame)).toList();
    return inspected(issue, List.of(with(page, 1, Turn.NONE, body)), NOTHING);
  }

  /// The text page of the issue with some of its lines, changed.
  private static Printing lines(Predicate<TextFrame> kept, UnaryOperator<TextFrame> change) {
    return page(
        page -> {
          List<Frame> body = new ArrayList<>();
          for (Frame frame : page.body()) {
            if (!(frame instanceof TextFrame line)) {
              body.add(frame);
            } else if (kept.test(line)) {
              body.add(change.apply(line));
            }
          }
          return with(page, page.number(), page.turn(), body);
        });
  }

  private static Printing page(UnaryOperator<Page> change) {
    List<Page> pages =
        WELL.pages().stream()
            .map(page -> page.kind() == Kind.TEXT ? change.apply(page) : page)
            .toList();
    return inspected(WHOLE, pages, NOTHING);
  }

  private static TextFrame stretched(TextFrame line) {
    SetLine set = line.line();
    int much = STYLE.lines().stretchCap() + 60;
    return line.role() == TextRole.BODY
        ? new TextFrame(
            line.x(),
            line.y(),
            line.column(),
            line.role(),
            new SetLine(set.runs(), set.width(), new Fit(set.width(), much, false)))
        : line;
  }

  /// A paragraph as two lines that were broken so.
  private Printing paragraph(String upper, String lower) {
    Block block = bulletin.paragraph(upper + lower);
    return broken(block, bulletin.issue(bulletin.item("更正", block)), TextRole.BODY, upper, lower);
  }

  private Printing titleFrom(String upper, String lower) {
    var item = bulletin.item(upper + lower, bulletin.paragraph("特此通知。"));
    return broken(item, bulletin.issue(item), TextRole.TITLE, upper, lower);
  }

  private static Printing broken(
      org.gongbao.model.Node node, Issue issue, TextRole role, String upper, String lower) {
    Slot slot = role == TextRole.TITLE ? Slot.TITLE : Slot.TEXT;
    Composition composed = new Composer(Fonts.BUNDLED).compose(issue, STYLE);
    Page page = composed.pages().getFirst();
    List<Frame> body = new ArrayList<>();
    int y = STYLE.area().pitch() * 8;
    for (Frame frame : page.body()) {
      boolean own =
          frame instanceof TextFrame line
              && line.line().runs().stream()
                  .anyMatch(run -> run.source().node().equals(Optional.of(node.id())));
      if (own) {
        TextFrame line = (TextFrame) frame;
        Place start = new Place(node.id(), slot, 0);
        if (line.line().runs().getFirst().place(0).equals(Optional.of(start))) {
          body.add(line(line, role, y, start, upper));
          body.add(line(line, role, y + STYLE.area().pitch(), start.at(upper.length()), lower));
        }
      } else {
        body.add(frame);
      }
    }
    return inspected(issue, List.of(with(page, 1, Turn.NONE, body)), NOTHING);
  }

  private static TextFrame line(TextFrame like, TextRole role, int y, Place place, String chars) {
    Glyphs.Builder run =
        new Glyphs.Builder(like.line().runs().getFirst().typeset(), new Source.Slotted(place));
    int em = like.line().runs().getFirst().typeset().size();
    for (int i = 0; i < chars.length(); i++) {
      run.add(chars.substring(i, i + 1), 1, i * em, em);
    }
    SetLine set = new SetLine(List.of(run.build()), chars.length() * em, Fit.NATURAL);
    return new TextFrame(like.x(), y, like.column(), role, set);
  }

  /// What composition met with on its way.
  private static Printing met(Keep broken, List<CellFault> cells, boolean held) {
    Page page = WELL.pages().getLast();
    List<Frame> body =
        page.body().stream()
            .filter(f -> f instanceof TextFrame line && line.role() == TextRole.BODY)
            .limit(1)
            .toList();
    Slab slab = Slab.text(1, body, Keep.FREE);
    List<Forced> forced = new ArrayList<>(List.of(new Forced(4, 1, Keep.FREE, 3, slab)));
    if (broken != Keep.FREE) {
      forced.add(new Forced(4, 0, broken, 0, slab));
    }
    return inspected(WHOLE, WELL.pages(), new Inspector.Met(forced, cells, held, List.of()));
  }

  private static Printing fillers() {
    List<Page> pages = new ArrayList<>(WELL.pages());
    for (int number = 5; number <= 8; number++) {
      Page last = WELL.pages().getLast();
      pages.add(
          new Page(
              number, Kind.FILLER, last.width(), last.height(), Turn.NONE, List.of(), List.of()));
    }
    return inspected(WHOLE, pages, NOTHING);
  }

  /// The issue with other numbers in its contents, in the order of the entries.
  private static Printing contents(String... numbers) {
    List<String> left = new ArrayList<>(List.of(numbers));
    List<Page> pages = new ArrayList<>();
    for (Page page : WELL.pages()) {
      List<Frame> body = new ArrayList<>();
      for (Frame frame : page.body()) {
        boolean entry =
            frame instanceof TextFrame line
                && line.role() == TextRole.CONTENTS_ENTRY
                && line.line().chars().contains("···");
        body.add(entry && !left.isEmpty() ? numbered((TextFrame) frame, left) : frame);
      }
      pages.add(with(page, page.number(), page.turn(), body));
    }
    return inspected(WHOLE, pages, NOTHING);
  }

  private static TextFrame numbered(TextFrame line, List<String> numbers) {
    List<Glyphs> runs = new ArrayList<>(line.line().runs());
    Glyphs last = runs.removeLast();
    runs.add(
        new Glyphs.Builder(last.typeset(), last.source())
            .add(numbers.removeFirst(), 1, last.x(0), last.typeset().size())
            .build());
    SetLine set = new SetLine(runs, line.line().width(), line.line().fit());
    return new TextFrame(line.x(), line.y(), line.column(), line.role(), set);
  }

  private static Page with(Page page, int number, Turn turn, List<Frame> body) {
    return new Page(number, page.kind(), page.width(), page.height(), turn, body, page.furniture());
  }

  private static Printing inspected(Issue issue, List<Page> pages, Inspector.Met met) {
    Inspector inspector = new Inspector(STYLE, new Faces(Fonts.BUNDLED, STYLE));
    return new Printing(
        issue, new Composition(pages, WELL.starts(), inspector.inspect(issue, pages, met), 1));
  }

  private static CheckReport check(Printing printing, Predicate<String> wanted) {
    return check(printing, wanted, CheckContext.ISSUE);
  }

  private static CheckReport check(
      Printing printing, Predicate<String> wanted, CheckContext context) {
    List<Rule> rules =
        RuleCatalog.all().stream().filter(rule -> wanted.test(rule.card().id())).toList();
    return new Checker(
            rules,
            context,
            Parallel.NONE,
            (id, broke) -> {
              throw new AssertionError(id + " broke down", broke);
            })
        .check(printing.issue(), Optional.of(printing.pages()));
  }

  private static boolean isOfPages(String id) {
    return RuleCatalogTest.isOfPages(id);
  }

  private boolean isLay(String id) {
    return id.startsWith("LAY");
  }

  private static List<String> keys(CheckReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + " " + finding.key())
        .sorted()
        .toList();
  }

  private static List<String> told(CheckReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + CHINESE.get(finding.key(), finding.arguments().toArray()))
        .toList();
  }
}
