package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.TestKeys;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Stage;
import org.gongbao.model.Text;
import org.gongbao.review.compare.PartChange;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Refusal;
import org.gongbao.review.workflow.Signatory;
import org.gongbao.review.workflow.Standing;
import org.gongbao.review.workflow.Verdict;
import org.gongbao.review.workflow.Verdicts;
import org.gongbao.review.workflow.WorkflowStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SignOffTest {
  private static final FontLibrary FONTS = new FontLibrary(List.of());

  @TempDir private Path folder;
  private final TestKeys keys = TestKeys.office();
  private final PageExporter pages =
      new PageExporter(FONTS, Messages.in("zh"), LibraryFixtures.CLOCK);
  private OpenLibrary library;
  private NodeId issue;
  private SignOff signOff;

  @BeforeEach
  void open() {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")), keys);
    library = libraries.create(folder.resolve("a.gongbao"));
    Issue plain = LibraryFixtures.plainIssue(3, 500, new CountingIds("p"));
    library.addIssue(plain, "导入", List.of());
    issue = plain.id();
    signOff = SignOff.of(library, issue, keys, pages);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Standing standing() {
    return signOff.standing().orElseThrow();
  }

  private void start() {
    signOff.start(Workflows.usual());
  }

  private Signing.Outcome sign(int step, String name, List<NodeId> subjects, Verdicts verdicts) {
    return signOff
        .signing()
        .sign(new Signing.Wish(step, subjects, standing().now(), ""), keys.signer(name), verdicts);
  }

  /// Has everyone sign all they can, up to a step.
  private void signUpTo(int last) {
    for (WorkflowStep step : Workflows.usual().steps()) {
      for (Signatory who : step.number() <= last ? keys.mine() : List.<Signatory>of()) {
        if (step.slots().stream().anyMatch(slot -> !Collections.disjoint(slot, who.roles()))) {
          sign(step.number(), who.name(), standing().now().subjects(step.scope()), Verdicts.CLEAR);
        }
      }
      library.openIssue(issue).follow(standing().stage());
      library.flush();
    }
  }

  private void type(int item, String chars) {
    IssueSession session = library.openIssue(issue);
    Item at = session.tree().issue().items().get(item);
    session.commit(
        "edit.typing",
        List.<Edit>of(new TextEdit(new Place(at.id(), Slot.TITLE, 0), Text.EMPTY, Text.of(chars))),
        null,
        null);
    library.flush();
  }

  private Release release() {
    return release(library.style(issue));
  }

  private Release release(HouseStyle style) {
    return SignOff.release(
        SignOff.approved(library, issue), library.read(issue), style, keys, FONTS);
  }

  @Test
  void withoutAWorkflowPagesAreJustUnsigned() {
    assertEquals(Optional.empty(), signOff.standing());
    assertEquals(Release.UNSIGNED, release());
  }

  @Test
  void pagesAreReleasedOnceAllHaveSigned() {
    start();
    assertEquals(Release.pending(ProofRound.FIRST), release());
    signUpTo(11);
    assertEquals(Release.pending(ProofRound.FINAL), release());
    signUpTo(12);
    assertEquals(Release.SIGNED, release());
    assertEquals(Stage.SIGNED, library.read(issue).stage());
    Approval last = signOff.log().approvals().getLast();
    assertEquals(signOff.printDigest(library.read(issue), library.style()), last.pdf());
  }

  @Test
  void anotherStyleThanTheSignedIsNotReleased() {
    start();
    signUpTo(12);
    assertEquals(Release.SIGNED, release());
    assertFalse(release(StyleReader.bundled("document")).isSigned());
    library.keepStyle(StyleReader.bundled("document"));
    assertFalse(release().isSigned());
    assertEquals(
        List.of(10, 12, 12),
        standing().voided(issue).stream().map(one -> one.approval().step()).toList());
    library.keepStyle(StyleReader.gazette());
    assertTrue(release().isSigned());
  }

  @Test
  void aChangeVoidsAndItsUndoBringsBack() {
    start();
    signUpTo(12);
    NodeId first = library.read(issue).items().getFirst().id();
    type(0, "新");
    assertFalse(release().isSigned());
    assertEquals(Stage.PROOFING, library.read(issue).stage());
    Approval void1 = standing().voided(first).getFirst().approval();
    List<PartChange> changes = signOff.changes(void1, library.read(issue));
    assertEquals(List.of(first), changes.stream().map(PartChange::id).toList());
    assertTrue(changes.toString().contains("新"), changes.toString());
    library.openIssue(issue).undo();
    library.openIssue(issue).follow(standing().stage());
    library.flush();
    assertTrue(release().isSigned());
    assertEquals(Stage.SIGNED, library.read(issue).stage());
    assertEquals(List.of(), standing().voided(first));
  }

  @Test
  void whatIsNotWhatWasSeenIsNotSigned() {
    start();
    signUpTo(1);
    Standing seen = standing();
    NodeId first = seen.now().items().keySet().iterator().next();
    type(0, "新");
    Signing.Outcome outcome =
        signOff
            .signing()
            .sign(
                new Signing.Wish(2, List.of(first), seen.now(), ""),
                keys.signer("许知白"),
                Verdicts.CLEAR);
    assertEquals(List.of(new Refusal.Changed()), outcome.refused().get(first));
    assertEquals(List.of(), outcome.signed());
  }

  @Test
  void severalAreSignedAtOnceAndTheOthersAreTold() {
    start();
    signUpTo(1);
    List<NodeId> items = List.copyOf(standing().now().items().keySet());
    NodeId faulty = items.get(3);
    Signing.Outcome outcome =
        sign(
            2,
            "许知白",
            items,
            (gate, subject) -> subject.equals(faulty) ? Verdict.of(1) : Verdict.CLEAR);
    assertEquals(items.size() - 1, outcome.signed().size());
    assertEquals(2, outcome.refused().getOrDefault(faulty, List.of()).size());
  }

  @Test
  void theSignatureIsOneAndNoOtherWillDo() {
    start();
    sign(0, "宁致远", List.copyOf(standing().now().items().keySet()), Verdicts.CLEAR);
    Approval one = signOff.log().approvals().getFirst();
    assertTrue(new Signatures(issue, keys).isGenuine(one));
    assertFalse(new Signatures(new NodeId("other"), keys).isGenuine(one));
    assertFalse(new Signatures(issue, keys).isGenuine(one.signed(one.key(), "AAAA")));
    assertFalse(new Signatures(issue, keys).isGenuine(one.signed("不是钥匙", one.signature())));
    // A key nobody trusts.
    assertFalse(new Signatures(issue, TestKeys.office()).isGenuine(one));
  }

  @Test
  void oneWithdrawsOnesOwnAndItStaysInTheLog() {
    start();
    sign(0, "宁致远", List.copyOf(standing().now().items().keySet()), Verdicts.CLEAR);
    Approval one = signOff.log().approvals().getFirst();
    ProblemException refused =
        assertThrows(ProblemException.class, () -> signOff.withdraw(one, "person-周砚田", "代撤"));
    assertEquals("GB-W04", refused.problem().code());
    signOff.withdraw(one, one.person(), "误签");
    assertFalse(standing().counts(one));
    assertEquals("误签", signOff.log().withdrawal(one).orElseThrow().reason());
  }

  @Test
  void aWorkflowIsStartedOnce() {
    start();
    String changed =
        new Workflows(library)
            .text().lines().filter(line -> !line.startsWith("16")).toList().stream()
                .reduce("", (all, line) -> all + line + "\n");
    new Workflows(library).keep(changed);
    assertEquals(16, new Workflows(library).office().steps().size());
    assertEquals(17, signOff.start(new Workflows(library).office()).workflow().steps().size());
    new Workflows(library).keep("");
    assertEquals(17, new Workflows(library).office().steps().size());
    ProblemException wrong =
        assertThrows(ProblemException.class, () -> new Workflows(library).keep("一\t二"));
    assertEquals("GB-W02", wrong.problem().code());
  }

  @Test
  void signedAndPublishedIssuesAreNotSetAside() {
    start();
    signUpTo(12);
    assertRefused("GB-D06", () -> library.issueDesk().discard(issue));
    signUpTo(14);
    assertEquals(Stage.PUBLISHED, library.read(issue).stage());
    assertRefused("GB-D06", () -> library.issueDesk().discard(issue));
  }

  @Test
  void whatIsPublishedStaysAsItIs() {
    type(0, "前");
    start();
    signUpTo(14);
    IssueSession session = library.openIssue(issue);
    assertFalse(session.isEditable());
    assertRefused("GB-W01", () -> type(0, "新"));
    assertRefused("GB-W01", session::undo);
    assertRefused(
        "GB-W01",
        () -> sign(11, "程听雨", List.copyOf(standing().now().items().keySet()), Verdicts.CLEAR));
    assertRefused("GB-W01", () -> signOff.start(Workflows.usual()));
    HouseStyle before = library.style(issue);
    library.keepStyle(StyleReader.bundled("document"));
    assertEquals(before, library.style(issue));
    assertEquals(Release.SIGNED, release());
    session.follow(Stage.EDITING);
    assertEquals(Stage.PUBLISHED, session.tree().issue().stage());
    // What comes after is still signed.
    sign(15, "龚自清", List.of(issue), Verdicts.CLEAR);
    sign(16, "周砚田", List.of(issue), Verdicts.CLEAR);
    assertEquals(Optional.empty(), standing().current());
  }

  @Test
  void signaturesSurviveTheFile() {
    start();
    signUpTo(12);
    library.close();
    library =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("t")), keys)
            .open(folder.resolve("a.gongbao"));
    signOff = SignOff.of(library, issue, keys, pages);
    assertTrue(standing().isReleased());
    assertInstanceOf(Approval.class, signOff.log().entries().getFirst());
  }

  private static void assertRefused(String code, Runnable door) {
    ProblemException refused = assertThrows(ProblemException.class, door::run);
    assertEquals(code, refused.problem().code());
  }
}
