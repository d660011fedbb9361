package org.gongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Verification.Fault;
import org.gongbao.model.Verification.Kind;
import org.gongbao.review.sign.Trusted;
import org.gongbao.review.workflow.Approval;
import org.gongbao.review.workflow.Started;
import org.gongbao.review.workflow.WorkflowStep;

/// Verifies who signed: each signature is what a key gave for exactly what its row says, the key is
/// one the office relies on as that person's, there is a workflow with such a step, and who
/// withdrew is who signed. Whether the text has changed since is no matter of damage.
final class ApprovalVerifier {
  private final Sql sql;
  private final List<Fault> faults = new ArrayList<>();
  private Optional<Trusted> trusted = Optional.empty();
  private int good;
  private int revoked;

  ApprovalVerifier(Sql sql) {
    this.sql = sql;
  }

  /// How many hold, of all issues verified so far.
  int good() {
    return good;
  }

  /// How many were taken back with their key.
  int revoked() {
    return revoked;
  }

  List<Fault> verify(IssueSummary issue, long key) throws SQLException {
    faults.clear();
    Optional<Started> started = started(issue, key);
    for (Row row : sql.list("SELECT * FROM approval WHERE issue = ? ORDER BY key", Row::of, key)) {
      verify(row, issue, started);
    }
    sql.list(
            "SELECT approval.* FROM withdrawal JOIN approval ON approval.id = withdrawal.approval"
                + " WHERE approval.issue = ? AND approval.person <> withdrawal.person",
            Row::of,
            key)
        .forEach(row -> fault(Kind.FLOW_BROKEN, issue, started, row));
    return List.copyOf(faults);
  }

  private Optional<Started> started(IssueSummary issue, long key) throws SQLException {
    try {
      return new WorkflowDao(sql).started(key);
    } catch (IllegalArgumentException | DateTimeException corrupt) {
      faults.add(new Fault(Kind.FLOW_BROKEN, name(issue) + " workflow"));
      return Optional.empty();
    }
  }

  /// Read once; where that fails nobody is known.
  private Trusted trusted() throws SQLException {
    if (trusted.isEmpty()) {
      try {
        trusted = Optional.of(new Trusted(new PeopleDao(sql).keys()));
      } catch (IllegalArgumentException | DateTimeException corrupt) {
        faults.add(new Fault(Kind.FLOW_BROKEN, "signing_key"));
        trusted = Optional.of(new Trusted(List.of()));
      }
    }
    return trusted.get();
  }

  private void verify(Row row, IssueSummary issue, Optional<Started> started) throws SQLException {
    if (row.approval().isEmpty() || step(started, row.step()).isEmpty()) {
      fault(Kind.FLOW_BROKEN, issue, started, row);
      return;
    }
    Approval one = row.approval().get();
    if (!one.isGenuine(issue.id())) {
      fault(Kind.SIGNATURE_FORGED, issue, started, row);
      return;
    }
    switch (trusted().worth(one.person(), one.key(), one.when())) {
      case GOOD -> good++;
      case REVOKED_SINCE -> revoked++;
      case NONE -> fault(Kind.SIGNATURE_UNKNOWN, issue, started, row);
    }
  }

  private void fault(Kind kind, IssueSummary issue, Optional<Started> started, Row row) {
    String step = step(started, row.step()).map(one -> " " + one.name()).orElse("");
    faults.add(
        new Fault(kind, name(issue) + " / " + row.step() + step + " / " + row.name() + row.id()));
  }

  private static Optional<WorkflowStep> step(Optional<Started> started, int number) {
    return started.flatMap(one -> one.workflow().step(number));
  }

  private static String name(IssueSummary issue) {
    String printed = issue.number().printed();
    return printed.isEmpty() ? issue.id().value() : printed;
  }

  /// @param approval empty when it cannot be read
  private record Row(int step, String name, String id, Optional<Approval> approval) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getInt("step"), row.getString("name"), " (" + row.getString("id") + ")", read(row));
    }

    private static Optional<Approval> read(ResultSet row) throws SQLException {
      try {
        return Optional.of(WorkflowDao.approval(row));
      } catch (IllegalArgumentException | DateTimeException corrupt) {
        return Optional.empty();
      }
    }
  }
}
