package org.gongbao.app.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.edit.FieldEdit;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.model.manuscript.Lack;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Standing;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the file that came in to the issue it is printed in.
@SuppressWarnings("NullAway.Init") // set by open
class ManuscriptDeskTest {
  private static final Messages MESSAGES = Messages.in("zh");
  private static final String RIVER =
      """
      江州市人民政府关于整治河道的通知
      江府发〔2026〕7号

      各县（区）人民政府：
      为保障行洪安全，现就有关事项通知如下。
      江州市人民政府
      2026年10月12日
      （此件主动公开）
      """;
  private static final String PARKING =
      """
      江州市人民政府关于调整停车收费的通知
      江府发〔2026〕9号

      各县（区）人民政府：
      现将收费标准调整如下。
      江州市人民政府
      2026年10月20日
      """;

  @TempDir private Path folder;
  private OpenLibrary library;
  private Importer importer;
  private ManuscriptDesk desk;
  private NodeId issue;
  private NodeId next;

  @BeforeEach
  void open() {
    CountingIds ids = new CountingIds("m");
    Libraries libraries = new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), ids));
    library = libraries.create(folder.resolve("a.gongbao"));
    importer = new Importer(ids, MESSAGES);
    desk = new ManuscriptDesk(library);
    issue = library.issueDesk().make(library.issueDesk().upcoming(1).getFirst(), MESSAGES);
    next = library.issueDesk().make(library.issueDesk().upcoming(1).getFirst(), MESSAGES);
  }

  @AfterEach
  void close() {
    assertTrue(library.verify().isClean());
    library.close();
  }

  @Test
  void aFileSaysWhatItIs() {
    Manuscript one = registered(RIVER, Map.of());
    assertEquals("收-2026-001", one.number());
    assertEquals("江州市人民政府关于整治河道的通知", one.title());
    assertEquals("江府发〔2026〕7号", one.documentNumber());
    assertEquals("江州市人民政府", one.office());
    assertEquals("各县（区）人民政府", one.line().get(Column.ADDRESSEES));
    assertEquals("2026-10-12", one.line().get(Column.SIGNED));
    assertEquals("2026-10-29", one.line().get(Column.RECEIVED));
    assertEquals("主动公开", one.line().get(Column.DISCLOSURE));
    assertEquals(
        RIVER,
        new String(
            library.sourceFiles().source(one.source().orElseThrow()).bytes(),
            StandardCharsets.UTF_8));
    Kept kept = desk.read().all().getFirst();
    assertEquals(List.of(Lack.COPY), kept.standing().lacks());
    // 13–16, 19–23, 26–29 October.
    assertEquals(OptionalInt.of(13), kept.standing().days());
  }

  @Test
  void theTermGoesByTheHolidaysOfTheOffice() {
    library
        .registers()
        .change(
            "registers.step.add",
            List.of(
                EntryChange.added(
                    library
                        .registers()
                        .blank(Register.HOLIDAYS)
                        .with(Column.DAY, "2026-10-16")
                        .with(Column.DAY_OFF, "休")),
                EntryChange.added(
                    library
                        .registers()
                        .blank(Register.HOLIDAYS)
                        .with(Column.DAY, "2026-10-17")
                        .with(Column.DAY_OFF, "班")),
                EntryChange.added(
                    library
                        .registers()
                        .blank(Register.HOLIDAYS)
                        .with(Column.DAY, "2026-10-20")
                        .with(Column.DAY_OFF, "休"))));
    registered(RIVER, Map.of());
    assertEquals(OptionalInt.of(12), desk.read().all().getFirst().standing().days());
    assertTrue(desk.read().knowsHolidays());
  }

  @Test
  void aFileIsRegisteredOnce() {
    registered(RIVER, Map.of());
    List<Registering.Outcome> again = register(Map.of(), RIVER, PARKING, PARKING);
    assertEquals("GB-M01", refusal(again.get(0)));
    assertInstanceOf(Registering.Outcome.Registered.class, again.get(1));
    assertEquals("GB-M01", refusal(again.get(2)));
    assertEquals(2, desk.read().all().size());
    assertEquals("收-2026-002", desk.read().all().getFirst().manuscript().number());
  }

  @Test
  void whatIsPlacedIsInTheIssueAndWhatIsUndoneIsNot() {
    Manuscript one = complete(RIVER);
    assertEquals(Standing.Kind.WAITING, standing().kind());
    place(one, issue);
    assertEquals(Standing.Kind.PLACED, standing().kind());
    assertTrue(standing().isIn(issue));
    assertTrue(library.sourceFiles().provenance(issue).size() == 1);
    IssueSession session = library.openIssue(issue);
    session.undo();
    assertEquals(Standing.Kind.WAITING, standing().kind());
    session.redo();
    assertEquals(Standing.Kind.PLACED, standing().kind());
    session.commit(
        "test",
        List.of(new FieldEdit(issue, Field.STAGE, session.tree().issue().stage(), Stage.PUBLISHED)),
        null,
        null);
    assertEquals(Standing.Kind.PUBLISHED, standing().kind());
  }

  @Test
  void whatIsTakenOutWaitsAgain() {
    Manuscript one = complete(RIVER);
    place(one, issue);
    ManuscriptPlacing placing = new ManuscriptPlacing(library, importer);
    assertEquals(List.of(issue), placing.takeOut(standing().placed()));
    assertEquals(Standing.Kind.WAITING, standing().kind());
    library.openIssue(issue).undo();
    assertEquals(Standing.Kind.PLACED, standing().kind());
  }

  @Test
  void nothingComesIntoTwoIssuesByAccident() {
    Manuscript one = complete(RIVER);
    place(one, issue);
    Twice twice = clash(one, next);
    assertEquals(Twice.Alike.ITEM, twice.alike());
    assertEquals(issue, twice.where().issue());
    // The same document sent once more, as another file.
    Manuscript again = complete(RIVER.replace("如下。", "如下："));
    assertEquals(Twice.Alike.NUMBER, clash(again, next).alike());
    assertEquals(Twice.Alike.NUMBER, clash(again, issue).alike());
    assertEquals(0, library.openIssue(next).tree().issue().items().size());
  }

  @Test
  void twoOfOneDocumentAreNotPlacedInOneGo() {
    Manuscript one = complete(RIVER);
    Manuscript again = complete(RIVER.replace("如下。", "如下："));
    List<ManuscriptPlacing.Step> steps =
        new ManuscriptPlacing(library, importer)
            .prepare(List.of(one, again), issue, Optional.empty(), Set.of(), Tasks.Progress.NONE);
    assertInstanceOf(ManuscriptPlacing.Step.Ready.class, steps.get(0));
    assertInstanceOf(ManuscriptPlacing.Step.Clash.class, steps.get(1));
  }

  @Test
  void aReprintIsWantedWithItsReason() {
    Manuscript one = complete(RIVER);
    place(one, issue);
    place(one, next, Set.of(one.id()));
    assertTrue(standing().astray());
    desk.reprinted(one.id(), "2026年第22期", "附表有误，重新刊登");
    assertFalse(standing().astray());
    assertEquals(2, standing().placed().size());
  }

  @Test
  void aManuscriptCanBeSaidToBeAnItemThatIsThere() {
    Manuscript one = complete(RIVER);
    place(one, issue);
    NodeId item = standing().placed().getFirst().item();
    Manuscript paper = new Registering(library, importer).bare(Map.of(Column.TITLE, "关于整治河道的通知"));
    assertEquals(Standing.Kind.INCOMPLETE, standing().kind());
    desk.link(paper.id(), item);
    assertEquals(Standing.Kind.PLACED, standing().kind());
    desk.takeBack();
    assertEquals(Standing.Kind.INCOMPLETE, standing().kind());
  }

  @Test
  void whatIsIncompleteOrNotForThePublicIsNotPlaced() {
    Manuscript bare = registered(PARKING, Map.of());
    assertEquals(
        "不能编入收-2026-001《江州市人民政府关于调整停车收费的通知》：还缺公开属性、签发件。登记和期次都没有改动。请补齐后再编入。（GB-M03）",
        refusal(bare, issue));
    Manuscript closed = registered(RIVER, Map.of(Column.COPY, "纸质", Column.DISCLOSURE, "不予公开"));
    assertTrue(refusal(closed, issue).contains("：不予公开。"), refusal(closed, issue));
    desk.decline(List.of(bare.id()), "已由上级公报刊登");
    assertTrue(refusal(desk.find("收-2026-1").orElseThrow(), issue).contains("已由上级公报刊登"));
    desk.decline(List.of(bare.id()), "");
    assertTrue(refusal(desk.find("收-2026-1").orElseThrow(), issue).contains("还缺"));
  }

  @Test
  void signedIssuesTakeNothing() {
    Manuscript one = complete(RIVER);
    IssueSession session = library.openIssue(issue);
    session.commit(
        "test",
        List.of(new FieldEdit(issue, Field.STAGE, session.tree().issue().stage(), Stage.SIGNED)),
        null,
        null);
    assertTrue(refusal(one, issue).endsWith("（GB-M05）"));
  }

  @Test
  void theSectionIsThatOfTheAgencyCode() {
    library
        .registers()
        .change(
            "registers.step.add",
            List.of(
                EntryChange.added(
                    library
                        .registers()
                        .blank(Register.CODES)
                        .with(Column.CODE, "江府发")
                        .with(Column.ORGANISATION, "江州市人民政府")
                        .with(Column.SECTION, "政令"))));
    place(complete(RIVER), issue);
    assertEquals(
        List.of("政令"),
        library.openIssue(issue).tree().issue().sections().stream()
            .map(section -> section.name().chars())
            .toList());
  }

  @Test
  void aCsvFileIsReadBackAndFaultsAreToldByLine() {
    complete(RIVER);
    registered(PARKING, Map.of());
    byte[] csv = ManuscriptFile.write(desk.read().all());
    ManuscriptFile.Look same = ManuscriptFile.look(library, "收稿.csv", csv);
    assertEquals(List.of(), same.faults());
    assertEquals(List.of(), same.changes());
    String text =
        """
        登记号,标题,收到,公开属性
        收-2026-002,关于停车收费的通知,2026-10-28,主动公开
        ,关于冬季供热的通知,2026-11-02,
        ,关于义务植树的通知,2026.11.3,
        """;
    ManuscriptFile.Look look = ManuscriptFile.look(library, "收稿.csv", bytes(text));
    assertEquals(List.of(2, 1), List.of(look.added(), look.changed()));
    ManuscriptFile.take(library, look);
    List<String> numbers =
        desk.read().all().stream().map(kept -> kept.manuscript().number()).toList();
    assertEquals(List.of("收-2026-004", "收-2026-003", "收-2026-002", "收-2026-001"), numbers);
    desk.takeBack();
    assertEquals(2, desk.read().all().size());
    String wrong =
        "登记号,标题,收到,SHA-256\n收-2026-077,甲,2026-11-02,\n,乙,2026-11,\n,丙,去年,\n,丁,2026-11-02,ab\n";
    List<String> told =
        ManuscriptFile.look(library, "错.csv", bytes(wrong)).faults().stream()
            .map(
                fault ->
                    fault.line()
                        + " "
                        + MESSAGES.get(fault.fault().key(), fault.fault().arguments().toArray()))
            .toList();
    assertEquals(
        List.of(
            "2 “登记号”写的“收-2026-077”没有登记过；新登记的行请把这一栏空着",
            "3 “收到”写的“2026-11”没有日子",
            "4 “收到”写的“去年”不是日期。可写2026-03-01，不知道日子时写2026-03。",
            "5 “SHA-256”由程序填写，不能从文件改"),
        told);
    assertEquals(2, desk.read().all().size());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Standing standing() {
    return desk.read().all().getFirst().standing();
  }

  private List<Registering.Outcome> register(Map<Column, String> said, String... texts) {
    List<Incoming> files =
        java.util.stream.Stream.of(texts)
            .map(text -> Incoming.of("来稿" + text.hashCode() + ".txt", () -> bytes(text)))
            .toList();
    return new Registering(library, importer).files(files, said, Tasks.Progress.NONE);
  }

  private Manuscript registered(String text, Map<Column, String> said) {
    return assertInstanceOf(Registering.Outcome.Registered.class, register(said, text).getFirst())
        .manuscript();
  }

  private Manuscript complete(String text) {
    return registered(text, Map.of(Column.COPY, "纸质", Column.DISCLOSURE, "主动公开"));
  }

  private static String refusal(Registering.Outcome outcome) {
    return assertInstanceOf(Registering.Outcome.Refused.class, outcome).problem().code();
  }

  private ManuscriptPlacing.Step step(Manuscript one, NodeId into, Set<EntryId> again) {
    return new ManuscriptPlacing(library, importer)
        .prepare(List.of(one), into, Optional.empty(), again, Tasks.Progress.NONE)
        .getFirst();
  }

  private String refusal(Manuscript one, NodeId into) {
    return MESSAGES.get(
        assertInstanceOf(ManuscriptPlacing.Step.Refused.class, step(one, into, Set.of()))
            .problem());
  }

  private Twice clash(Manuscript one, NodeId into) {
    return assertInstanceOf(ManuscriptPlacing.Step.Clash.class, step(one, into, Set.of())).twice();
  }

  private void place(Manuscript one, NodeId into) {
    place(one, into, Set.of());
  }

  private void place(Manuscript one, NodeId into, Set<EntryId> again) {
    ManuscriptPlacing.Step.Ready ready =
        assertInstanceOf(ManuscriptPlacing.Step.Ready.class, step(one, into, again));
    List<ImportOutcome> outcomes =
        importer.finish(
            library,
            importer.store(
                library, List.of(ready.prepared()), Optional.of(into), Tasks.Progress.NONE));
    assertInstanceOf(ImportOutcome.Taken.class, outcomes.getFirst());
  }
}
