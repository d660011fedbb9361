package org.gongbao.ui.format;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.edit.Step;
import org.gongbao.edit.structure.OrdinalChanges;
import org.gongbao.edit.structure.OrdinalChanges.Change;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Slot;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// Does what was worked out and says which printed ordinals became others by it: nobody asked for
/// that by name.
final class Renumbered {
  /// More are counted only.
  private static final int NAMED = 3;

  private final WorkModel work;
  private final Messages messages;
  private String last = "";

  Renumbered(WorkModel work, Messages messages) {
    this.work = work;
    this.messages = messages;
  }

  void perform(Step step) {
    List<Change> changes =
        work.treeProperty().get().map(tree -> OrdinalChanges.of(tree, step)).orElse(List.of());
    if (!work.perform(step)) {
      return;
    }
    if (!changes.isEmpty()) {
      last = told(changes);
      work.say(last);
    } else if (work.saidProperty().get().equals(last)) {
      work.say("");
    }
  }

  private String told(List<Change> changes) {
    String named =
        changes.stream()
            .limit(NAMED)
            .map(this::one)
            .collect(Collectors.joining(messages.get("format.changed.gap")));
    boolean more = changes.size() > NAMED;
    String all = more ? messages.get("format.changed.more", named, changes.size()) : named;
    String key = changes.stream().anyMatch(this::cameIn) ? "format.changed.in" : "format.changed";
    return messages.get(key, all);
  }

  private String one(Change change) {
    String before = change.before().written().strip();
    return change.after().written().isEmpty()
        ? messages.get("format.changed.gone", before)
        : messages.get("format.changed.one", before, change.after().written().strip());
  }

  /// True for a text that was imported: it is compared with its original.
  private boolean cameIn(Change change) {
    TextKey key = new TextKey(change.node(), Slot.TEXT);
    return work.issueProperty().get().stream()
        .map(OpenIssue::sources)
        .flatMap(List::stream)
        .anyMatch(source -> source.provenance().traces().containsKey(key));
  }
}
