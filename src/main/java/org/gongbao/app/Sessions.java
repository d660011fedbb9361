package org.gongbao.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongbao.edit.Edit;
import org.gongbao.model.Intake;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.store.JournalEntry;
import org.gongbao.store.LibraryReader;
import org.gongbao.store.StoredIssue;

/// The sessions of one library, at most one an issue, each wired so that what is done in it is
/// saved.
final class Sessions {
  private final LibraryReader reader;
  private final Autosave autosave;
  private final Desk desk;
  private final boolean writable;
  private final Map<NodeId, IssueSession> open = new HashMap<>();

  /// As they are now, for any thread.
  private final Map<NodeId, Tree> latest = new ConcurrentHashMap<>();

  /// Belongs to the owning thread: set only while an action with intakes goes through the door.
  private List<Intake> incoming = List.of();

  Sessions(LibraryReader reader, Autosave autosave, Desk desk, boolean writable) {
    this.reader = reader;
    this.autosave = autosave;
    this.desk = desk;
    this.writable = writable;
  }

  IssueSession open(NodeId id) {
    synchronized (open) {
      IssueSession session = open.get(id);
      if (session != null) {
        return session;
      }
    }
    // A session let go of may still have actions on their way into the file.
    if (autosave.isPending(id)) {
      autosave.flush();
    }
    IssueSession session = wired(id, reader.issue(id));
    synchronized (open) {
      return Objects.requireNonNullElse(open.putIfAbsent(id, session), session);
    }
  }

  /// An issue that is open, as it is now. Any thread.
  Optional<Tree> latest(NodeId id) {
    return Optional.ofNullable(latest.get(id));
  }

  /// What is open, as it is now.
  List<Tree> latest() {
    return List.copyOf(latest.values());
  }

  void release(NodeId id) {
    synchronized (open) {
      open.remove(id);
      latest.remove(id);
    }
  }

  void commit(IssueSession session, String label, List<Edit> edits, List<Intake> intakes) {
    incoming = List.copyOf(intakes);
    try {
      session.commit(label, edits, null, null);
    } finally {
      incoming = List.of();
    }
  }

  private IssueSession wired(NodeId id, StoredIssue stored) {
    IssueSession session =
        new IssueSession(
            stored.tree(), stored.revision(), writable, desk.who(), desk.clock(), desk.ids());
    latest.put(id, stored.tree());
    session.onChange(
        change -> {
          latest.put(id, change.after());
          autosave.add(
              new JournalEntry(
                  id, change.revision(), change.transaction(), change.after(), incoming));
        });
    return session;
  }
}
