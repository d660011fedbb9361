package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Purpose;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.Signed;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.review.sign.Standing;
import org.gongbao.review.sign.TrustedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
  private static final String DIGEST = "cd".repeat(32);
  private static final SecureRandom RANDOM = new SecureRandom();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeLibrary() {
    file = folder.resolve("江州.gongbao");
    libraries(folder).create(file).close();
  }

  @Test
  void peopleAreKeptAndNeverDeleted() throws SQLException {
    try (OpenLibrary open = libraries(folder).open(file)) {
      People people = open.people();
      Person meng = people.add("孟书禾", Set.of(Role.PROOFREADER));
      Person he = people.add("何砚秋", Set.of(Role.CHIEF_EDITOR, Role.CLERK));
      people.change(meng, "孟书和", Set.of(Role.CHIEF_PROOFREADER));
      people.retire(he);
      refused("GB-K10", () -> people.add(" 孟书和 ", Set.of()));
      refused("GB-K09", () -> people.add(" ", Set.of()));
      // Who has retired leaves the name to others, and cannot come back under it.
      people.add("何砚秋", Set.of());
      refused("GB-K10", () -> people.reinstate(he));
    }
    try (OpenLibrary open = libraries(folder).open(file)) {
      List<Person> all = open.people().all();
      assertEquals(List.of("孟书和", "何砚秋", "何砚秋"), all.stream().map(Person::name).toList());
      assertEquals(Set.of(Role.CHIEF_PROOFREADER), all.getFirst().roles());
      assertEquals(List.of(true, false, true), all.stream().map(Person::isActive).toList());
      assertEquals(Optional.of(all.get(2)), open.people().named("何砚秋"));
    }
    assertEquals(5, audited("PERSON"));
    assertThrows(SQLException.class, () -> execute("DELETE FROM person"));
  }

  @Test
  void aRevokedKeyStaysRevokedAndEarlierSignaturesStand() throws SQLException {
    SigningKey key = SigningKey.make("孟书禾", RANDOM);
    Signed signed = key.sign(Purpose.ITEM, DIGEST, LibraryFixtures.NOW.minusSeconds(7200));
    try (OpenLibrary open = libraries(folder).open(file)) {
      People people = open.people();
      Person meng = people.add("孟书禾", Set.of(Role.PROOFREADER));
      assertInstanceOf(Standing.Unknown.class, people.trusted().of(signed, signed.when()));
      TrustedKey trusted = people.trust(key.open(), meng.id());
      refused("GB-K11", () -> people.trust(key.open(), meng.id()));
      refused("GB-K18", () -> people.revoke(trusted, LibraryFixtures.NOW.plusSeconds(60), "电脑丢失"));
      people.revoke(trusted, LibraryFixtures.NOW.minusSeconds(3600), "电脑丢失");
      refused("GB-K12", () -> people.trust(key.open(), meng.id()));
      refused("GB-K12", () -> people.trust(key.open(), "沈砚秋", Set.of()));
      assertEquals(1, people.all().size());
    }
    try (OpenLibrary open = libraries(folder).open(file)) {
      People people = open.people();
      assertInstanceOf(Standing.Good.class, people.trusted().of(signed, signed.when()));
      assertInstanceOf(
          Standing.AfterRevocation.class, people.trusted().of(signed, LibraryFixtures.NOW));
      refused("GB-K12", () -> people.revoke(people.keys().getFirst(), LibraryFixtures.NOW, "又一次"));
    }
    assertEquals(2, audited("KEY"));
    assertThrows(SQLException.class, () -> execute("DELETE FROM signing_key"));
  }

  @Test
  void whatWasRevokedOnAnotherDayStaysRevoked() throws SQLException {
    SigningKey key = SigningKey.make("孟书禾", RANDOM);
    try (OpenLibrary open = libraries(folder).open(file)) {
      People people = open.people();
      TrustedKey trusted =
          people.trust(key.open(), people.add("孟书禾", Set.of(Role.PROOFREADER)).id());
      refused("GB-K21", () -> people.takeBack(trusted));
      TrustedKey revoked = people.revoke(trusted, LibraryFixtures.NOW, "误撤");
      assertEquals(trusted, people.takeBack(revoked));
      assertEquals(List.of(trusted), people.keys());
      people.revoke(trusted, LibraryFixtures.NOW, "电脑丢失");
    }
    assertEquals(4, audited("KEY"));
    Desk desk = LibraryFixtures.desk(new DirectTasks(), new CountingIds("q"));
    Clock next = Clock.offset(desk.clock(), Duration.ofDays(1));
    Desk later = new Desk(desk.who(), desk.host(), next, desk.ids(), desk.random(), desk.tasks());
    try (OpenLibrary open = new Libraries(folder, later).open(file)) {
      TrustedKey revoked = open.people().keys().getFirst();
      refused("GB-K21", () -> open.people().takeBack(revoked));
    }
  }

  @Test
  void theKeyOfTheLibraryIsMadeOnceAndNeverKeptInIt() throws Exception {
    SigningKey first;
    try (OpenLibrary open = libraries(folder).open(file)) {
      first = open.people().libraryKey(libraries(folder).keys());
      assertEquals(first.open(), open.people().libraryKey(libraries(folder).keys()).open());
      assertEquals(1, open.people().keys().size());
      assertTrue(open.people().keys().getFirst().owner().isEmpty());
    }
    try (OpenLibrary open = libraries(folder).open(file)) {
      // Elsewhere the same library has another key, and knows both.
      Path elsewhere = folder.resolve("elsewhere");
      SigningKey second = open.people().libraryKey(libraries(elsewhere).keys());
      assertNotEquals(first.open(), second.open());
      assertEquals(2, open.people().keys().size());
      // Revoked, it is not signed with again.
      open.people().revoke(open.people().keys().getFirst(), LibraryFixtures.NOW, "电脑丢失");
      SigningKey third = open.people().libraryKey(libraries(folder).keys());
      assertNotEquals(first.open(), third.open());
      assertEquals(3, open.people().keys().size());
      assertEquals(third.open(), open.people().libraryKey(libraries(folder).keys()).open());
    }
    Path other = folder.resolve("另.gongbao");
    try (OpenLibrary one = libraries(folder).open(file);
        OpenLibrary two = libraries(folder).create(other)) {
      assertNotEquals(one.people().libraryId(), two.people().libraryId());
    }
  }

  private static void refused(String code, Executable act) {
    assertEquals(code, assertThrows(ProblemException.class, act).problem().code());
  }

  private long audited(String register) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM audit WHERE register = '" + register + "'")) {
      return found.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static Libraries libraries(Path home) {
    return new Libraries(home, LibraryFixtures.desk(new DirectTasks(), new CountingIds("p")));
  }
}
