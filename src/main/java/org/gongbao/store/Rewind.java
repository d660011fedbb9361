package org.gongbao.store;

import java.sql.SQLException;
import java.util.List;
import org.gongbao.edit.StaleEditException;
import org.gongbao.edit.Transaction;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;

/// A state an issue once had: the nearest kept state, and the journal from there on, or back from
/// the present one where that is shorter.
///
/// @param contents nodes of the state it begins with
/// @param steps in the order of the journal
/// @param back true when they are taken back, the last one first
record Rewind(NodeId issue, List<String> contents, List<JournalDao.Step> steps, boolean back) {

  static Rewind read(Sql sql, NodeId id, long key, long wanted) throws SQLException {
    long present = new IssueDao(sql).revision(key);
    VersionDao versions = new VersionDao(sql);
    JournalDao journal = new JournalDao(sql);
    IssueVersion kept =
        versions.all(key).stream()
            .filter(version -> version.revision() <= wanted)
            .reduce((first, next) -> next)
            .orElse(null);
    if (kept == null || present - wanted < wanted - kept.revision()) {
      return new Rewind(
          id, new NodeDao(sql).contents(key), journal.between(key, wanted, present), true);
    }
    return new Rewind(
        id,
        versions.contents(kept.number()).orElseThrow(),
        journal.between(key, kept.revision(), wanted),
        false);
  }

  /// Takes as long as the steps are many; reads nothing.
  Tree play() {
    try {
      Tree tree = TreeReader.read(issue, contents);
      for (JournalDao.Step step : back ? steps.reversed() : steps) {
        Transaction done = step.transaction();
        tree = (back ? done.invert(done.label(), done.who(), done.when()) : done).apply(tree);
      }
      return tree;
    } catch (StaleEditException | IllegalArgumentException unfit) {
      throw new ProblemException(Problems.unreadableIssue(issue.value()), unfit);
    }
  }
}
