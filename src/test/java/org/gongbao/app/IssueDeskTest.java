package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Branch;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Field;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.QrCode;
import org.gongbao.model.Stage;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.model.plan.Cadence;
import org.gongbao.model.plan.ChronicleSpan;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueDeskTest {
  private static final Messages MESSAGES = Messages.in("zh");

  @TempDir private Path folder;
  private OpenLibrary library;
  private IssueDesk desk;

  @BeforeEach
  void open() {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    library = libraries.create(folder.resolve("a.gongbao"));
    library.addIssue(LibraryFixtures.plainIssue(3, 500, new CountingIds("p")), "导入", List.of());
    desk = library.issueDesk();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aNewIssueIsLikeTheLastButForItsDocuments() {
    Issue last = library.read(library.issues().getLast().id());
    IssueNumber number = desk.upcoming(1).getFirst();
    Issue made = library.read(desk.make(number, MESSAGES));
    assertEquals(number, made.number());
    assertEquals(last.masthead().title(), made.masthead().title());
    assertEquals(last.colophon().lines().size(), made.colophon().lines().size());
    assertEquals(
        last.sections().stream().map(section -> section.name().chars()).toList(),
        made.sections().stream().map(section -> section.name().chars()).toList());
    assertEquals(List.of(), made.items());
    Set<NodeId> ids = new HashSet<>();
    last.walk(node -> ids.add(node.id()));
    made.walk(node -> assertTrue(ids.add(node.id()), node.toString()));
  }

  @Test
  void coverAndCodesAreCarriedOverAndStaffIsThatOfTheDayOfPrint() {
    Issue plain = LibraryFixtures.plainIssue(4, 501, new CountingIds("q"));
    AssetReference asset = new AssetReference("ab".repeat(32), "湖.jpg");
    CoverPicture picture = new CoverPicture(new NodeId("picture"), asset, Text.of("云渡湖"));
    QrCode code = new QrCode(new NodeId("code"), Text.of("https://a.example"), Text.of("电子版"));
    ImprintLine editor = line("editor", ImprintField.CHIEF_EDITOR, "主编", "简宁远");
    ImprintLine proof = line("proof", ImprintField.PROOFREADER, "责任校对", "谈静之");
    NodeId masthead = plain.masthead().id();
    Issue rich =
        Tree.of(plain)
            .splice(masthead, Branch.PICTURE, 0, 0, List.of(picture))
            .splice(masthead, Branch.LINES, 0, 0, List.of(editor, proof))
            .splice(plain.colophon().id(), Branch.CODES, 0, 0, List.of(code))
            .issue();
    library.addIssue(rich, "导入", List.of());
    IssueNumber number = desk.upcoming(1).getFirst();
    LocalDate printed = Objects.requireNonNull(number.printDate());
    register("简宁远", "", printed.minusDays(1).toString());
    register("方既白", printed.toString(), "");
    Issue made = library.read(desk.make(number, MESSAGES));
    assertEquals(asset, made.masthead().picture().getFirst().asset());
    assertEquals("云渡湖", made.masthead().picture().getFirst().caption().chars());
    assertEquals("https://a.example", made.colophon().codes().getFirst().text().chars());
    assertEquals(
        List.of("方既白", "谈静之"),
        made.masthead().lines().subList(0, 2).stream().map(l -> l.value().chars()).toList());
  }

  private static ImprintLine line(String id, ImprintField field, String label, String value) {
    return new ImprintLine(new NodeId(id), field, Text.of(label), Text.of(value));
  }

  private void register(String name, String from, String to) {
    Registers registers = library.registers();
    registers.change(
        "加",
        List.of(
            EntryChange.added(
                registers
                    .blank(Register.OFFICIALS)
                    .with(Column.NAME, name)
                    .with(Column.ORGANISATION, "江州市人民政府公报室")
                    .with(Column.POST, "主编")
                    .with(Column.FROM, from)
                    .with(Column.TO, to))));
  }

  @Test
  void aNumberIsGivenOnce() {
    IssueNumber number = desk.upcoming(1).getFirst();
    desk.make(number, MESSAGES);
    ProblemException refused =
        assertThrows(ProblemException.class, () -> desk.make(number, MESSAGES));
    assertEquals("GB-D01", refused.problem().code());
    assertEquals(2, library.issues().size());
  }

  @Test
  void thePlanOfTheOfficeIsKept() {
    assertEquals(PublishingPlan.USUAL, desk.plan());
    PublishingPlan monthly =
        new PublishingPlan(
            new Cadence(List.of(20), List.of(1, 3, 5)), false, true, ChronicleSpan.HALF_MONTH);
    desk.keep(monthly);
    assertEquals(monthly, desk.plan());
  }

  @Test
  void aDiscardedIssueComesBack() {
    NodeId made = desk.make(desk.upcoming(1).getFirst(), MESSAGES);
    desk.discard(made);
    assertEquals(1, library.issues().size());
    desk.restore(made);
    assertEquals(2, library.issues().size());
  }

  @Test
  void aDiscardedIssueDoesNotComeBackToANumberThatIsTaken() {
    IssueNumber number = desk.upcoming(1).getFirst();
    NodeId first = desk.make(number, MESSAGES);
    desk.discard(first);
    desk.make(number, MESSAGES);
    ProblemException refused = assertThrows(ProblemException.class, () -> desk.restore(first));
    assertEquals("GB-D01", refused.problem().code());
    assertEquals(2, library.issues().size());
  }

  @Test
  void aSignedIssueIsNotDiscarded() {
    Issue signed =
        (Issue)
            Issue.blank(new NodeId("signed"))
                .withField(Field.ISSUE_NUMBER, IssueNumber.of(2030, 1, 900))
                .withField(Field.STAGE, Stage.SIGNED);
    library.addIssue(signed, "导入", List.of());
    ProblemException refused =
        assertThrows(ProblemException.class, () -> desk.discard(signed.id()));
    assertEquals("GB-D06", refused.problem().code());
    assertEquals(2, library.issues().size());
  }

  @Test
  void theYearShowsWhatIsThereAndWhatIsToCome() {
    int year = library.issues().stream().map(IssueSummary::number).findFirst().orElseThrow().year();
    long there = desk.year(year).stream().filter(slot -> slot.issue().isPresent()).count();
    assertEquals(1, there);
    assertEquals(24, desk.year(year + 1).size());
  }
}
