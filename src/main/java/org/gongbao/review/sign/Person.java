package org.gongbao.review.sign;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Somebody who works on the issues of an office.
///
/// @param roles in the order of the enum
/// @param retired since when this person does no more work here; what was signed before stays
public record Person(PersonId id, String name, Set<Role> roles, Optional<LocalDate> retired) {
  public Person {
    name = name.strip();
    if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("no name");
    }
    EnumSet<Role> ordered = EnumSet.noneOf(Role.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
  }

  public Person(PersonId id, String name, Set<Role> roles) {
    this(id, name, roles, Optional.empty());
  }

  public boolean isActive() {
    return retired.isEmpty();
  }

  public Person named(String now) {
    return new Person(id, now, roles, retired);
  }

  public Person with(Set<Role> now) {
    return new Person(id, name, now, retired);
  }

  public Person retiring(LocalDate day) {
    return new Person(id, name, roles, Optional.of(day));
  }

  public Person back() {
    return new Person(id, name, roles, Optional.empty());
  }
}
