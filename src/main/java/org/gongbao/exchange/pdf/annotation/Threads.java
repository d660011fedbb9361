package org.gongbao.exchange.pdf.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.gongbao.exchange.pdf.annotation.Annotation.Kind;
import org.gongbao.exchange.pdf.annotation.Annotation.Reply;

/// Brings together what belongs together: the caret and the strike of a replacement, the members of
/// a group, answers and what they answer. Every annotation ends in exactly one.
final class Threads {
  private final List<Raw> raws;
  private final Map<COSDictionary, Raw> byEntry = new IdentityHashMap<>();
  private final Map<Raw, List<Raw>> parts = new LinkedHashMap<>();
  private final Map<Raw, List<Raw>> answers = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  Threads(List<Raw> raws) {
    this.raws = raws;
    raws.forEach(raw -> byEntry.putIfAbsent(raw.entry(), raw));
  }

  List<Annotation> annotations() {
    for (Raw raw : raws) {
      Raw root = root(raw);
      boolean answer = root != raw && isAnswer(raw);
      Map<Raw, List<Raw>> lists = answer ? answers : parts;
      lists.computeIfAbsent(root, any -> new ArrayList<>()).add(raw);
    }
    List<Annotation> annotations = new ArrayList<>();
    for (Raw raw : raws) {
      if (parts.containsKey(raw) && parts.get(raw).contains(raw)) {
        group(raw, annotations);
      }
    }
    return annotations;
  }

  /// Follows an annotation to the one it belongs to or answers in the end; where the way leads
  /// round or out of the file, it stands for itself.
  private Raw root(Raw raw) {
    Raw at = raw;
    for (int steps = 0; steps < raws.size(); steps++) {
      Optional<Raw> next = at.toOther().map(byEntry::get);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return raw;
  }

  /// True when a step on the way to the root is an answer.
  private boolean isAnswer(Raw raw) {
    Raw at = raw;
    for (int steps = 0; steps < raws.size(); steps++) {
      if (!at.isPart()) {
        return true;
      }
      Optional<Raw> next = at.toOther().map(byEntry::get);
      if (next.isEmpty() || next.get().toOther().isEmpty()) {
        return false;
      }
      at = next.get();
    }
    return false;
  }

  private void group(Raw root, List<Annotation> annotations) {
    List<Raw> members = parts.getOrDefault(root, List.of());
    List<Raw> said = answers.getOrDefault(root, List.of());
    if (isReplacement(members)) {
      annotations.add(replacement(root, members, said));
      return;
    }
    for (Raw member : members) {
      boolean shares = member.kind() != Kind.STRIKE && member.kind() != Kind.CARET;
      String words = member.words().isEmpty() && shares ? root.words() : member.words();
      List<Reply> replies = new ArrayList<>(member == root ? replies(said) : List.of());
      if (words.isEmpty() && ownFirst(member, replies)) {
        words = replies.removeFirst().words();
      }
      annotations.add(one(member, words, replies, member == root ? said.size() : 0));
    }
  }

  /// Some programs write the words of a mark as the first answer to it.
  private static boolean ownFirst(Raw raw, List<Reply> replies) {
    return !replies.isEmpty() && replies.getFirst().author().equals(raw.author());
  }

  private static boolean isReplacement(List<Raw> members) {
    return members.stream().anyMatch(raw -> raw.kind() == Kind.CARET)
        && members.stream().anyMatch(raw -> raw.kind() == Kind.STRIKE)
        && members.stream().allMatch(raw -> raw.kind() == Kind.CARET || raw.kind() == Kind.STRIKE);
  }

  private Annotation one(Raw raw, String words, List<Reply> replies, int said) {
    Quads quads =
        switch (raw.kind()) {
          case STRIKE, HIGHLIGHT, UNDERLINE -> raw.quads();
          case REPLACE, CARET, PARAGRAPH, NOTE, WRITING, DRAWING, OTHER ->
              new Quads(List.of(), false);
        };
    return new Annotation(
        id(raw),
        raw.kind(),
        raw.type(),
        quads.spots(),
        quads.askew(),
        raw.spot(),
        words,
        raw.author(),
        raw.when(),
        replies,
        1 + said);
  }

  /// The words are the caret's; without any it strikes out.
  private Annotation replacement(Raw root, List<Raw> members, List<Raw> said) {
    List<Spot> areas = new ArrayList<>();
    boolean askew = false;
    List<Reply> replies = new ArrayList<>();
    String words = "";
    for (Raw member : byCaret(members)) {
      if (member.kind() == Kind.STRIKE) {
        areas.addAll(member.quads().spots());
        askew |= member.quads().askew();
      }
      String own = member.words();
      if (words.isEmpty()) {
        words = own;
      } else if (!own.isEmpty() && !own.equals(words)) {
        replies.add(new Reply(member.author(), own));
      }
    }
    replies.addAll(replies(said));
    return new Annotation(
        id(root),
        words.isEmpty() ? Kind.STRIKE : Kind.REPLACE,
        "StrikeOut",
        areas,
        askew,
        root.spot(),
        words,
        root.author(),
        root.when(),
        replies,
        members.size() + said.size());
  }

  private static List<Raw> byCaret(List<Raw> members) {
    List<Raw> ordered = new ArrayList<>();
    members.stream().filter(raw -> raw.kind() == Kind.CARET).forEach(ordered::add);
    members.stream().filter(raw -> raw.kind() != Kind.CARET).forEach(ordered::add);
    return ordered;
  }

  private static List<Reply> replies(List<Raw> said) {
    return said.stream()
        .filter(raw -> !raw.words().isEmpty())
        .map(raw -> new Reply(raw.author(), raw.words()))
        .toList();
  }

  /// Programs that copy annotations copy their names: a further one gets its place behind it.
  private String id(Raw raw) {
    String id = raw.id();
    if (!ids.add(id)) {
      id = id + " " + (raw.sheet() + 1) + "-" + (raw.place() + 1);
      ids.add(id);
    }
    return id;
  }
}
