package org.gongbao.ui.people;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.TrustedKey;

/// People and keys in words.
record PeopleWords(Messages messages, ZoneId zone) {
  String role(Role role) {
    return messages.get("people.role." + role.name());
  }

  String roles(Person person) {
    return person.roles().stream()
        .map(this::role)
        .collect(Collectors.joining(messages.get("people.comma")));
  }

  String state(Person person) {
    return person
        .retired()
        .map(day -> messages.get("people.state.retired", day))
        .orElseGet(() -> messages.get("people.state.active"));
  }

  String keys(Person person, Shown shown) {
    long good = shown.good(person);
    return good == 0 ? messages.get("people.keys.none") : messages.get("people.keys.some", good);
  }

  String owner(TrustedKey key, Shown shown) {
    return shown.owner(key).map(Person::name).orElseGet(() -> messages.get("people.owner.library"));
  }

  String since(TrustedKey key) {
    return messages.get("people.since", key.since().atZone(zone).toLocalDate(), key.by());
  }

  String state(TrustedKey key) {
    return key.revoked()
        .map(
            why ->
                messages.get(
                    "people.state.revoked-from",
                    why.from().atZone(zone).toLocalDate(),
                    why.reason()))
        .orElseGet(() -> messages.get("people.state.good"));
  }
}
