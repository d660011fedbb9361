package org.gongbao.edit.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.chronicle.Assembly.Line;
import org.gongbao.edit.chronicle.Assembly.State;
import org.gongbao.model.Branch;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.EntryOrigin;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Period;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// 编入: takes entries of the 大事记簿 into the 大事记 of an issue, as one step. Entries of the issue stay,
/// and so does their order; what is taken goes to its place by date, its lead as the chronicle
/// writes leads.
public final class Assembling {
  private static final String SECTION = "大事记";

  private final Tree tree;
  private final NodeIds ids;
  private final Optional<Chronicle> before;

  /// @param before 大事记 of the issue before, whose form a first one takes
  public Assembling(Tree tree, NodeIds ids, Optional<Chronicle> before) {
    this.tree = tree;
    this.ids = ids;
    this.before = before;
  }

  /// What is done.
  ///
  /// @param step empty when there is nothing to do
  public record Outcome(Optional<Step> step, int added, int updated) {}

  /// The 大事记 an issue has; the first where there are several.
  public static Optional<Chronicle> chronicle(Issue issue) {
    return issue.items().stream()
        .filter(Chronicle.class::isInstance)
        .map(Chronicle.class::cast)
        .findFirst();
  }

  /// Entries of all chronicles of an issue.
  public static List<ChronicleEntry> entries(Issue issue) {
    return issue.items().stream()
        .filter(Chronicle.class::isInstance)
        .flatMap(item -> ((Chronicle) item).entries().stream())
        .toList();
  }

  /// @param chosen ids of entries of the diary to take
  /// @param diary entries of the diary, in order
  public Outcome take(Assembly assembly, Set<NodeId> chosen, List<ChronicleEntry> diary) {
    Issue issue = tree.issue();
    List<Edit> edits = new ArrayList<>(period(issue, assembly.period()));
    Optional<Chronicle> there = chronicle(issue);
    Chronicle into = there.orElseGet(() -> fresh(assembly.period()));
    HouseLead written = HouseLead.of(diary);
    Draft draft = new Draft(into, house(into, written));
    int updated = 0;
    int added = 0;
    Optional<NodeId> first = Optional.empty();
    Map<NodeId, NodeId> owners = owners(assembly, chosen);
    for (Line line : assembly.lines()) {
      ChronicleEntry entry = line.diary();
      boolean wanted = chosen.contains(entry.id()) && line.isOpen();
      Optional<NodeId> owner = line.here().map(here -> owners.get(here.id()));
      boolean ousted = owner.filter(id -> !id.equals(entry.id())).isPresent();
      boolean ofTheHouse = (wanted || ousted) && isOf(written, diary, entry);
      if (wanted && line.here().isEmpty() || ousted && (wanted || line.state() == State.SAME)) {
        NodeId id = ids.next();
        draft.put(taken(entry, id), ofTheHouse);
        first = first.or(() -> Optional.of(id));
        added++;
      } else if (wanted && !ousted && update(draft, line.here().orElseThrow(), entry, ofTheHouse)) {
        updated++;
      }
    }
    if (there.isPresent()) {
      edits.addAll(draft.edits());
      edits.addAll(line(there.get(), assembly.period()));
    } else if (added > 0) {
      edits.addAll(place((Chronicle) into.withChildren(Branch.ENTRIES, draft.entries())));
    }
    edits.addAll(links(assembly, owners));
    Optional<Selection> after = first.map(id -> Selection.caretAt(new Place(id, Slot.TEXT, 0)));
    return new Outcome(
        edits.isEmpty()
            ? Optional.empty()
            : Optional.of(new Step("diary.edit.assemble", edits, after)),
        added,
        updated);
  }

  /// Another period: field, period line and title say it; empty when all do.
  public Optional<Step> period(Period period) {
    List<Edit> edits = new ArrayList<>(period(tree.issue(), period));
    chronicle(tree.issue()).ifPresent(held -> edits.addAll(line(held, period)));
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step("diary.edit.period", edits, Optional.empty()));
  }

  private HouseLead house(Chronicle into, HouseLead written) {
    if (!into.entries().isEmpty()) {
      return HouseLead.of(into.entries());
    }
    return before
        .map(Chronicle::entries)
        .filter(entries -> !entries.isEmpty())
        .map(HouseLead::of)
        .orElse(written);
  }

  private static boolean isOf(HouseLead house, List<ChronicleEntry> diary, ChronicleEntry entry) {
    int at = diary.indexOf(entry);
    return entry.lead().isEmpty()
        || at >= 0 && entry.lead().equals(house.write(entry.date(), Days.before(diary, at)));
  }

  /// Which entry of the diary takes the place of one of the issue. One that was taken from another
  /// goes with that; what only read the same then comes in by itself.
  private static Map<NodeId, NodeId> owners(Assembly assembly, Set<NodeId> chosen) {
    Map<NodeId, NodeId> owners = new HashMap<>();
    for (Line line : assembly.lines()) {
      if (line.here().isPresent() && line.isOpen() && chosen.contains(line.diary().id())) {
        ChronicleEntry here = line.here().get();
        boolean its = here.origin().entry().equals(line.diary().id().value());
        if (its) {
          owners.put(here.id(), line.diary().id());
        } else {
          owners.putIfAbsent(here.id(), line.diary().id());
        }
      }
    }
    return owners;
  }

  private static ChronicleEntry taken(ChronicleEntry diary, NodeId id) {
    return new ChronicleEntry(
        id, diary.date(), diary.lead(), diary.text(), EntryOrigin.of(diary), diary.links());
  }

  /// What an entry says becomes what the diary says. One of another chronicle of the issue is left.
  private static boolean update(
      Draft draft, ChronicleEntry here, ChronicleEntry diary, boolean ofTheHouse) {
    int index = draft.indexOf(here.id());
    if (index < 0) {
      return false;
    }
    boolean sameTime = here.date().equals(diary.date());
    ChronicleEntry now = taken(diary, here.id()).linked(here.links().plus(diary.links()));
    if (sameTime) {
      draft.replace(index, now.led(draft.entries().get(index).lead()));
    } else {
      draft.remove(index);
      draft.put(now, ofTheHouse);
    }
    return true;
  }

  /// Entries that are in both become known as the same, so that later changes can be told.
  private static List<Edit> links(Assembly assembly, Map<NodeId, NodeId> owners) {
    List<Edit> edits = new ArrayList<>();
    Set<NodeId> linked = new HashSet<>();
    for (Line line : assembly.lines()) {
      boolean stays = line.here().filter(here -> !owners.containsKey(here.id())).isPresent();
      if (!stays || !linked.add(line.here().orElseThrow().id())) {
        continue;
      }
      ChronicleEntry here = line.here().orElseThrow();
      EntryOrigin now = EntryOrigin.of(line.diary());
      boolean own = here.origin().entry().equals(now.entry());
      boolean settled = here.origin().isNone() || own && line.state() == State.SAME;
      if (settled && !here.origin().equals(now)) {
        edits.add(new FieldEdit(here.id(), Field.ENTRY_ORIGIN, here.origin(), now));
      }
    }
    return edits;
  }

  private static List<Edit> period(Issue issue, Period period) {
    return issue.chroniclePeriod().equals(period)
        ? List.of()
        : List.of(
            new FieldEdit(issue.id(), Field.CHRONICLE_PERIOD, issue.chroniclePeriod(), period));
  }

  private Chronicle fresh(Period period) {
    Text title =
        before.map(Chronicle::title).filter(held -> !held.isEmpty()).orElse(Text.of(SECTION));
    Text line = before.map(Chronicle::period).orElse(Text.EMPTY);
    Chronicle made = new Chronicle(ids.next(), title, line, List.of());
    Tree alone =
        Tree.of(
            (Issue)
                Issue.blank(ids.next())
                    .withChildren(
                        Branch.SECTIONS,
                        List.of(new Section(ids.next(), Text.EMPTY, List.of(made)))));
    for (Edit edit : line(made, period)) {
      alone = edit.apply(alone);
    }
    return chronicle(alone.issue()).orElseThrow();
  }

  /// The period line, and the title where that says it.
  private static List<Edit> line(Chronicle chronicle, Period period) {
    List<Edit> edits = new ArrayList<>();
    boolean inTitle = PeriodText.read(chronicle.title().chars()).isPresent();
    rewrite(chronicle.id(), Slot.TITLE, chronicle.title(), period).ifPresent(edits::add);
    if (!chronicle.period().isEmpty() || inTitle) {
      rewrite(chronicle.id(), Slot.PERIOD, chronicle.period(), period).ifPresent(edits::add);
    } else if (!PeriodText.write(period).isEmpty()) {
      Place start = new Place(chronicle.id(), Slot.PERIOD, 0);
      edits.add(new TextEdit(start, Text.EMPTY, Text.of(PeriodText.write(period))));
    }
    return edits;
  }

  /// Only the characters that differ, so that marks on the others stay.
  private static Optional<Edit> rewrite(NodeId id, Slot slot, Text held, Period period) {
    String old = held.chars();
    String now = PeriodText.rewritten(old, period);
    if (now.equals(old) || PeriodText.read(old).filter(period::equals).isPresent()) {
      return Optional.empty();
    }
    int same = 0;
    int shorter = Math.min(old.length(), now.length());
    while (same < shorter && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    return Optional.of(
        new TextEdit(
            new Place(id, slot, same),
            held.slice(same, old.length() - tail),
            Text.of(now.substring(same, now.length() - tail))));
  }

  private List<Edit> place(Chronicle made) {
    Issue issue = tree.issue();
    Optional<Section> section =
        issue.sections().stream()
            .filter(one -> one.name().chars().strip().equals(SECTION))
            .findFirst();
    if (section.isPresent()) {
      Section held = section.get();
      return List.of(
          new SpliceEdit(held.id(), Branch.ITEMS, held.items().size(), List.of(), List.of(made)));
    }
    Section own = new Section(ids.next(), Text.of(SECTION), List.of(made));
    return List.of(
        new SpliceEdit(
            issue.id(), Branch.SECTIONS, issue.sections().size(), List.of(), List.of(own)));
  }
}
