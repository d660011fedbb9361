package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.People;
import org.gongbao.app.SignOff;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.SignedIssue;
import org.gongbao.fixtures.TestKeys;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.review.workflow.Approval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Signatures in the file, tampered with by another program.
class VerifyCommandTest extends CommandLineCase {
  private static final String FIRST = " WHERE key = (SELECT min(key) FROM approval)";

  private final TestKeys keys = TestKeys.office();
  private Path library = Path.of("");
  private Approval first;

  @BeforeEach
  void signAnIssue() {
    library = folder.resolve("江州.gongbao");
    try (OpenLibrary open = program.libraries().create(library)) {
      var issue = LibraryFixtures.plainIssue(1, 100, new CountingIds("p"));
      open.addIssue(issue, "导入", List.of());
      keys.join(open);
      SignOff signOff = SignedIssue.sign(open, issue.id(), keys, program.pages(), 1);
      first = signOff.log().approvals().getFirst();
    }
  }

  @Test
  void goodSignaturesAreCounted() {
    assertEquals(0, run("verify", library), text(err));
    assertTrue(text(err).contains("签字属实有效13个，因密钥撤销而失效0个"), text(err));
  }

  @Test
  void whatWasAlteredIsNamed() throws SQLException {
    for (String change :
        List.of(
            "step = 1",
            "slot = 3",
            "note = '同意'",
            "revision = 7",
            "at = '2026-11-02T00:00:00Z'",
            "digest = 'ab'",
            "name = '于怀山'",
            "signature = 'AAAA'",
            "public_key = 'AAAA'")) {
      Path copy = folder.resolve(change.hashCode() + ".gongbao");
      try (OpenLibrary open = program.libraries().open(library)) {
        open.saveCopy(copy);
      }
      tamper(copy, "UPDATE approval SET " + change + FIRST);
      assertEquals(4, run("verify", copy), change);
      assertTrue(text(err).contains("签字与所签内容不符"), change + text(err));
      assertTrue(text(err).contains(first.id()), text(err));
      assertTrue(text(err).contains("签字属实有效12个"), text(err));
    }
  }

  @Test
  void issueStepAndPersonAreTold() throws SQLException {
    tamper(library, "UPDATE approval SET note = '同意'" + FIRST);
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains(" / 0 收稿登记 / 宁致远"), text(err));
  }

  @Test
  void aKeyNobodyTrustsIsTold() throws SQLException {
    // Genuine by itself, as somebody with a key of his own would make it.
    SigningKey own = SigningKey.make("宁致远", new SecureRandom());
    Approval forged = first.signed(issue(), own);
    tamper(
        library,
        "UPDATE approval SET public_key = '%s', signature = '%s'"
                .formatted(forged.key(), forged.signature())
            + FIRST);
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains("签字的密钥不是本人受信任的密钥"), text(err));
    assertTrue(text(err).contains("宁致远"), text(err));
  }

  @Test
  void aColleaguesKeyIsNotTheSignersOwn() throws SQLException {
    Approval forged = first.signed(issue(), keys.signer("于怀山").key());
    tamper(
        library,
        "UPDATE approval SET public_key = '%s', signature = '%s'"
                .formatted(forged.key(), forged.signature())
            + FIRST);
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains("签字的密钥不是本人受信任的密钥"), text(err));
  }

  @Test
  void whatAKeySignedBeforeItWasRevokedHolds() {
    revoke(Duration.ZERO);
    assertEquals(0, run("verify", library), text(err));
    assertTrue(text(err).contains("签字属实有效13个，因密钥撤销而失效0个"), text(err));
  }

  @Test
  void whatARevocationTakesBackIsNoDamage() {
    revoke(Duration.ofHours(1));
    assertEquals(0, run("verify", library), text(err));
    assertTrue(text(err).contains("签字属实有效1个，因密钥撤销而失效12个"), text(err));
  }

  @Test
  void aRevokedKeySignsNothingMore() throws SQLException {
    TrustedKey gone = revoke(Duration.ZERO);
    Approval later =
        new Approval(
                "later",
                0,
                0,
                first.subject(),
                first.person(),
                first.name(),
                "",
                "",
                "",
                0,
                Instant.now().plusSeconds(60),
                "",
                "",
                "")
            .signed(issue(), keys.signer("宁致远").key());
    assertEquals(gone.part().key(), later.key());
    tamper(
        library,
        ("INSERT INTO approval SELECT NULL, 'later', issue, step, slot, subject, person, name,"
                + " '', '', '', 0, '%s', '', public_key, '%s' FROM approval"
                + FIRST)
            .formatted(later.when(), later.signature()));
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains("签字的密钥不是本人受信任的密钥"), text(err));
    assertTrue(text(err).contains("(later)"), text(err));
  }

  @Test
  void aRowThatCannotBeReadIsToldAndNotStumbledOver() throws SQLException {
    tamper(library, "UPDATE approval SET at = '昨天'" + FIRST);
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains("流程记录前后不符或不能读出"), text(err));
    assertEquals(0, text(err).lines().filter(line -> line.contains("GB-X01")).count());
  }

  @Test
  void signaturesWithoutTheirWorkflowAreTold() throws SQLException {
    tamper(library, "DELETE FROM workflow");
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains("流程记录前后不符或不能读出"), text(err));
  }

  @Test
  void onlyWhoSignedCanHaveWithdrawn() throws SQLException {
    tamper(
        library,
        "INSERT INTO withdrawal (approval, person, name, reason, at)"
            + " SELECT id, 'somebody', '某人', '代撤', at FROM approval"
            + FIRST);
    assertEquals(4, run("verify", library));
    assertTrue(text(err).contains("流程记录前后不符或不能读出"), text(err));
  }

  private org.gongbao.model.NodeId issue() {
    try (OpenLibrary open = program.libraries().open(library)) {
      return open.issues().getFirst().id();
    }
  }

  /// 宁致远, who signed 12 of the 13.
  private TrustedKey revoke(Duration before) {
    try (OpenLibrary open = program.libraries().open(library)) {
      People people = open.people();
      assertEquals(Set.of(Role.CLERK), people.named("宁致远").orElseThrow().roles());
      TrustedKey key =
          people.keys().stream()
              .filter(one -> one.part().name().equals("宁致远"))
              .findFirst()
              .orElseThrow();
      return people.revoke(key, people.now().minus(before), "电脑丢失");
    }
  }

  private static void tamper(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String trigger :
          List.of(
              "approval_is_never_changed",
              "workflow_is_never_shortened",
              "withdrawal_is_never_changed")) {
        statement.executeUpdate("DROP TRIGGER IF EXISTS " + trigger);
      }
      statement.executeUpdate("PRAGMA foreign_keys = OFF");
      statement.executeUpdate(sql);
    }
  }
}
