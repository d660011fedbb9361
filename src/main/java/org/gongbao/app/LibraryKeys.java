package org.gongbao.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.Trusted;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.review.workflow.Keys;
import org.gongbao.review.workflow.Signatory;
import org.gongbao.review.workflow.Signer;

/// Who can sign in a library with the keys of this machine: those whose key the office relies on,
/// in the roles they have there.
final class LibraryKeys implements Keys {
  private final People people;
  private final Keyring keyring;

  LibraryKeys(People people, Keyring keyring) {
    this.people = people;
    this.keyring = keyring;
  }

  @Override
  public List<Signatory> mine() {
    List<Signatory> mine = new ArrayList<>();
    for (OwnKey own : keyring.keys()) {
      owner(own).ifPresent(person -> mine.add(signatory(person)));
    }
    return List.copyOf(mine);
  }

  @Override
  public Optional<Signer> unlock(Signatory who, char[] passphrase) {
    return keyring.keys().stream()
        .filter(own -> owner(own).filter(one -> one.id().value().equals(who.id())).isPresent())
        .findFirst()
        .flatMap(own -> keyring.tryUnlock(own, passphrase))
        .map(key -> new Signer(who, key));
  }

  @Override
  public boolean isTrusted(String person, String key, Instant when) {
    return people.trusted().worth(person, key, when) == Trusted.Worth.GOOD;
  }

  @Override
  public Keys now() {
    Trusted trusted = people.trusted();
    return new Keys() {
      @Override
      public List<Signatory> mine() {
        return List.of();
      }

      @Override
      public Optional<Signer> unlock(Signatory who, char[] passphrase) {
        return Optional.empty();
      }

      @Override
      public boolean isTrusted(String person, String key, Instant when) {
        return trusted.worth(person, key, when) == Trusted.Worth.GOOD;
      }
    };
  }

  private Optional<Person> owner(OwnKey own) {
    return people
        .trusted()
        .find(own.part())
        .filter(key -> !key.isRevoked())
        .flatMap(TrustedKey::owner)
        .flatMap(people::find)
        .filter(Person::isActive);
  }

  private static Signatory signatory(Person person) {
    return new Signatory(
        person.id().value(),
        person.name(),
        person.roles().stream().map(Role::word).collect(Collectors.toUnmodifiableSet()));
  }
}
