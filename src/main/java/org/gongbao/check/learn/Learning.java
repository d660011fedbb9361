package org.gongbao.check.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Reading;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Section;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;

/// Gathers what issues say about persons, organisations and agency codes, issue by issue, and
/// proposes what registers do not have. Rather nothing than something wrong. One thread at a time.
public final class Learning {
  private final Persons persons = new Persons();
  private final Agencies agencies = new Agencies();
  private int added;

  /// Issues are added in order of time.
  public void add(Issue issue) {
    Reading reading = new Reading();
    for (Section section : issue.sections()) {
      String name = section.name().chars().replaceAll("[\\s\u3000]", "");
      for (Item item : section.items()) {
        item(issue, name, reading.item(item));
      }
    }
    added++;
  }

  private void item(Issue issue, String section, ItemReading reading) {
    Item item = reading.item();
    String title = item.title().chars().replaceAll("[\\s\u3000]", "");
    Evidence bare =
        new Evidence(
            issue.id(),
            issue.number(),
            item.id(),
            item.title().chars().strip().replaceAll("\\s+", " "),
            "");
    persons.mentioned(reading, added, bare);
    if (!(item instanceof Document document)) {
      return;
    }
    agencies.document(document, section, bare::of);
    Optional<DocumentFacts> facts = reading.fact(DocumentFacts.OF);
    String flat = facts.flatMap(DocumentFacts::title).map(Flat::chars).orElse(title);
    for (Appointments.Change change : Appointments.in(reading, flat, section)) {
      Evidence shown = bare.of(change.quote());
      agencies.named(change.post().organisation(), shown);
      Optional<LocalDate> day = facts.flatMap(DocumentFacts::day);
      day.ifPresent(date -> persons.appointed(change, date, added, shown));
    }
  }

  /// @param known the registers as they are
  /// @return organisations and codes first, then persons, who was written of last first
  public List<Proposal> proposals(Map<Register, List<Entry>> known) {
    List<Proposal> all =
        new ArrayList<>(
            agencies.proposals(
                known.getOrDefault(Register.ORGANISATIONS, List.of()),
                known.getOrDefault(Register.CODES, List.of())));
    all.addAll(persons.proposals(known.getOrDefault(Register.OFFICIALS, List.of())));
    return List.copyOf(all);
  }
}
