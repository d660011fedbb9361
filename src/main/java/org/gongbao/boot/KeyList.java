package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.OwnKey;
import org.gongbao.l10n.Messages;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.TrustedKey;

/// Keys as lines (name, tab, fingerprint, and of a library's keys whose and whether it counts) and
/// as JSON.
final class KeyList {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Messages messages;

  KeyList(Messages messages) {
    this.messages = messages;
  }

  static String line(PublicPart part) {
    return part.name() + "\t" + part.fingerprint().grouped();
  }

  List<String> lines(List<OwnKey> keys) {
    return keys.stream().map(key -> line(key.part())).toList();
  }

  List<String> lines(List<TrustedKey> keys, List<Person> people) {
    List<String> lines = new ArrayList<>();
    for (TrustedKey key : keys) {
      String owner =
          owner(key, people)
              .map(Person::name)
              .orElseGet(() -> messages.get("people.owner.library"));
      String state = messages.get(key.isRevoked() ? "people.state.revoked" : "people.state.good");
      lines.add(line(key.part()) + "\t" + owner + "\t" + state);
    }
    return lines;
  }

  String json(List<OwnKey> keys) {
    ArrayNode all = JSON.createArrayNode();
    keys.forEach(key -> describe(all.addObject(), key.part()).put("file", key.file().toString()));
    return all.toPrettyString();
  }

  String json(List<TrustedKey> keys, List<Person> people) {
    ArrayNode all = JSON.createArrayNode();
    for (TrustedKey key : keys) {
      ObjectNode one = describe(all.addObject(), key.part());
      owner(key, people)
          .ifPresent(person -> one.put("person", person.name()).put("id", person.id().value()));
      one.put("since", key.since().toString()).put("by", key.by());
      key.revoked()
          .ifPresent(
              why ->
                  one.putObject("revoked")
                      .put("from", why.from().toString())
                      .put("reason", why.reason())
                      .put("by", why.by()));
    }
    return all.toPrettyString();
  }

  private static ObjectNode describe(ObjectNode object, PublicPart part) {
    return object
        .put("name", part.name())
        .put("fingerprint", part.fingerprint().grouped())
        .put("key", part.key());
  }

  private static Optional<Person> owner(TrustedKey key, List<Person> people) {
    return key.owner()
        .flatMap(id -> people.stream().filter(person -> person.id().equals(id)).findFirst());
  }
}
