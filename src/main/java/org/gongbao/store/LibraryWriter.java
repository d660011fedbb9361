package org.gongbao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Asset;
import org.gongbao.model.Intake;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceFile;
import org.gongbao.model.Tree;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterStep;
import org.gongbao.review.decide.Ruling;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Started;
import org.gongbao.review.workflow.Withdrawal;
import org.jspecify.annotations.Nullable;

/// Writes a library. Owned by one thread. Each method is one SQLite transaction: when it returns,
/// all of it survives a crash; when it throws, nothing of it happened and the call can be repeated.
public final class LibraryWriter {
  private final Path file;
  private final Sql sql;
  private final IssueDao issues;
  private final NodeDao nodes;
  private final JournalDao journal;
  private final VersionDao versions;
  private final SourceDao sources;

  LibraryWriter(Path file, Sql sql) {
    this.file = file;
    this.sql = sql;
    this.issues = new IssueDao(sql);
    this.nodes = new NodeDao(sql);
    this.journal = new JournalDao(sql);
    this.versions = new VersionDao(sql);
    this.sources = new SourceDao(sql);
  }

  /// Adds an issue with what came in with it. Its first version is the state it came in.
  ///
  /// @param versionName name of that version
  public void addIssue(
      Issue issue, String versionName, List<Intake> intakes, String who, Instant at) {
    // Refuses ids taken twice before anything is written.
    Tree tree = Tree.of(issue);
    write(
        () -> {
          long key = issues.insert(tree.issue(), at);
          nodes.insertAll(key, issue);
          for (Intake intake : intakes) {
            sources.insert(key, intake, at);
          }
          return versions.insert(key, issue, versionName, 0, at, who);
        });
  }

  /// Journals actions and brings the current state up to them.
  ///
  /// @param entries in order
  /// @throws IllegalStateException when they do not follow what is stored
  public void append(List<JournalEntry> entries) {
    try {
      sql.transaction(() -> appended(entries));
    } catch (SQLException failed) {
      throw Problems.saving(file, failed);
    }
  }

  private int appended(List<JournalEntry> entries) throws SQLException {
    Map<NodeId, JournalEntry> last = new HashMap<>();
    Map<NodeId, Set<NodeId>> touched = new HashMap<>();
    for (JournalEntry entry : entries) {
      journal(entry, last.get(entry.issue()));
      last.put(entry.issue(), entry);
      touched.computeIfAbsent(entry.issue(), issue -> new HashSet<>()).addAll(entry.touched());
    }
    for (JournalEntry entry : last.values()) {
      bringUp(entry, touched.getOrDefault(entry.issue(), Set.of()));
    }
    return entries.size();
  }

  /// Names the current state of an issue and keeps it.
  public IssueVersion saveVersion(NodeId issue, String name, String who, Instant at) {
    return write(
        () -> {
          long key = key(issue);
          Issue state = state(issue, key);
          return versions.insert(key, state, name, issues.revision(key), at, who);
        });
  }

  /// Takes an issue off the list, or puts it there again. Nothing else of it changes.
  ///
  /// @param at when it was taken off; null to put it back
  public void discard(NodeId issue, @Nullable Instant at) {
    write(
        () -> {
          issues.discard(issue, at);
          return issue;
        });
  }

  /// Keeps a file before anything comes of it.
  public void addSource(SourceFile source, Instant at) {
    write(
        () -> {
          sources.keep(source, at);
          return source;
        });
  }

  public void addAsset(Asset asset) {
    write(
        () -> {
          sources.insert(asset);
          return asset;
        });
  }

  /// Records why an item differs from its baseline.
  public void explain(NodeId item, String fingerprint, Reason reason) {
    write(
        () -> {
          new BaselineDao(sql).explain(item, fingerprint, reason);
          return reason;
        });
  }

  /// Changes a register.
  ///
  /// @throws IllegalStateException when a line is not as the step takes it to be
  ///
  /// @param goOn asked with the number of lines done
  /// @return false when it was not to go on; then nothing is changed
  public boolean change(RegisterStep step, IntPredicate goOn) {
    try {
      write(() -> run(step, null, goOn));
      return true;
    } catch (CancellationException stopped) {
      return false;
    }
  }

  /// Takes back what was last done to a register; does nothing when nothing was.
  ///
  /// @param id of the step that takes it back
  public Optional<RegisterStep> takeBack(Register register, String id, String who, Instant at) {
    return write(
        () -> {
          Optional<RegisterStep> last = new EntryDao(sql).last(register);
          if (last.isPresent()) {
            List<EntryChange> back =
                last.get().changes().reversed().stream().map(EntryChange::inverse).toList();
            run(
                new RegisterStep(id, last.get().label(), back, who, at),
                last.get().id(),
                line -> true);
          }
          return last;
        });
  }

  private RegisterStep run(RegisterStep step, @Nullable String undoes, IntPredicate goOn)
      throws SQLException {
    new EntryDao(sql).run(step, undoes, goOn);
    return step;
  }

  /// Adds to what was decided about the findings of an issue.
  public void rule(NodeId issue, Ruling ruling) {
    write(
        () -> {
          new DecisionDao(sql).append(key(issue), ruling);
          return ruling;
        });
  }

  /// Raises a query under the next number of its issue.
  public Query raise(NodeId issue, QueryId id, Query.Draft draft, String who, Instant at) {
    return write(
        () -> {
          QueryDao queries = new QueryDao(sql);
          long key = key(issue);
          Query query = Query.raised(id, queries.nextNumber(key), draft, who, at);
          queries.insert(key, query, who, at);
          return query;
        });
  }

  /// Changes a query as it now is, and keeps what it was.
  ///
  /// @throws IllegalStateException when there is none, or it cannot be changed so; nothing is
  ///   written
  public Query change(QueryId id, UnaryOperator<Query> change, String who, Instant at) {
    return write(
        () -> {
          QueryDao queries = new QueryDao(sql);
          Query before =
              queries.find(id).orElseThrow(() -> new IllegalStateException("no query " + id));
          Query after = change.apply(before);
          if (!after.equals(before)) {
            queries.update(before, after, who, at);
          }
          return after;
        });
  }

  /// Adds or changes a person.
  public void keep(Person person, AuditNote note) {
    write(
        () -> {
          new PeopleDao(sql).keep(person, note);
          return person;
        });
  }

  /// Adds a key, or changes what is kept of it.
  public void keep(TrustedKey key, AuditNote note) {
    write(
        () -> {
          new PeopleDao(sql).keep(key, note);
          return key;
        });
  }

  /// Starts the workflow of an issue.
  ///
  /// @return the one it has; an earlier one stays
  public Started start(NodeId issue, Started workflow) {
    return write(
        () -> {
          WorkflowDao flows = new WorkflowDao(sql);
          long key = key(issue);
          Optional<Started> before = flows.started(key);
          if (before.isEmpty()) {
            flows.start(key, workflow);
          }
          return before.orElse(workflow);
        });
  }

  /// Adds signatures, all or none.
  ///
  /// @param styles what the digests of styles in them stand for
  public void sign(NodeId issue, List<Approval> approvals, Map<String, String> styles) {
    write(
        () -> {
          WorkflowDao flows = new WorkflowDao(sql);
          for (Map.Entry<String, String> style : styles.entrySet()) {
            flows.keepStyle(style.getKey(), style.getValue());
          }
          for (Approval approval : approvals) {
            flows.append(key(issue), approval);
          }
          return approvals;
        });
  }

  public void withdraw(Withdrawal withdrawal) {
    write(
        () -> {
          new WorkflowDao(sql).append(withdrawal);
          return withdrawal;
        });
  }

  public void putSetting(String key, String value) {
    write(
        () -> {
          new SettingDao(sql).put(key, value);
          return value;
        });
  }

  /// Keeps what was read off issues; of one that went on meanwhile nothing.
  ///
  /// @param form it can be read again in
  public void keepGists(int form, List<Gist> gists) {
    write(
        () -> {
          GistDao all = new GistDao(sql);
          for (Gist gist : gists) {
            all.put(form, gist);
          }
          return gists;
        });
  }

  /// Caps the size of the file; writes beyond fail as on a full disk. For tests of exactly that.
  ///
  /// @param bytes 0 for as small as what is in it now
  public void limitSize(long bytes) {
    try {
      long pages = bytes / Math.max(1, sql.number("PRAGMA page_size"));
      sql.number("PRAGMA max_page_count = " + Math.max(1, pages));
    } catch (SQLException failed) {
      throw Problems.writing(file, failed);
    }
  }

  /// For what has rows of its own, in one transaction.
  <T> T of(NodeId issue, LibraryReader.OfIssue<T> what) {
    return write(() -> what.read(sql, key(issue)));
  }

  private void journal(JournalEntry entry, @Nullable JournalEntry before) throws SQLException {
    long key = key(entry.issue());
    long revision = before == null ? issues.revision(key) : before.revision();
    if (entry.revision() != revision + 1) {
      throw new IllegalStateException(
          "revision " + entry.revision() + " after " + revision + " of " + entry.issue());
    }
    journal.append(key, entry.revision(), entry.transaction());
    for (Intake intake : entry.intakes()) {
      sources.insert(key, intake, entry.transaction().when());
    }
  }

  private void bringUp(JournalEntry entry, Set<NodeId> touched) throws SQLException {
    long key = key(entry.issue());
    Tree after = entry.after();
    for (NodeId id : touched) {
      Node node = after.find(id).orElse(null);
      if (node == null) {
        nodes.delete(key, id);
      } else {
        nodes.put(key, node);
      }
    }
    issues.update(key, after.issue(), entry.revision(), entry.transaction().when());
  }

  private Issue state(NodeId issue, long key) throws SQLException {
    try {
      return TreeReader.read(issue, nodes.contents(key)).issue();
    } catch (IllegalArgumentException corrupt) {
      throw new ProblemException(Problems.unreadableIssue(issue.value()), corrupt);
    }
  }

  private long key(NodeId issue) throws SQLException {
    return issues
        .key(issue)
        .orElseThrow(() -> new ProblemException(Problems.noSuchIssue(issue.value())));
  }

  private <T> T write(Sql.Work<T> work) {
    try {
      return sql.transaction(work);
    } catch (SQLException failed) {
      throw Problems.writing(file, failed);
    }
  }

  Sql sql() {
    return sql;
  }

  void reconnect() throws SQLException {
    sql.reconnect();
  }

  void close() throws SQLException {
    sql.close();
  }
}
