package org.gongbao.ui.chronicle;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.gongbao.check.link.PrintedLink;
import org.gongbao.edit.known.Twin;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.ui.complete.KnownModel;

/// What commands and keys do to the entry the caret is in.
final class ChronicleActions {
  private final ChronicleModel model;
  private final KnownModel known;
  private final ChronicleFrame frame;
  private final Optional<DocumentFinder> documents;

  /// @param documents empty where nothing looks for them
  ChronicleActions(
      ChronicleModel model,
      KnownModel known,
      ChronicleFrame frame,
      Optional<DocumentFinder> documents) {
    this.documents = documents;
    this.model = model;
    this.known = known;
    this.frame = frame;
  }

  void move(int step) {
    model.at().ifPresent(at -> model.perform(steps -> steps.move(at, step)));
  }

  void shift(int days) {
    model.shift(days);
  }

  void below() {
    id().ifPresent(id -> model.perform(steps -> steps.addBelow(id)));
  }

  void duplicate() {
    id().ifPresent(id -> model.perform(steps -> steps.duplicate(id)));
  }

  void remove() {
    id().ifPresent(id -> model.perform(steps -> steps.remove(id)));
  }

  void split() {
    model.at().ifPresent(at -> model.perform(steps -> steps.split(at)));
  }

  void join() {
    id().ifPresent(id -> model.perform(steps -> steps.join(id)));
  }

  void joinNext() {
    List<ChronicleEntry> entries =
        model.chronicleProperty().get().map(Chronicle::entries).orElse(List.of());
    int next = model.entry().map(entries::indexOf).orElse(-1) + 1;
    if (next > 0 && next < entries.size()) {
      model.perform(steps -> steps.join(entries.get(next).id()));
    }
  }

  void date() {
    model.entry().ifPresent(frame::openDate);
  }

  void quick() {
    frame.openQuick(Optional.empty());
  }

  /// Quick entry for the day and part of the entry the caret is in.
  void quickHere() {
    frame.openQuick(model.entry().map(ChronicleEntry::date).filter(date -> date.from() != null));
  }

  boolean paste() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
        .filter(lines -> !lines.isBlank())
        .map(model::paste)
        .orElse(false);
  }

  void months() {
    frame.toMonths();
  }

  void hideMonths() {
    frame.toggleMonths();
  }

  /// The next entry with a twin behind the caret, else the first; its twin, when it is there
  /// already.
  void nextTwin() {
    List<ChronicleEntry> entries =
        model.chronicleProperty().get().map(Chronicle::entries).orElse(List.of());
    int from = model.entry().map(entries::indexOf).orElse(-1);
    for (int i = 1; i <= entries.size(); i++) {
      ChronicleEntry entry = entries.get((from + i) % entries.size());
      if (known.twinsProperty().get().containsKey(entry.id())) {
        model.go(entry.id());
        return;
      }
    }
  }

  /// To the document the entry tells of; asks which of several.
  void go() {
    id().ifPresent(this::go);
  }

  void go(NodeId entry) {
    List<PrintedLink> told = known.links().map(links -> links.of(entry)).orElse(List.of());
    if (told.size() == 1) {
      known.links().ifPresent(links -> links.go(told.getFirst()));
    } else if (!told.isEmpty()) {
      documents.ifPresent(finder -> finder.choose(entry));
    }
  }

  /// Says which documents the entry tells of.
  void link() {
    id().ifPresent(id -> documents.ifPresent(finder -> finder.link(id)));
  }

  void go(Twin twin) {
    known.go(twin);
  }

  private Optional<NodeId> id() {
    return model.at().map(Place::node);
  }
}
