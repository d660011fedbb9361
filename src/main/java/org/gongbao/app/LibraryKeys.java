package org.gongbao.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Role;
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
        .map(own -> new Signer(who, keyring.unlock(own, passphrase)));
  }

  @Override
  public boolean isTrusted(String person, String key, Instant when) {
    return isTrusted(people.keys(), person, key, when);
  }

  private static boolean isTrusted(List<TrustedKey> keys, String person, String key, Instant when) {
    return keys.stream()
        .filter(one -> one.part().key().equals(key))
        .filter(one -> one.owner().filter(owner -> owner.value().equals(person)).isPresent())
        .anyMatch(one -> one.revoked().map(why -> when.isBefore(why.from())).orElse(true));
  }

  @Override
  public Keys now() {
    List<TrustedKey> keys = people.keys();
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
        return LibraryKeys.isTrusted(keys, person, key, when);
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
