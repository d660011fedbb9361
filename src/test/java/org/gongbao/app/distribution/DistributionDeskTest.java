package org.gongbao.app.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.Composed;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.label.LabelForm;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionDeskTest {
  private static final int MANY = 500;
  @TempDir private Path folder;
  private OpenLibrary library;
  private DistributionDesk desk;

  @BeforeEach
  void open() {
    library =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")))
            .create(folder.resolve("a.gongbao"));
    desk = new DistributionDesk(library);
    enter("江州市图书馆", "图书馆", "江州市望江路8号", "330000", "何砚秋", "5");
    enter("临江县人民政府办公室", "县区", "", "", "", "40");
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void enter(String... fields) {
    Entry line = library.registers().blank(Register.RECIPIENTS);
    List<Column> columns =
        List.of(
            Column.UNIT,
            Column.CATEGORY,
            Column.ADDRESS,
            Column.POSTCODE,
            Column.RECIPIENT,
            Column.COPIES);
    for (int i = 0; i < fields.length; i++) {
      line = line.with(columns.get(i), fields[i]);
    }
    library.registers().change("registers.step.add", List.of(EntryChange.added(line)));
  }

  private List<Entry> deliveries() {
    return library.registers().entries(Register.DELIVERIES);
  }

  @Test
  void theSampleIsSentToWhomTheRegisterSays() {
    Handout handout = desk.of(Composed.ISSUE);
    assertEquals("2026-22", handout.key().written());
    assertEquals(OptionalInt.of(3000), handout.distribution().printRun());
    assertEquals(45, handout.distribution().copies());
  }

  @Test
  void whatIsWrittenOfAnIssueIsOneStepEachAndTakenBack() {
    Handout handout = desk.of(Composed.ISSUE);
    handout = desk.write(handout, "江州市图书馆", Column.COPIES, "8");
    // From what was shown before: nothing of it is lost.
    Handout stale = desk.of(Composed.ISSUE);
    desk.write(handout, "江州市图书馆", Column.RETURNED, "2");
    handout = desk.write(stale, "江州市图书馆", Column.NOTE, "缺页");
    assertEquals(1, deliveries().size());
    assertEquals(List.of("2026-22", "江州市图书馆", "8", "2", "缺页"), deliveries().getFirst().fields());
    assertEquals(48, handout.distribution().copies());
    desk.takeBack();
    desk.takeBack();
    assertEquals(List.of("2026-22", "江州市图书馆", "8", "", ""), deliveries().getFirst().fields());
    desk.takeBack();
    assertEquals(List.of(), deliveries());
    assertEquals(Optional.empty(), desk.last());
    assertEquals(45, desk.again(handout).distribution().copies());
  }

  @Test
  void whatIsAsUsualIsNotWritten() {
    Handout handout = desk.of(Composed.ISSUE);
    desk.write(handout, "江州市图书馆", Column.COPIES, "5");
    desk.write(handout, "没有的单位", Column.COPIES, "5");
    assertEquals(List.of(), deliveries());
    assertEquals(Optional.empty(), desk.last());
  }

  @Test
  void anIssueWithoutANumberIsRefused() {
    Issue blank = Issue.blank(new NodeId("x"));
    assertEquals(
        "GB-D31", assertThrows(ProblemException.class, () -> desk.of(blank)).problem().code());
  }

  @Test
  void labelsAreTextInAPdfAndTheSameEachTime() throws IOException {
    enter("江州市" + "滨江".repeat(90), "", "望江路".repeat(66), "330000", "", "1");
    desk.write(desk.of(Composed.ISSUE), "临江县人民政府办公室", Column.COPIES, "0");
    Handout handout = desk.of(Composed.ISSUE);
    LabelPrinter printer = new LabelPrinter(new FontLibrary(List.of()), Messages.in("zh"));
    List<Share> shares = handout.distribution().shares();
    LabelPrinter.Printed printed = printer.print(handout, shares, LabelForm.TWO_BY_SEVEN, 0);
    assertEquals(1, printed.labels());
    assertEquals(1, printed.sheets());
    assertEquals(List.of(shares.getLast().unit()), printed.unfit());
    assertArrayEquals(
        printed.pdf(), printer.print(handout, shares, LabelForm.TWO_BY_SEVEN, 0).pdf());
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
      assertEquals("3300002026年第22期5份江州市望江路8号江州市图书馆何砚秋收", text);
      assertTrue(document.getDocumentInformation().getTitle().contains("发行标签"));
    }
  }

  @Test
  void theListIsATable() {
    desk.write(desk.of(Composed.ISSUE), "江州市图书馆", Column.NOTE, "加“急”,\"快\"");
    String csv =
        new String(
            ShareTable.write(desk.of(Composed.ISSUE).distribution().shares()),
            StandardCharsets.UTF_8);
    assertEquals(
        """
        \uFEFF单位,类别,地址,邮编,收件人,电话,份数,退回,说明
        江州市图书馆,图书馆,江州市望江路8号,330000,何砚秋,,5,0,"加“急”,""快""\"
        临江县人民政府办公室,县区,,,,,40,0,
        """
            .replace("\n", "\r\n"),
        csv);
  }

  @Test
  void otherIssuesExceptionsAreLeftAlone() {
    List<EntryChange> changes = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      changes.add(
          EntryChange.added(
              library
                  .registers()
                  .blank(Register.RECIPIENTS)
                  .with(Column.UNIT, "单位" + i)
                  .with(Column.COPIES, "3")));
    }
    for (int i = 0; i < 480; i++) {
      changes.add(
          EntryChange.added(
              library
                  .registers()
                  .blank(Register.DELIVERIES)
                  .with(Column.ISSUE, (2000 + i / 24) + "-" + (i % 24 + 1))
                  .with(Column.UNIT, "单位" + i)
                  .with(Column.RETURNED, "1")));
    }
    library.registers().change("registers.step.import", changes);
    Handout handout = desk.of(Composed.ISSUE);
    assertEquals(MANY + 2, handout.distribution().shares().size());
    assertEquals(0, handout.distribution().returned());
  }
}
