package org.gongbao.edit.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Text;

/// Entries as they become while a step is worked out, with the edits that lead there.
final class Draft {
  private final NodeId chronicle;
  private final HouseLead house;
  private final List<ChronicleEntry> before;
  private final List<ChronicleEntry> now;
  private final List<Edit> edits = new ArrayList<>();

  Draft(Chronicle chronicle) {
    this(chronicle, HouseLead.of(chronicle.entries()));
  }

  /// @param house how new leads are written
  Draft(Chronicle chronicle, HouseLead house) {
    this.chronicle = chronicle.id();
    this.before = chronicle.entries();
    this.now = new ArrayList<>(before);
    this.house = house;
  }

  List<ChronicleEntry> entries() {
    return now;
  }

  int indexOf(NodeId id) {
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  void insert(int index, ChronicleEntry entry) {
    splice(index, List.of(), List.of(entry));
  }

  /// Takes an entry out; the next one still says its day afterwards.
  ChronicleEntry remove(int index) {
    ChronicleEntry gone = now.get(index);
    splice(index, List.of(gone), List.of());
    heal(index);
    return gone;
  }

  void replace(int index, ChronicleEntry entry) {
    if (!entry.equals(now.get(index))) {
      splice(index, List.of(now.get(index)), List.of(entry));
    }
  }

  /// The lead the chronicle would write at a place.
  Text leadAt(int index, EntryDate date) {
    return house.write(date, Days.before(now, index));
  }

  /// True when an entry began as the chronicle writes, so that it may be written so again.
  boolean wasOfTheHouse(NodeId id) {
    for (int i = 0; i < before.size(); i++) {
      ChronicleEntry entry = before.get(i);
      if (entry.id().equals(id)) {
        return entry.lead().equals(house.write(entry.date(), Days.before(before, i)));
      }
    }
    return false;
  }

  /// Writes the lead of an entry as the chronicle does where it stands now, if it did before.
  void settle(int index) {
    ChronicleEntry entry = now.get(index);
    if (wasOfTheHouse(entry.id())) {
      Text lead = leadAt(index, entry.date());
      replace(index, entry.led(lead));
    } else {
      heal(index);
    }
  }

  /// Gives an entry whose 同日 would now mean another day the date instead.
  void heal(int index) {
    if (index >= now.size()) {
      return;
    }
    ChronicleEntry entry = now.get(index);
    replace(index, entry.led(leadHere(index, entry)));
  }

  /// The lead of an entry as written where it says the day at a place, else made to say it.
  Text leadHere(int index, ChronicleEntry entry) {
    Optional<EntryDate> last = Days.before(now, index);
    return Lead.of(entry.lead().chars())
        .filter(lead -> entry.date().from() != null && !lead.stands(entry.date(), last))
        .map(lead -> house.healed(lead, entry.date(), last))
        .orElse(entry.lead());
  }

  List<Edit> edits() {
    return edits;
  }

  /// Puts an entry to its place by date.
  ///
  /// @param written true to write its lead as the chronicle does, else it stays where it says the
  ///   day there
  int put(ChronicleEntry entry, boolean written) {
    int place = Days.placeFor(entry.date(), now);
    Text lead = written ? leadAt(place, entry.date()) : leadHere(place, entry);
    insert(place, entry.led(lead));
    heal(place + 1);
    return place;
  }

  Optional<Step> step(String label, Optional<Selection> after) {
    return edits.isEmpty() || now.equals(before)
        ? Optional.empty()
        : Optional.of(new Step(label, edits, after));
  }

  private void splice(int index, List<Node> removed, List<Node> inserted) {
    edits.add(new SpliceEdit(chronicle, Branch.ENTRIES, index, removed, inserted));
    now.subList(index, index + removed.size()).clear();
    inserted.forEach(node -> now.add(index, (ChronicleEntry) node));
  }
}
