package org.gongbao.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Asset;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.Sha256;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.Tree;
import org.gongbao.model.Verification;
import org.gongbao.model.Verification.Fault;
import org.gongbao.model.Verification.Kind;
import org.jspecify.annotations.Nullable;

/// Verifies a library: each version must be what was sealed, the journal must lead from each
/// version to the next and from the last to the current state, each signature must be genuine, each
/// kept file must digest to its name.
final class Verifier {
  private final Sql sql;
  private final VersionDao versions;
  private final JournalDao journal;
  private final ApprovalVerifier approvals;
  private final List<Fault> faults = new ArrayList<>();
  private int versionsSeen;
  private long stepsReplayed;

  Verifier(Sql sql) {
    this.sql = sql;
    this.versions = new VersionDao(sql);
    this.journal = new JournalDao(sql);
    this.approvals = new ApprovalVerifier(sql);
  }

  Verification run() throws SQLException {
    FileCheck.full(sql).forEach(said -> faults.add(new Fault(Kind.FILE, said)));
    // One transaction: what is written meanwhile is not seen.
    sql.script("BEGIN");
    try {
      List<IssueSummary> issues = new IssueDao(sql).all();
      for (IssueSummary issue : new IssueDao(sql).kept()) {
        verify(issue);
      }
      verifyBytes();
      return new Verification(
          issues.size(),
          versionsSeen,
          stepsReplayed,
          approvals.good(),
          approvals.revoked(),
          faults);
    } finally {
      sql.script("COMMIT");
    }
  }

  private void verify(IssueSummary issue) throws SQLException {
    long key = new IssueDao(sql).key(issue.id()).orElseThrow();
    List<IssueVersion> sealed = versions.all(key);
    if (sealed.isEmpty() || sealed.getFirst().revision() != 0) {
      faults.add(new Fault(Kind.VERSION_DIFFERS, issue.id() + ": no first version"));
    }
    Replay replay = new Replay(journal, issue.id());
    List<ProofVerifier.Unsealed> unsealed = new ArrayList<>();
    for (IssueVersion version : sealed) {
      replay.to(key, version.revision());
      @Nullable Tree tree = unsealed(version);
      if (tree != null) {
        unsealed.add(new ProofVerifier.Unsealed(version, tree));
      }
      replay.meet(tree, Kind.VERSION_DIFFERS, "version " + version.number());
    }
    replay.to(key, issue.revision());
    replay.meet(current(issue, key), Kind.STATE_DIFFERS, "revision " + issue.revision());
    faults.addAll(replay.faults());
    faults.addAll(new ProofVerifier(sql).verify(key, unsealed));
    faults.addAll(approvals.verify(issue, key));
    versionsSeen += sealed.size();
    stepsReplayed += replay.steps();
    countEntries(issue, key);
  }

  private void countEntries(IssueSummary issue, long key) throws SQLException {
    long entries = journal.count(key);
    if (entries != issue.revision()) {
      faults.add(
          new Fault(
              Kind.JOURNAL_BROKEN,
              issue.id() + ": " + entries + " entries, revision " + issue.revision()));
    }
  }

  private @Nullable Tree unsealed(IssueVersion version) throws SQLException {
    String name = version.issue() + ": version " + version.number();
    try {
      List<String> contents = versions.contents(version.number()).orElse(List.of());
      Tree tree = TreeReader.read(version.issue(), contents);
      if (Digests.of(tree.issue()).equals(version.digest())) {
        return tree;
      }
      faults.add(new Fault(Kind.VERSION_DIFFERS, name + " is not what was sealed"));
    } catch (IllegalArgumentException corrupt) {
      faults.add(new Fault(Kind.VERSION_DIFFERS, name + " cannot be read"));
    }
    return null;
  }

  private @Nullable Tree current(IssueSummary issue, long key) throws SQLException {
    try {
      return TreeReader.read(issue.id(), new NodeDao(sql).contents(key));
    } catch (IllegalArgumentException corrupt) {
      faults.add(new Fault(Kind.STATE_UNREADABLE, issue.id().value()));
      return null;
    }
  }

  private void verifyBytes() throws SQLException {
    SourceDao sources = new SourceDao(sql);
    for (String id : sources.sourceIds()) {
      sources.source(new SourceId(id)).map(SourceFile::bytes).ifPresent(b -> compare(id, b));
    }
    for (String id : sources.assetIds()) {
      sources.asset(id).map(Asset::bytes).ifPresent(b -> compare(id, b));
    }
  }

  private void compare(String digest, byte[] bytes) {
    if (!Sha256.of(bytes).equals(digest)) {
      faults.add(new Fault(Kind.BYTES_DIFFER, digest));
    }
  }
}
