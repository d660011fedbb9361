package org.gongbao.ui.work;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.Checks;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Settings;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Asset;
import org.gongbao.model.Diary;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;

/// A library just opened, with everything read from it that the window shows first. Made off the FX
/// thread, at the start even before there is one. Closed again when nobody waits for it any more.
public record OpenedLibrary(OpenLibrary library, Read read) implements AutoCloseable {

  /// Reads what is shown first; a library that cannot be read does not stay open.
  public static OpenedLibrary of(OpenLibrary open, Settings settings) {
    try {
      return new OpenedLibrary(open, read(open, settings, Optional.empty()));
    } catch (ProblemException broken) {
      open.close();
      throw broken;
    }
  }

  /// The list of issues, and the issue wanted, else the one last worked on, else the latest.
  static Read read(OpenLibrary open, Settings settings, Optional<NodeId> wanted) {
    List<IssueSummary> all = open.issues();
    Optional<NodeId> last =
        settings.get("issue." + open.path()).map(NodeId::new).filter(id -> !Diary.isDiary(id));
    Optional<NodeId> chosen =
        wanted
            .or(() -> last)
            .filter(
                id -> Diary.isDiary(id) || all.stream().anyMatch(issue -> issue.id().equals(id)))
            .or(() -> all.stream().reduce((first, next) -> next).map(IssueSummary::id));
    Optional<OpenIssue> issue =
        chosen.map(
            id ->
                new OpenIssue(
                    open.openIssue(id),
                    Sources.of(open, id),
                    sha -> open.asset(sha).map(Asset::bytes),
                    () -> open.style(id),
                    open.originals(),
                    open.past(id),
                    open.decisions(id),
                    open.queries(id),
                    () -> Checks.office(open, id)));
    return new Read(all, issue);
  }

  @Override
  public void close() {
    library.close();
  }

  /// @param issue none when the library has none
  public record Read(List<IssueSummary> issues, Optional<OpenIssue> issue) {}
}
