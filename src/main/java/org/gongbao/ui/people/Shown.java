package org.gongbao.ui.people;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.OwnKey;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.TrustedKey;

/// What the window shows.
///
/// @param own keys on this machine
/// @param unusable names of files there that should be keys
record Shown(List<Person> people, List<TrustedKey> keys, List<OwnKey> own, List<String> unusable) {
  static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), List.of());

  Shown {
    people = List.copyOf(people);
    keys = List.copyOf(keys);
    own = List.copyOf(own);
    unusable = List.copyOf(unusable);
  }

  Optional<Person> owner(TrustedKey key) {
    return key.owner()
        .flatMap(id -> people.stream().filter(person -> person.id().equals(id)).findFirst());
  }

  /// How many of a person's keys count.
  long good(Person person) {
    return keys.stream()
        .filter(key -> !key.isRevoked() && key.owner().equals(Optional.of(person.id())))
        .count();
  }

  Optional<Person> named(String name) {
    return people.stream()
        .filter(person -> person.isActive() && person.name().equals(name.strip()))
        .findFirst();
  }
}
