package org.gongbao.edit.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Step;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryOrigin;
import org.gongbao.model.Field;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// 收入: takes entries into the 大事记簿, as one step. What it has already, saying the same on the same
/// days, is not taken twice.
public final class DiarySteps {
  private DiarySteps() {}

  /// What is done.
  ///
  /// @param step empty when the diary has all of them
  /// @param added as they now are in the diary
  /// @param known of the diary, by the id of the entry that is like it
  public record Outcome(
      Optional<Step> step, List<ChronicleEntry> added, Map<NodeId, ChronicleEntry> known) {}

  /// @param entries with ids that are fresh in the diary; each goes to its place by date with its
  ///   lead as written, those without a date to the end
  public static Outcome take(Chronicle diary, List<ChronicleEntry> entries) {
    Map<String, ChronicleEntry> there = new HashMap<>();
    diary.entries().forEach(entry -> there.putIfAbsent(Assembly.key(entry), entry));
    Draft draft = new Draft(diary);
    List<NodeId> added = new ArrayList<>();
    Map<NodeId, ChronicleEntry> known = new HashMap<>();
    for (ChronicleEntry entry : entries) {
      ChronicleEntry like = there.putIfAbsent(Assembly.key(entry), entry);
      if (like != null) {
        known.put(entry.id(), like);
      } else {
        put(draft, entry.takenFrom(EntryOrigin.NONE));
        added.add(entry.id());
      }
    }
    Optional<Selection> after =
        added.stream().findFirst().map(id -> Selection.caretAt(new Place(id, Slot.TEXT, 0)));
    return new Outcome(
        draft.step("diary.edit.take", after),
        added.stream().map(id -> draft.entries().get(draft.indexOf(id))).toList(),
        known);
  }

  private static void put(Draft draft, ChronicleEntry entry) {
    if (entry.date().from() == null) {
      draft.insert(draft.entries().size(), entry);
    } else {
      draft.put(entry, entry.lead().isEmpty());
    }
  }

  /// Entries of an issue known from now on as taken from the diary.
  ///
  /// @param taken an entry of the issue, and what it is in the diary
  public static Optional<Step> linked(Map<ChronicleEntry, ChronicleEntry> taken) {
    List<Edit> edits = new ArrayList<>();
    taken.forEach(
        (here, diary) -> {
          EntryOrigin now = EntryOrigin.of(diary);
          if (!now.equals(here.origin())) {
            edits.add(new FieldEdit(here.id(), Field.ENTRY_ORIGIN, here.origin(), now));
          }
        });
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step("diary.edit.link", edits, Optional.empty()));
  }
}
