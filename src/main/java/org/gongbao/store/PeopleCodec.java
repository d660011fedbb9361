package org.gongbao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.PersonId;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.Revoked;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.TrustedKey;

/// JSON of people and keys. Parts that are not there are left out.
final class PeopleCodec {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PeopleCodec() {}

  static String write(Person person) {
    ObjectNode json = JSON.objectNode();
    json.put("id", person.id().value()).put("name", person.name());
    ArrayNode roles = json.putArray("roles");
    person.roles().forEach(role -> roles.add(role.name()));
    person.retired().ifPresent(day -> json.put("retired", day.toString()));
    return NodeCodec.write(json);
  }

  static Person person(String written) {
    JsonNode json = NodeCodec.parse(written);
    return new Person(
        new PersonId(text(json, "id")),
        text(json, "name"),
        roles(json.path("roles")),
        find(json, "retired").map(LocalDate::parse));
  }

  /// A role a later program knows is passed over.
  private static Set<Role> roles(JsonNode names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (JsonNode name : names) {
      Arrays.stream(Role.values())
          .filter(role -> role.name().equals(name.asText()))
          .forEach(roles::add);
    }
    return roles;
  }

  static String write(TrustedKey key) {
    ObjectNode json = JSON.objectNode();
    json.put("name", key.part().name()).put("key", key.part().key());
    key.owner().ifPresent(owner -> json.put("owner", owner.value()));
    json.put("by", key.by()).put("since", key.since().toString());
    key.revoked()
        .ifPresent(
            why ->
                json.putObject("revoked")
                    .put("from", why.from().toString())
                    .put("reason", why.reason())
                    .put("by", why.by())
                    .put("said", why.said().toString()));
    return NodeCodec.write(json);
  }

  static TrustedKey key(String written) {
    JsonNode json = NodeCodec.parse(written);
    return new TrustedKey(
        new PublicPart(text(json, "name"), text(json, "key")),
        find(json, "owner").map(PersonId::new),
        text(json, "by"),
        Instant.parse(text(json, "since")),
        json.has("revoked") ? Optional.of(revoked(json.path("revoked"))) : Optional.empty());
  }

  private static Revoked revoked(JsonNode json) {
    return new Revoked(
        Instant.parse(text(json, "from")),
        text(json, "reason"),
        text(json, "by"),
        Instant.parse(text(json, "said")));
  }

  private static Optional<String> find(JsonNode json, String name) {
    return json.has(name) ? Optional.of(text(json, name)) : Optional.empty();
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asText();
  }
}
