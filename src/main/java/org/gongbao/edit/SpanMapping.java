package org.gongbao.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// Follows stretches through an action: afterwards they cover those of their characters that are
/// still there, and no others but those put in between them. Made once an action, for as many
/// stretches as there are.
public final class SpanMapping {
  private final List<Step> steps;

  public SpanMapping(Transaction transaction) {
    steps =
        transaction.edits().stream()
            .<Step>mapMulti(
                (edit, sink) -> {
                  switch (edit) {
                    case TextEdit text -> sink.accept(new Typed(text));
                    case SpliceEdit splice -> sink.accept(Spliced.of(splice));
                    case FieldEdit field -> {}
                  }
                })
            .toList();
  }

  /// False when stretches of a text stay as they are.
  public boolean touches(Place text) {
    return steps.stream().anyMatch(step -> step.touches(text));
  }

  /// Those of some texts of which stretches may move.
  public Set<Place> among(Set<Place> texts) {
    Set<Place> touched = new HashSet<>();
    for (Step step : steps) {
      if (step instanceof Typed typed) {
        Place text = typed.edit().place().at(0);
        if (texts.contains(text)) {
          touched.add(text);
        }
      } else {
        texts.stream().filter(step::touches).forEach(touched::add);
      }
    }
    return touched;
  }

  /// Where stretches are afterwards; those whose characters are gone are left out.
  public List<Span> map(List<Span> spans) {
    List<Span> live = List.copyOf(spans);
    List<Lost> lost = new ArrayList<>();
    for (Step step : steps) {
      List<Span> next = new ArrayList<>();
      lost.removeIf(one -> step.returns(one) && next.add(one.span()));
      live.forEach(span -> step.map(span, next, lost));
      live = next;
    }
    return List.copyOf(live);
  }

  /// A stretch taken out with its node, which may be put in again.
  ///
  /// @param chars of the whole text
  private record Lost(Span span, String chars) {}

  private sealed interface Step {
    boolean touches(Place text);

    void map(Span span, List<Span> live, List<Lost> lost);

    boolean returns(Lost lost);
  }

  private record Typed(TextEdit edit) implements Step {
    @Override
    public boolean touches(Place text) {
      return edit.place().node().equals(text.node()) && edit.place().slot() == text.slot();
    }

    @Override
    public void map(Span span, List<Span> live, List<Lost> lost) {
      if (!touches(span.text()) || edit.removed().chars().equals(edit.inserted().chars())) {
        live.add(span);
        return;
      }
      int start = edit.place().offset();
      int end = start + edit.removed().length();
      int shift = edit.inserted().length() - edit.removed().length();
      int from = span.from();
      int to = span.to();
      if (from >= start) {
        from = from >= end ? from + shift : end + shift;
      }
      if (to > start) {
        to = to > end || start == end ? to + shift : start;
      }
      if (from < to) {
        live.add(new Span(span.start().at(from), to - from));
      }
    }

    @Override
    public boolean returns(Lost lost) {
      return false;
    }
  }

  /// @param nodes taken out, with all below them
  /// @param same how many characters at the start stay
  /// @param sameAtEnd how many behind those stay at the end
  private record Spliced(TextRun before, TextRun after, Set<NodeId> nodes, int same, int sameAtEnd)
      implements Step {

    static Spliced of(SpliceEdit edit) {
      TextRun before = TextRun.of(edit.removed());
      TextRun after = TextRun.of(edit.inserted());
      Set<NodeId> nodes = new HashSet<>();
      for (Node top : edit.removed()) {
        top.walk(node -> nodes.add(node.id()));
      }
      String old = before.chars();
      String now = after.chars();
      int most = Math.min(old.length(), now.length());
      int same = 0;
      while (same < most && old.charAt(same) == now.charAt(same)) {
        same++;
      }
      int atEnd = 0;
      while (atEnd < most - same
          && old.charAt(old.length() - 1 - atEnd) == now.charAt(now.length() - 1 - atEnd)) {
        atEnd++;
      }
      return new Spliced(before, after, nodes, same, atEnd);
    }

    @Override
    public boolean touches(Place text) {
      return nodes.contains(text.node());
    }

    @Override
    public void map(Span span, List<Span> live, List<Lost> lost) {
      if (!touches(span.text()) || !before.covers(span.start())) {
        live.add(span);
        return;
      }
      String chars = before.textAt(span.start());
      boolean running = before.chars().equals(after.chars());
      if (!running && after.covers(span.start()) && after.textAt(span.start()).equals(chars)) {
        live.add(span);
        return;
      }
      int from = before.position(span.start());
      int to = from + span.length();
      int moved = after.chars().length() - before.chars().length();
      int held = live.size();
      deal(from, Math.min(to, same), live);
      int tail = before.chars().length() - sameAtEnd;
      deal(Math.max(from, tail) + moved, to + moved, live);
      if (live.size() == held) {
        lost.add(new Lost(span, chars));
      }
    }

    /// The stretches of texts that hold a stretch of the run put in.
    private void deal(int from, int to, List<Span> live) {
      for (TextRun.Part part : from < to ? after.parts() : List.<TextRun.Part>of()) {
        int start = Math.max(from, part.start());
        int end = Math.min(to, part.start() + part.text().length());
        if (start < end) {
          Place place = new Place(part.node(), part.slot(), start - part.start());
          live.add(new Span(place, end - start));
        }
      }
    }

    @Override
    public boolean returns(Lost lost) {
      Place start = lost.span().start();
      return after.covers(start) && after.textAt(start).equals(lost.chars());
    }
  }
}
