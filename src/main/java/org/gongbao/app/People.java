package org.gongbao.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.PersonId;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.Revoked;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.review.sign.Trusted;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.store.AuditNote;
import org.gongbao.store.Library;

/// 人员与密钥: who works on the issues of a library, and the keys whose signatures count there. Methods
/// that write wait for the writing thread; call them from a task. Nothing is ever deleted: people
/// retire, keys are revoked, and who did it stays in the audit.
public final class People {
  private static final int LONGEST_NAME = 100;
  private final Library library;
  private final Autosave autosave;
  private final Desk desk;

  People(Library library, Autosave autosave, Desk desk) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
  }

  /// Tells this library from all others; packages name it.
  public String libraryId() {
    return library.reader().id();
  }

  /// By the clock of this office.
  public Instant now() {
    return desk.clock().instant();
  }

  /// In the order they were added, also those who have retired.
  public List<Person> all() {
    return library.reader().people();
  }

  public Optional<Person> find(PersonId id) {
    return all().stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /// Somebody who works here, by name.
  public Optional<Person> named(String name) {
    return all().stream()
        .filter(person -> person.isActive() && person.name().equals(name.strip()))
        .findFirst();
  }

  /// @throws ProblemException GB-K09 when it is no name, GB-K10 when somebody has it who works here
  public Person add(String name, Set<Role> roles) {
    requireFree(name, Optional.empty());
    return keep(person(name, roles), "people.step.add");
  }

  private Person person(String name, Set<Role> roles) {
    try {
      return new Person(new PersonId(desk.ids().next().value()), name, roles);
    } catch (IllegalArgumentException noName) {
      throw KeyProblems.noName(name);
    }
  }

  /// @throws ProblemException as [#add]
  public Person change(Person person, String name, Set<Role> roles) {
    requireFree(name, Optional.of(person.id()));
    try {
      return keep(person.named(name).with(roles), "people.step.change");
    } catch (IllegalArgumentException noName) {
      throw KeyProblems.noName(name);
    }
  }

  /// From today. The keys stay as they are: what was signed counts on.
  public Person retire(Person person) {
    return keep(person.retiring(LocalDate.now(desk.clock())), "people.step.retire");
  }

  /// @throws ProblemException GB-K10 when somebody else has the name meanwhile
  public Person reinstate(Person person) {
    requireFree(person.name(), Optional.of(person.id()));
    return keep(person.back(), "people.step.reinstate");
  }

  private void requireFree(String name, Optional<PersonId> own) {
    if (named(name).filter(other -> !Optional.of(other.id()).equals(own)).isPresent()) {
      throw KeyProblems.sameName(name.strip());
    }
  }

  private Person keep(Person person, String label) {
    return autosave.call(
        () -> {
          library.writer().keep(person, note(label));
          return person;
        });
  }

  /// In the order they were added, also those that were revoked.
  public List<TrustedKey> keys() {
    return library.reader().keys();
  }

  public Trusted trusted() {
    return new Trusted(keys());
  }

  /// Relies on a key from now on. Who calls this has compared the fingerprint.
  ///
  /// @throws ProblemException GB-K11 when it is trusted already, GB-K12 when it was revoked
  public TrustedKey trust(PublicPart part, PersonId owner) {
    requireNew(part);
    return keep(key(part, Optional.of(owner)), "people.step.trust");
  }

  /// The same for somebody by name, who is added when nobody of that name works here.
  ///
  /// @param roles of somebody new
  /// @throws ProblemException as [#trust(PublicPart, PersonId)], GB-K09; then nobody is added
  public TrustedKey trust(PublicPart part, String name, Set<Role> roles) {
    requireNew(part);
    return trust(part, named(name).orElseGet(() -> add(name, roles)).id());
  }

  private void requireNew(PublicPart part) {
    Optional<TrustedKey> there = trusted().find(part);
    if (there.isPresent()) {
      throw there.get().isRevoked()
          ? KeyProblems.revokedBefore(part.name())
          : KeyProblems.trustedAlready(part.name());
    }
  }

  /// Relies on the key of a proofreader who may not be among the people yet.
  public TrustedKey trustReader(PublicPart part, String name) {
    Person person = named(name).orElseGet(() -> add(name, Set.of(Role.PROOFREADER)));
    return trust(part, person.id());
  }

  /// Relies on a key no more.
  ///
  /// @param from since when; may be earlier than now, not later
  /// @throws ProblemException GB-K12 when it was revoked already, GB-K18 when from is to come
  public TrustedKey revoke(TrustedKey key, Instant from, String reason) {
    Instant now = desk.clock().instant();
    if (from.isAfter(now)) {
      throw KeyProblems.fromFuture();
    }
    if (key.isRevoked()) {
      throw KeyProblems.revokedBefore(key.part().name());
    }
    TrustedKey revoked = key.revoke(new Revoked(from, reason, desk.who(), now));
    return keep(revoked, "people.step.revoke");
  }

  /// Takes back that a key was revoked, which is a mistake only while the day has not passed: later
  /// it has been told to everybody, and a key once lost is not found again.
  ///
  /// @throws ProblemException GB-K21 when it was revoked on another day, or not at all
  public TrustedKey takeBack(TrustedKey key) {
    if (!canTakeBack(key)) {
      throw KeyProblems.tooLate(key.part().name());
    }
    return keep(key.again(), "people.step.take-back");
  }

  /// True while the day has not passed on which a key was revoked.
  public boolean canTakeBack(TrustedKey key) {
    return key.revoked()
        .map(why -> why.said().atZone(desk.clock().getZone()).toLocalDate())
        .filter(LocalDate.now(desk.clock())::equals)
        .isPresent();
  }

  /// The key packages of this library are signed with, here. It is made when first needed, and anew
  /// when it was revoked; its public part is kept among the keys unless the library cannot be
  /// written now.
  public SigningKey libraryKey(Keyring keyring) {
    String file = String.valueOf(library.file().getFileName());
    String name = file.substring(0, Math.min(LONGEST_NAME, file.length()));
    SigningKey key = keyring.ofLibrary(libraryId(), name);
    Optional<TrustedKey> known = trusted().find(key.open());
    if (known.filter(TrustedKey::isRevoked).isPresent()) {
      key = keyring.renewOfLibrary(libraryId(), name);
      known = Optional.empty();
    }
    if (library.readOnly().isEmpty() && known.isEmpty()) {
      keep(key(key.open(), Optional.empty()), "people.step.library");
    }
    return key;
  }

  private TrustedKey key(PublicPart part, Optional<PersonId> owner) {
    return new TrustedKey(part, owner, desk.who(), desk.clock().instant(), Optional.empty());
  }

  private TrustedKey keep(TrustedKey key, String label) {
    return autosave.call(
        () -> {
          library.writer().keep(key, note(label));
          return key;
        });
  }

  private AuditNote note(String label) {
    return new AuditNote(desk.ids().next().value(), label, desk.who(), desk.clock().instant());
  }
}
