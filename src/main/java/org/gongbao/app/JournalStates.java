package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.edit.Edit;
import org.gongbao.edit.FieldEdit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.TextEdit;
import org.gongbao.edit.Transaction;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.store.JournalEntry;
import org.gongbao.store.JournalRow;
import org.gongbao.store.LibraryReader;

/// The states an issue's journal leads through, with those not yet written to it.
final class JournalStates implements PastStates {
  private final LibraryReader reader;
  private final Autosave autosave;
  private final NodeId issue;

  JournalStates(LibraryReader reader, Autosave autosave, NodeId issue) {
    this.reader = reader;
    this.autosave = autosave;
    this.issue = issue;
  }

  @Override
  public Page page(long before, int most) {
    // What waits is looked at first: what is written meanwhile is then in the journal.
    List<JournalEntry> waiting = waiting();
    List<JournalRow> kept = reader.journal(issue, before, most);
    long last = kept.isEmpty() ? 0 : kept.getFirst().revision();
    List<JournalRow> rows = new ArrayList<>();
    waiting.reversed().stream()
        .filter(entry -> entry.revision() > last && entry.revision() < before)
        .forEach(entry -> rows.add(row(entry)));
    rows.addAll(kept);
    boolean more = kept.size() == most;
    List<PastState> states = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || !goesOn(rows.get(i), rows.get(i - 1))) {
        states.add(state(rows.get(i), waiting));
      }
    }
    return new Page(states, more ? rows.getLast().revision() : 0);
  }

  @Override
  public List<IssueVersion> versions() {
    return reader.versions(issue);
  }

  @Override
  public Tree at(long revision) {
    return waiting().stream()
        .filter(entry -> entry.revision() == revision)
        .map(JournalEntry::after)
        .findFirst()
        .orElseGet(() -> reader.state(issue, revision));
  }

  private List<JournalEntry> waiting() {
    return autosave.pending().stream().filter(entry -> entry.issue().equals(issue)).toList();
  }

  private static JournalRow row(JournalEntry entry) {
    Transaction done = entry.transaction();
    return new JournalRow(entry.revision(), done.when(), done.who(), done.label(), done.group());
  }

  private static boolean goesOn(JournalRow row, JournalRow later) {
    return row.group().equals(later.group()) && row.label().equals(later.label());
  }

  private PastState state(JournalRow row, List<JournalEntry> waiting) {
    Optional<Edit> last =
        waiting.stream()
            .filter(entry -> entry.revision() == row.revision())
            .map(JournalEntry::transaction)
            .findFirst()
            .or(() -> reader.action(issue, row.revision()))
            .map(done -> done.edits().getLast());
    NodeId node = last.map(JournalStates::node).orElse(issue);
    String title = last.map(JournalStates::title).orElse("");
    return new PastState(row.revision(), row.at(), row.who(), row.label(), node, title);
  }

  private static NodeId node(Edit edit) {
    return switch (edit) {
      case TextEdit text -> text.place().node();
      case SpliceEdit splice -> splice.parent();
      case FieldEdit field -> field.owner();
    };
  }

  private static String title(Edit edit) {
    if (!(edit instanceof SpliceEdit splice)) {
      return "";
    }
    return Stream.concat(splice.inserted().stream(), splice.removed().stream())
        .filter(Item.class::isInstance)
        .map(item -> ((Item) item).title().chars())
        .findFirst()
        .orElse("");
  }
}
