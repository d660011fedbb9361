package org.gongbao.app;

import java.util.List;
import org.gongbao.model.NodeId;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.decide.Decision;
import org.gongbao.review.decide.Revocation;
import org.gongbao.review.decide.Ruling;
import org.gongbao.store.Library;

/// Decisions kept in a library.
final class LibraryDecisions implements Decisions {
  private static final int REASONS = 12;

  private final Library library;
  private final Autosave autosave;
  private final Desk desk;
  private final NodeId issue;

  LibraryDecisions(Library library, Autosave autosave, Desk desk, NodeId issue) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
    this.issue = issue;
  }

  @Override
  public boolean isWritable() {
    return library.readOnly().isEmpty();
  }

  @Override
  public Decided standing() {
    return Decided.of(library.reader().rulings(issue));
  }

  @Override
  public Decided decide(Decision.Kind kind, String subject, String reason) {
    return keep(new Decision(kind, subject, reason.strip(), desk.who(), desk.clock().instant()));
  }

  @Override
  public Decided revoke(Decision.Kind kind, String subject) {
    Decided now = standing();
    return now.of(kind, subject).isEmpty()
        ? now
        : keep(new Revocation(kind, subject, desk.who(), desk.clock().instant()));
  }

  private Decided keep(Ruling ruling) {
    return autosave.call(
        () -> {
          library.writer().rule(issue, ruling);
          return standing();
        });
  }

  @Override
  public List<String> reasons() {
    return library.reader().decisionReasons(REASONS);
  }
}
