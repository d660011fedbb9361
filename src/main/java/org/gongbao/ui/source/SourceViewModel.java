package org.gongbao.ui.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.edit.Selection;
import org.gongbao.model.LossReport.Loss;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.ui.source.SourceLinks.Lines;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.OpenSource;
import org.gongbao.ui.work.SourceSpot;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// The source of the part shown: its lines, which of them are current, where a line leads.
final class SourceViewModel {
  private final WorkModel work;
  private final ReadOnlyObjectWrapper<Optional<OpenSource>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Lines> current = new ReadOnlyObjectWrapper<>(Lines.NONE);
  private List<LinkedFile> files = List.of();
  private List<SourceLine> plain = List.of();

  SourceViewModel(WorkModel work) {
    this.work = work;
    work.issueProperty().subscribe(this::opened);
    work.itemProperty().subscribe(this::itemShown);
    work.spotProperty().subscribe(this::follow);
    work.wantedLineProperty().subscribe(wanted -> wanted.ifPresent(this::wanted));
  }

  ReadOnlyObjectProperty<Optional<OpenSource>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /// Lines to be marked, as the ones the current text came from.
  ReadOnlyObjectProperty<Lines> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// All lines, the current ones marked.
  List<SourceLine> lines() {
    Lines marked = current.get();
    if (marked.isEmpty()) {
      return plain;
    }
    List<SourceLine> lines = new ArrayList<>(plain);
    for (int n = Math.max(1, marked.first()); n <= Math.min(marked.last(), plain.size()); n++) {
      SourceLine line = plain.get(n - 1);
      lines.set(n - 1, new SourceLine(n, line.text(), line.linked(), true, line.loss()));
    }
    return lines;
  }

  /// First line of the part shown; 0 when it has none here.
  int firstLine() {
    int[] first = {Integer.MAX_VALUE};
    Optional<SourceLinks> links = shownLinks();
    work.shown()
        .ifPresent(
            part ->
                part.walk(
                    node -> {
                      Lines lines = links.map(l -> l.linesOf(node.id())).orElse(Lines.NONE);
                      if (!lines.isEmpty()) {
                        first[0] = Math.min(first[0], lines.first());
                      }
                    }));
    return first[0] == Integer.MAX_VALUE ? 0 : first[0];
  }

  /// Shows what a line became; a line nothing came from is only marked.
  void choose(int line) {
    List<Place> places = shownLinks().map(links -> links.placesOf(line)).orElse(List.of());
    Optional<Place> there = places.stream().flatMap(place -> now(place).stream()).findFirst();
    if (there.isPresent()) {
      work.go(Selection.caretAt(there.get()), Spot.Origin.SOURCE);
    } else {
      current.set(new Lines(line, line));
    }
  }

  private void wanted(SourceSpot spot) {
    show(Optional.of(spot.file()));
    current.set(new Lines(spot.line(), spot.line()));
  }

  private void opened(Optional<OpenIssue> issue) {
    files =
        issue.map(OpenIssue::sources).orElse(List.of()).stream()
            .map(source -> new LinkedFile(source, new SourceLinks(source.provenance())))
            .toList();
    show(Optional.empty());
    itemShown();
  }

  /// The latest source with a trace of anything in the part shown.
  private void itemShown() {
    Optional<Node> part = work.shown();
    Optional<LinkedFile> found =
        part.flatMap(
            shown -> files.reversed().stream().filter(f -> hasTraceOf(f, shown)).findFirst());
    if (found.isPresent() || part.isEmpty()) {
      show(found.map(LinkedFile::file));
    } else if (files.size() != 1) {
      show(Optional.empty());
    } else {
      show(Optional.of(files.getFirst().file()));
    }
  }

  private void show(Optional<OpenSource> shown) {
    if (shown.equals(file.get())) {
      return;
    }
    current.set(Lines.NONE);
    Optional<SourceLinks> links =
        files.stream()
            .filter(f -> shown.equals(Optional.of(f.file())))
            .map(LinkedFile::links)
            .findFirst();
    plain = shown.map(source -> linesOf(source, links.orElseThrow())).orElse(List.of());
    file.set(shown);
  }

  private void follow(Optional<Spot> spot) {
    Optional<Place> caret = spot.map(s -> s.selection().caret());
    current.set(
        caret.flatMap(place -> shownLinks().map(links -> links.linesOf(place))).orElse(Lines.NONE));
  }

  private Optional<SourceLinks> shownLinks() {
    return files.stream()
        .filter(f -> file.get().equals(Optional.of(f.file())))
        .map(LinkedFile::links)
        .findFirst();
  }

  /// A place of the text as imported, in the text as it is now.
  private Optional<Place> now(Place imported) {
    return work.treeProperty()
        .get()
        .flatMap((Tree tree) -> tree.find(imported.node()))
        .flatMap(node -> node.text(imported.slot()))
        .map(text -> imported.at(Math.min(imported.offset(), text.length())))
        .filter(place -> work.partOf(place.node()).isPresent());
  }

  private static boolean hasTraceOf(LinkedFile file, Node part) {
    boolean[] found = {false};
    part.walk(
        node -> {
          found[0] |=
              node.shape().texts().stream()
                  .anyMatch(slot -> file.file().provenance().of(node.id(), slot).isPresent());
        });
    return found[0];
  }

  private static List<SourceLine> linesOf(OpenSource source, SourceLinks links) {
    Map<Integer, Loss> losses = new HashMap<>();
    source.losses().losses().forEach(loss -> losses.putIfAbsent(loss.line(), loss));
    List<SourceLine> lines = new ArrayList<>();
    List<String> texts = source.text().texts();
    for (int i = 0; i < texts.size(); i++) {
      boolean linked = !links.placesOf(i + 1).isEmpty();
      Optional<Loss> loss = Optional.ofNullable(losses.get(i + 1));
      lines.add(new SourceLine(i + 1, texts.get(i), linked, false, loss));
    }
    return List.copyOf(lines);
  }

  /// A source with its links.
  private record LinkedFile(OpenSource file, SourceLinks links) {}
}
