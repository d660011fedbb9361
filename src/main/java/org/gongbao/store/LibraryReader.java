package org.gongbao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Transaction;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Asset;
import org.gongbao.model.Baseline;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.SourceInfo;
import org.gongbao.model.Tree;
import org.gongbao.model.manuscript.Origin;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterDone;
import org.gongbao.review.decide.Ruling;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryChange;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.review.workflow.ApprovalLog;
import org.gongbao.review.workflow.Started;

/// Reads a library on a connection of its own, which sees what is committed. Any thread; one at a
/// time. All methods throw a `ProblemException` when the file cannot be read.
public final class LibraryReader {
  private final Path file;
  private final Sql sql;
  private final IssueDao issues;
  private final SourceDao sources;
  private final VersionDao versions;

  LibraryReader(Path file, Sql sql) {
    this.file = file;
    this.sql = sql;
    this.issues = new IssueDao(sql);
    this.sources = new SourceDao(sql);
    this.versions = new VersionDao(sql);
  }

  /// By year and number; issues without a number first.
  public List<IssueSummary> issues() {
    return read(issues::all);
  }

  /// Issues set aside, the last one first.
  public List<IssueSummary> discarded() {
    return read(issues::discarded);
  }

  /// 大事记簿, by year.
  public List<IssueSummary> diaries() {
    return read(issues::diaries);
  }

  public StoredIssue issue(NodeId id) {
    return read(
        () -> {
          sql.script("BEGIN");
          try {
            long key = key(id);
            long revision = issues.revision(key);
            return new StoredIssue(tree(id, new NodeDao(sql).contents(key)), revision);
          } finally {
            sql.script("COMMIT");
          }
        });
  }

  /// An issue by its outline: number, sections, documents by titles, numbers and signatures,
  /// chronicles with the entries that count something (第3次). All other text is left out; what is
  /// asked of one issue about others is in it. Takes a fraction of the time of the whole.
  public Outline outline(NodeId id) {
    return read(
        () -> {
          sql.script("BEGIN");
          try {
            long key = key(id);
            long revision = issues.revision(key);
            return new Outline(OutlineReader.read(id, new NodeDao(sql).outline(key)), revision);
          } catch (IllegalArgumentException corrupt) {
            throw new ProblemException(Problems.unreadableIssue(id.value()), corrupt);
          } finally {
            sql.script("COMMIT");
          }
        });
  }

  /// What is kept of issues as they are now, in a form.
  public List<Gist> gists(int form) {
    return read(() -> new GistDao(sql).current(form));
  }

  /// Titles of the notices of an issue and what they correct; their bodies are left out.
  public List<Notice> notices(NodeId id) {
    return read(
        () -> {
          try {
            return new NodeDao(sql).notices(key(id));
          } catch (IllegalArgumentException | ClassCastException corrupt) {
            throw new ProblemException(Problems.unreadableIssue(id.value()), corrupt);
          }
        });
  }

  /// Oldest first.
  public List<IssueVersion> versions(NodeId issue) {
    return read(() -> versions.all(key(issue)));
  }

  /// The state a version keeps.
  public Tree version(long number) {
    return read(
        () -> {
          IssueVersion version =
              versions.find(number).orElseThrow(() -> absent(Problems.noSuchVersion(number)));
          try {
            return TreeReader.read(version.issue(), versions.contents(number).orElseThrow());
          } catch (IllegalArgumentException corrupt) {
            throw new ProblemException(Problems.unreadableIssue(version.name()), corrupt);
          }
        });
  }

  /// What was done in an issue, newest first.
  ///
  /// @param before only what led to earlier revisions than this
  public List<JournalRow> journal(NodeId issue, long before, int limit) {
    return read(() -> new JournalDao(sql).rows(key(issue), before, limit));
  }

  /// One action as it was done; empty when the journal does not have it.
  public Optional<Transaction> action(NodeId issue, long revision) {
    return read(
        () ->
            new JournalDao(sql)
                .between(key(issue), revision - 1, revision).stream()
                    .map(JournalDao.Step::transaction)
                    .findFirst());
  }

  /// The state an issue had at a revision.
  public Tree state(NodeId issue, long revision) {
    return read(() -> {
          sql.script("BEGIN");
          try {
            return Rewind.read(sql, issue, key(issue), revision);
          } finally {
            sql.script("COMMIT");
          }
        })
        .play();
  }

  /// One a source, in order of import.
  public List<Provenance> provenance(NodeId issue) {
    return read(() -> sources.provenance(key(issue)));
  }

  /// An item as it came in; empty for one that did not, or before baselines were kept.
  public Optional<Baseline> baseline(NodeId item) {
    return read(() -> new BaselineDao(sql).baseline(item));
  }

  /// Why an item may differ from its baseline, by the fingerprint of the difference.
  public Map<String, Reason> reasons(NodeId item) {
    return read(() -> new BaselineDao(sql).reasons(item));
  }

  /// What was decided about the findings of an issue, oldest first.
  public List<Ruling> rulings(NodeId issue) {
    return read(() -> new DecisionDao(sql).rulings(key(issue)));
  }

  /// Reasons given for decisions in any issue, each once, the last given first.
  public List<String> decisionReasons(int most) {
    return read(() -> new DecisionDao(sql).reasons(most));
  }

  /// 质疑单 of the issue an item stands in; none when it stands in none.
  public List<Query> queriesAbout(NodeId item) {
    return read(() -> new QueryDao(sql).beside(item));
  }

  /// 质疑单 of an issue, by number.
  public List<Query> queries(NodeId issue) {
    return read(() -> new QueryDao(sql).all(key(issue)));
  }

  /// What became of a query, oldest first.
  public List<QueryChange> queryAudit(QueryId id) {
    return read(() -> new QueryDao(sql).audit(id));
  }

  /// The workflow of an issue; empty until one is started.
  public Optional<Started> workflow(NodeId issue) {
    return read(() -> new WorkflowDao(sql).started(key(issue)));
  }

  /// What was signed and withdrawn in an issue.
  public ApprovalLog approvals(NodeId issue) {
    return read(() -> new WorkflowDao(sql).log(key(issue)));
  }

  /// A style pages were signed in, as it was kept.
  public Optional<String> signedStyle(String digest) {
    return read(() -> new WorkflowDao(sql).style(digest));
  }

  /// In order of import.
  public List<SourceInfo> sources(NodeId issue) {
    return read(() -> sources.sources(key(issue)));
  }

  public SourceFile source(SourceId id) {
    return read(
        () -> sources.source(id).orElseThrow(() -> absent(Problems.noSuchFile(id.value()))));
  }

  /// The items that came of each source, whether they are still there or not.
  public List<Origin> origins() {
    return read(sources::origins);
  }

  /// By source, in order of import.
  public Map<SourceId, LossReport> losses(NodeId issue) {
    return read(
        () -> {
          long key = key(issue);
          Map<SourceId, LossReport> losses = new LinkedHashMap<>();
          for (SourceInfo source : sources.sources(key)) {
            losses.put(source.id(), sources.losses(key, source.id()));
          }
          return losses;
        });
  }

  public Optional<Asset> asset(String sha256) {
    return read(() -> sources.asset(sha256));
  }

  public Optional<String> setting(String key) {
    return read(() -> new SettingDao(sql).get(key));
  }

  /// Tells this library from all others; a copy of it has the same.
  public String id() {
    return setting("library.id").orElseThrow();
  }

  /// Everybody who works or worked here, in the order they were added.
  public List<Person> people() {
    return read(() -> new PeopleDao(sql).people());
  }

  /// Every key that is or was relied on, in the order they were added.
  public List<TrustedKey> keys() {
    return read(() -> new PeopleDao(sql).keys());
  }

  /// Settings whose keys begin alike.
  public Map<String, String> settings(String beginning) {
    return read(() -> new SettingDao(sql).all(beginning));
  }

  /// Lines of a register, in the order they were made.
  public List<Entry> entries(Register register) {
    return read(() -> new EntryDao(sql).all(register));
  }

  /// What was last done to a register and not taken back.
  public Optional<RegisterDone> lastStep(Register register) {
    return read(() -> new EntryDao(sql).lastDone(register));
  }

  /// For what has rows of its own.
  <T> T of(OfFile<T> what) {
    return read(() -> what.read(sql));
  }

  /// The same, of one issue.
  <T> T of(NodeId issue, OfIssue<T> what) {
    return read(() -> what.read(sql, key(issue)));
  }

  /// Reads or writes rows.
  @FunctionalInterface
  interface OfFile<T> {
    T read(Sql sql) throws SQLException;
  }

  /// Reads or writes rows of the issue with a key.
  @FunctionalInterface
  interface OfIssue<T> {
    T read(Sql sql, long issue) throws SQLException;
  }

  private Tree tree(NodeId id, List<String> contents) {
    try {
      return TreeReader.read(id, contents);
    } catch (IllegalArgumentException corrupt) {
      throw new ProblemException(Problems.unreadableIssue(id.value()), corrupt);
    }
  }

  private long key(NodeId issue) throws SQLException {
    return issues.key(issue).orElseThrow(() -> absent(Problems.noSuchIssue(issue.value())));
  }

  private static ProblemException absent(Problem problem) {
    return new ProblemException(problem);
  }

  private synchronized <T> T read(Sql.Work<T> work) {
    try {
      return work.run();
    } catch (SQLException failed) {
      throw Problems.reading(file, failed);
    }
  }

  synchronized void reconnect() throws SQLException {
    sql.reconnect();
  }

  synchronized void close() throws SQLException {
    sql.close();
  }
}
