package org.gongbao.check.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.per.Held;
import org.gongbao.check.per.Names;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Person;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Contradictions;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// Who holds which post, gathered.
final class Persons {
  private static final EntryId NOT_YET = new EntryId("");
  private static final String ROSTER = "roster";
  private final Map<String, List<Told>> byPost = new LinkedHashMap<>();

  private Told told(String name, Post post) {
    List<Told> alike = byPost.computeIfAbsent(name + '\n' + post.post(), key -> new ArrayList<>());
    Optional<Told> known = alike.stream().filter(one -> one.isOf(post.organisation())).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Told made = new Told(name, post.post());
    alike.add(made);
    return made;
  }

  /// What a document says of appointments.
  void appointed(Appointments.Change change, LocalDate day, int issue, Evidence shown) {
    Told told = told(change.name(), change.post());
    told.add(change.post().organisation(), true, issue, shown.item(), shown);
    if (change.taken()) {
      // The last day is the one before: a successor may have been given the post that very day.
      told.to(day.minusDays(1));
    } else {
      told.from(day);
    }
  }

  /// Names beside posts in rosters and in the chronicle.
  void mentioned(ItemReading item, int issue, Evidence shown) {
    if (item.item() instanceof Chronicle) {
      item.passages(Role.ENTRY).forEach(entry -> entry(entry, issue, shown));
      return;
    }
    item.item()
        .walk(
            node -> {
              if (node instanceof Person person) {
                String name = person.name().chars().replaceAll("[\\s\u3000]", "");
                String posts = person.post().chars().replaceAll("\\s*\n\\s*", "、");
                mention(name, posts, ROSTER, issue, shown.of(name + "　" + posts));
              }
            });
  }

  private void entry(Passage entry, int issue, Evidence shown) {
    String chars = entry.chars();
    for (Held held : entry.fact(Held.IN_TEXT)) {
      int at = held.site().from();
      // As written, for what a post leaves out stands before it.
      List<String> posts =
          held.posts().stream()
              .sorted(Comparator.comparingInt(post -> chars.lastIndexOf(post, at)))
              .toList();
      int from = posts.isEmpty() ? at : Math.max(0, chars.lastIndexOf(posts.getFirst(), at));
      mention(
          held.name(),
          String.join("、", posts),
          entry.start(),
          issue,
          shown.of(chars.substring(from, held.site().to())));
    }
  }

  private void mention(String name, String posts, Object place, int issue, Evidence shown) {
    if (PersonName.is(name)) {
      Post.of(posts)
          .forEach(
              post ->
                  told(name, post)
                      .add(post.organisation(), place.equals(ROSTER), issue, place, shown));
    }
  }

  List<Proposal> proposals(List<Entry> known) {
    List<Told> all = new ArrayList<>();
    byPost.values().forEach(all::addAll);
    all.removeIf(one -> !one.isSure() || isSlip(one));
    all.sort(Comparator.comparingInt(Told::lastIssue).reversed());
    List<Entry> lines = new ArrayList<>(known);
    List<Proposal> proposals = new ArrayList<>();
    for (Told one : all) {
      proposal(one, known).filter(proposal -> fits(proposal, lines)).ifPresent(proposals::add);
    }
    return proposals;
  }

  /// Written like another who holds the post more often.
  private boolean isSlip(Told one) {
    return byPost.values().stream()
        .flatMap(List::stream)
        .anyMatch(
            other ->
                other.post.equals(one.post)
                    && other.isOf(one.organisation())
                    && other.times() >= one.times()
                    && (Names.areAlike(one.name, other.name)
                        || one.name.length() != other.name.length()
                            && (one.name.startsWith(other.name)
                                || other.name.startsWith(one.name))));
  }

  private Optional<Proposal> proposal(Told one, List<Entry> known) {
    List<Entry> lines =
        known.stream()
            .filter(
                line ->
                    line.get(Column.NAME).equals(one.name)
                        && line.get(Column.POST).equals(one.post)
                        && (line.get(Column.ORGANISATION).isEmpty()
                            || one.isOf(line.get(Column.ORGANISATION))))
            .toList();
    if (lines.isEmpty()) {
      return Optional.of(made(one, line(one), Optional.empty()));
    }
    // Only what the line leaves open is filled in.
    Entry line = lines.getLast();
    Entry after = line;
    if (line.get(Column.FROM).isEmpty() && one.from().isPresent()) {
      after = after.with(Column.FROM, one.from().get().toString());
    }
    if (line.get(Column.TO).isEmpty() && one.to().isPresent()) {
      after = after.with(Column.TO, one.to().get().toString());
    }
    return lines.size() > 1 || after.equals(line) || after.holding().isBackward()
        ? Optional.empty()
        : Optional.of(made(one, after, Optional.of(line)));
  }

  private static Entry line(Told one) {
    return Entry.blank(NOT_YET, Register.OFFICIALS)
        .with(Column.NAME, one.name)
        .with(Column.ORGANISATION, one.organisation())
        .with(Column.POST, one.post)
        .with(Column.FROM, one.from().map(LocalDate::toString).orElse(""))
        .with(Column.TO, one.to().map(LocalDate::toString).orElse(""))
        .with(Column.LEVEL, one.organisation().matches("(?:省|国家|国务院|中央|全国).*") ? "上级" : "");
  }

  private static Proposal made(Told one, Entry line, Optional<Entry> before) {
    return new Proposal(Register.OFFICIALS, line.fields(), before, one.evidence(), one.times());
  }

  /// False for what cannot be true beside what is known, or was proposed on later word. Keeps it in
  /// mind if it is.
  private static boolean fits(Proposal proposal, List<Entry> lines) {
    EntryId id = new EntryId("proposed-" + lines.size());
    Entry line = new Entry(id, Register.OFFICIALS, proposal.fields());
    List<Entry> near = new ArrayList<>();
    for (Entry other : lines) {
      boolean replaced = proposal.before().filter(other::equals).isPresent();
      if (!replaced && other.get(Column.POST).equals(line.get(Column.POST))) {
        String same = other.get(Column.ORGANISATION);
        near.add(
            SameOffice.same(same, line.get(Column.ORGANISATION))
                ? other.with(Column.ORGANISATION, line.get(Column.ORGANISATION))
                : other);
      }
    }
    near.add(line);
    boolean fits = Contradictions.of(near).stream().noneMatch(one -> one.entries().contains(id));
    if (fits) {
      lines.add(line);
    }
    return fits;
  }
}
