package org.gongbao.edit.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Colophon;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Place;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// What a search found in an issue, in reading order. Finding again after a change looks only at
/// texts that are others than before. Immutable; any thread.
public final class Found {
  public static final Found NOTHING = new Found(List.of(), Map.of(), new IdentityHashMap<>());

  private final List<Hit> hits;
  private final Map<Place, Integer> order;
  private final Map<Text, List<Match>> known;

  private Found(List<Hit> hits, Map<Place, Integer> order, Map<Text, List<Match>> known) {
    this.hits = List.copyOf(hits);
    this.order = order;
    this.known = known;
  }

  /// Looks through an issue.
  ///
  /// @param shown part shown in the editor
  /// @param before what the same search found last, or [#NOTHING]
  /// @throws BadQueryException when the pattern tries too long
  public static Found in(
      Issue issue, Optional<NodeId> shown, Search search, Found before, Stop stop)
      throws BadQueryException {
    Walk walk = new Walk(shown, search, before.known, stop);
    walk.part(issue.masthead());
    walk.part(issue.colophon());
    for (Section section : issue.sections()) {
      walk.name(section);
      section.items().forEach(walk::part);
    }
    if (walk.problem.isPresent()) {
      throw walk.problem.get();
    }
    return new Found(walk.hits, walk.order, walk.next);
  }

  public List<Hit> hits() {
    return hits;
  }

  public boolean isEmpty() {
    return hits.isEmpty();
  }

  /// Number of the first hit at a place or after it, as one reads; the number of hits when there is
  /// none.
  public int at(Place place) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (compare(hits.get(middle), place) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(Hit hit, Place place) {
    int text = Integer.compare(rank(hit.place()), rank(place));
    return text != 0 ? text : Integer.compare(hit.place().offset(), place.offset());
  }

  private int rank(Place place) {
    return order.getOrDefault(place.at(0), -1);
  }

  /// One reading of an issue.
  private static final class Walk {
    private final Optional<NodeId> shown;
    private final Search search;
    private final Map<Text, List<Match>> known;
    private final Stop stop;
    private final Map<Text, List<Match>> next = new IdentityHashMap<>();
    private final Map<Place, Integer> order = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();
    private Optional<BadQueryException> problem = Optional.empty();

    Walk(Optional<NodeId> shown, Search search, Map<Text, List<Match>> known, Stop stop) {
      this.shown = shown;
      this.search = search;
      this.known = known;
      this.stop = stop;
    }

    void name(Section section) {
      boolean taken = search.query().scope().takes(section, shown);
      visit(section, section, Slot.NAME, taken);
    }

    void part(Node part) {
      boolean taken = search.query().scope().takes(part, shown);
      part.read((node, slot) -> visit(part, node, slot, taken));
    }

    private void visit(Node part, Node node, Slot slot, boolean taken) {
      TextKind kind = TextKind.of(node, slot);
      boolean front = part instanceof Masthead || part instanceof Colophon;
      Place place = new Place(node.id(), front || slot != Slot.LEAD ? slot : Slot.TEXT, 0);
      order.putIfAbsent(place, order.size());
      boolean wanted = taken && search.query().scope().takes(kind) && slot != Slot.PAGE;
      if (!wanted || problem.isPresent() || stop.wanted()) {
        return;
      }
      try {
        if (slot == Slot.TEXT
            && node.field(Field.ORDINAL).orElse(null) instanceof Ordinal ordinal) {
          others(part, place, kind, Hit.Holder.ORDINAL, ordinal.written());
        }
        Text text = node.text(slot).orElse(Text.EMPTY);
        if (slot == Slot.LEAD) {
          others(part, place, kind, Hit.Holder.LEAD, text.chars());
        } else {
          texts(part, place, kind, text);
        }
        if (slot == Slot.TITLE && node instanceof Document document) {
          for (DocumentNumber number : document.numbers().list()) {
            others(part, place.at(text.length()), kind, Hit.Holder.NUMBER, number.written());
          }
        }
      } catch (BadQueryException costly) {
        problem = Optional.of(costly);
      }
    }

    private void texts(Node part, Place place, TextKind kind, Text text) throws BadQueryException {
      List<Match> matches = known.get(text);
      if (matches == null) {
        matches = search.in(text.chars(), stop);
      }
      next.put(text, matches);
      for (Match match : matches) {
        hits.add(new Hit(part.id(), place.at(match.from()), kind, Hit.Holder.TEXT, match));
      }
    }

    private void others(Node part, Place place, TextKind kind, Hit.Holder holder, String written)
        throws BadQueryException {
      for (Match match : search.in(written, stop)) {
        hits.add(new Hit(part.id(), place, kind, holder, match));
      }
    }
  }
}
