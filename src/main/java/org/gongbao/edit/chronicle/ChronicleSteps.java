package org.gongbao.edit.chronicle;

import java.util.List;
import java.util.Optional;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryDate;
import org.gongbao.model.EntryLinks;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Works out what is done to entries of a chronicle in one tree. Every method answers empty when
/// there is nothing to do; nothing is changed here.
///
/// A new or moved entry goes to its place by date and gets the lead the chronicle would write
/// there. Leads of other entries stay as written, but for one whose 同日 would come to mean another
/// day: that one gets the date.
public final class ChronicleSteps {
  private final Tree tree;
  private final NodeIds ids;

  /// @param ids for new entries
  public ChronicleSteps(Tree tree, NodeIds ids) {
    this.tree = tree;
    this.ids = ids;
  }

  /// A new entry at its place by date, after others of its day and part.
  public Optional<Step> add(NodeId chronicle, EntryDate date, Text text) {
    Optional<Draft> draft = find(chronicle).map(Draft::new);
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    NodeId id = ids.next();
    draft.get().put(new ChronicleEntry(id, date, Text.EMPTY, text), true);
    return draft.get().step("chronicle.edit.add", caret(id, text.length()));
  }

  /// Entries read from elsewhere, each at its place; their leads stay where they say the day there.
  /// What has no date goes behind an entry, or to the end.
  public Optional<Step> addAll(
      NodeId chronicle, List<ChronicleEntry> read, Optional<NodeId> behind) {
    Optional<Draft> draft = find(chronicle).map(Draft::new);
    if (draft.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    Draft now = draft.get();
    int undated = behind.map(now::indexOf).filter(i -> i >= 0).orElse(now.entries().size() - 1) + 1;
    for (ChronicleEntry entry : read) {
      ChronicleEntry fresh =
          new ChronicleEntry(ids.next(), entry.date(), entry.lead(), entry.text());
      if (entry.date().from() == null) {
        now.insert(undated++, fresh);
      } else {
        int place = now.put(fresh, entry.lead().isEmpty());
        undated += place <= undated && undated < now.entries().size() ? 1 : 0;
      }
    }
    ChronicleEntry last = now.entries().get(Math.min(undated, now.entries().size()) - 1);
    return now.step("chronicle.edit.paste", caret(last.id(), 0));
  }

  /// An empty entry of the same day and part behind another.
  public Optional<Step> addBelow(NodeId entry) {
    return at(
        entry,
        (draft, index) -> {
          EntryDate date = draft.entries().get(index).date();
          NodeId id = ids.next();
          Text lead = draft.leadAt(index + 1, date);
          draft.insert(index + 1, new ChronicleEntry(id, date, lead, Text.EMPTY));
          return draft.step("chronicle.edit.add", caret(id, 0));
        });
  }

  /// Another date or part of day: the entry goes to its place.
  public Optional<Step> redate(Place at, EntryDate date) {
    return at(
        at.node(),
        (draft, index) -> {
          ChronicleEntry old = draft.entries().get(index);
          if (old.date().equals(date)) {
            return Optional.empty();
          }
          draft.remove(index);
          draft.put(old.dated(date, Text.EMPTY), true);
          return draft.step("chronicle.edit.date", Optional.of(Selection.caretAt(at)));
        });
  }

  public Optional<Step> remove(NodeId entry) {
    return at(
        entry,
        (draft, index) -> {
          draft.remove(index);
          List<ChronicleEntry> left = draft.entries();
          Optional<Selection> after =
              left.isEmpty()
                  ? Optional.empty()
                  : index > 0
                      ? caret(left.get(index - 1).id(), left.get(index - 1).text().length())
                      : caret(left.get(index).id(), 0);
          return draft.step("chronicle.edit.remove", after);
        });
  }

  /// The same entry once more, behind itself.
  public Optional<Step> duplicate(NodeId entry) {
    return at(
        entry,
        (draft, index) -> {
          ChronicleEntry old = draft.entries().get(index);
          NodeId id = ids.next();
          Text lead = draft.leadAt(index + 1, old.date());
          draft.insert(index + 1, new ChronicleEntry(id, old.date(), lead, old.text()));
          return draft.step("chronicle.edit.duplicate", caret(id, old.text().length()));
        });
  }

  /// One place up (-1) or down (1) among the entries of its day.
  public Optional<Step> move(Place at, int step) {
    return at(
        at.node(),
        (draft, index) -> {
          int to = index + step;
          boolean inDay = to >= 0 && to < draft.entries().size();
          return inDay
              ? moveTo(draft, at, index, draft.entries().get(to), step > 0, true)
              : Optional.empty();
        });
  }

  /// Next to another entry; on another day it takes that day's date and keeps its part of day.
  public Optional<Step> moveBeside(Place at, NodeId other, boolean behind) {
    return at(
        at.node(),
        (draft, index) -> {
          int to = draft.indexOf(other);
          return to < 0 || to == index
              ? Optional.empty()
              : moveTo(draft, at, index, draft.entries().get(to), behind, false);
        });
  }

  private static Optional<Step> moveTo(
      Draft draft, Place at, int index, ChronicleEntry other, boolean behind, boolean inDayOnly) {
    ChronicleEntry old = draft.entries().get(index);
    boolean sameDay = Days.same(old.date(), other.date());
    if (!sameDay && inDayOnly) {
      return Optional.empty();
    }
    boolean ofTheHouse = draft.wasOfTheHouse(old.id());
    List<ChronicleEntry> day =
        draft.entries().stream().filter(e -> Days.same(e.date(), old.date())).toList();
    EntryDate date = new EntryDate(other.date().from(), other.date().to(), old.date().part());
    draft.remove(index);
    int place = draft.indexOf(other.id()) + (behind ? 1 : 0);
    ChronicleEntry moved = old.dated(date, old.lead());
    Text lead = ofTheHouse || !sameDay ? draft.leadAt(place, date) : draft.leadHere(place, moved);
    draft.insert(place, moved.led(lead));
    if (sameDay) {
      // Who was first of the day, and who is now.
      draft.settle(draft.indexOf(day.getFirst().id()));
      day.stream().mapToInt(e -> draft.indexOf(e.id())).min().ifPresent(draft::settle);
    }
    return draft.step("chronicle.edit.move", Optional.of(Selection.caretAt(at)));
  }

  /// Parts an entry at the caret; the second part is an entry of the same day. At the start, an
  /// empty entry comes before it.
  public Optional<Step> split(Place at) {
    return at(
        at.node(),
        (draft, index) -> {
          ChronicleEntry old = draft.entries().get(index);
          Text text = old.text();
          if (at.slot() != Slot.TEXT || at.offset() > text.length()) {
            return Optional.empty();
          }
          NodeId id = ids.next();
          boolean above = at.offset() == 0 && !text.isEmpty();
          if (above) {
            Text lead = draft.leadAt(index, old.date());
            draft.insert(index, new ChronicleEntry(id, old.date(), lead, Text.EMPTY));
            draft.settle(index + 1);
            return draft.step("chronicle.edit.split", caret(old.id(), 0));
          }
          draft.replace(index, old.saying(text.slice(0, at.offset())));
          Text lead = draft.leadAt(index + 1, old.date());
          Text tail = text.slice(at.offset(), text.length());
          draft.insert(index + 1, new ChronicleEntry(id, old.date(), lead, tail));
          return draft.step("chronicle.edit.split", caret(id, 0));
        });
  }

  /// Joins an entry to the one before it, when both are of one day. A part of day the other does
  /// not name stays in the text.
  public Optional<Step> join(NodeId entry) {
    return at(
        entry,
        (draft, index) -> {
          if (index == 0) {
            return Optional.empty();
          }
          ChronicleEntry first = draft.entries().get(index - 1);
          ChronicleEntry second = draft.entries().get(index);
          if (!Days.same(first.date(), second.date())) {
            return Optional.empty();
          }
          boolean said =
              second.date().part() == first.date().part() || second.date().part() == PartOfDay.NONE;
          Text kept = said ? Text.EMPTY : afterDay(second.lead());
          Text text = first.text().plus(kept).plus(second.text());
          draft.remove(index);
          draft.replace(index - 1, first.saying(text).linked(first.links().plus(second.links())));
          return draft.step("chronicle.edit.join", caret(first.id(), first.text().length()));
        });
  }

  /// Says that an entry tells of a printed document, or of one that it does not.
  public Optional<Step> link(NodeId entry, NodeId document, boolean tells) {
    return tree.find(entry)
        .filter(ChronicleEntry.class::isInstance)
        .map(ChronicleEntry.class::cast)
        .flatMap(
            now -> {
              EntryLinks links = tells ? now.links().with(document) : now.links().without(document);
              FieldEdit edit = new FieldEdit(entry, Field.ENTRY_LINKS, now.links(), links);
              String label = tells ? "diary.edit.link" : "diary.edit.unlink";
              return links.equals(now.links())
                  ? Optional.empty()
                  : Optional.of(new Step(label, List.of(edit), Optional.empty()));
            });
  }

  private static Text afterDay(Text lead) {
    return Lead.of(lead.chars()).map(l -> Text.of(l.part() + l.end().strip())).orElse(lead);
  }

  private Optional<Step> at(NodeId entry, Work work) {
    Optional<Draft> draft =
        tree.parent(entry).flatMap(parent -> find(parent.node())).map(Draft::new);
    int index = draft.map(d -> d.indexOf(entry)).orElse(-1);
    return index < 0 ? Optional.empty() : work.on(draft.orElseThrow(), index);
  }

  private Optional<Chronicle> find(NodeId chronicle) {
    return tree.find(chronicle).filter(Chronicle.class::isInstance).map(Chronicle.class::cast);
  }

  private static Optional<Selection> caret(NodeId id, int offset) {
    return Optional.of(Selection.caretAt(new Place(id, Slot.TEXT, offset)));
  }

  /// What is done to the entry at an index of a draft.
  private interface Work {
    Optional<Step> on(Draft draft, int index);
  }
}
