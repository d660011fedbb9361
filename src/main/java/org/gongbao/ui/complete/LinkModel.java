package org.gongbao.ui.complete;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;
import org.gongbao.app.Tasks;
import org.gongbao.check.link.PrintedLink;
import org.gongbao.check.link.PrintedLinks;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Which printed documents entries of the chronicle on the desk tell of; found off the FX thread a
/// moment after a change.
public final class LinkModel {
  private static final Duration MOMENT = Duration.millis(500);

  /// A title longer than this is cut where it is shown.
  private static final int LONGEST = 26;

  private final WorkModel work;
  private final LibraryModel library;
  private final PagesModel pages;
  private final Tasks tasks;
  private final Messages messages;
  private final Function<IssueNumber, String> named;
  private final Consumer<Throwable> errors;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private Found found = Found.NONE;
  private boolean finding;
  private boolean again;

  /// @param named what people call an issue
  /// @param errors told when the library cannot be read
  public LinkModel(
      WorkModel work,
      LibraryModel library,
      PagesModel pages,
      Tasks tasks,
      Messages messages,
      Function<IssueNumber, String> named,
      Consumer<Throwable> errors) {
    this.work = work;
    this.library = library;
    this.pages = pages;
    this.tasks = tasks;
    this.messages = messages;
    this.named = named;
    this.errors = errors;
    pause.setOnFinished(event -> find());
    work.treeProperty().subscribe(any -> pause.playFromStart());
    pages.laidProperty().subscribe(any -> changes.set(changes.get() + 1));
  }

  /// Changes whenever links, or the pages they lead to, may have changed.
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /// What was found last.
  ///
  /// @param documents all there are, those of the issue on the desk first
  private record Found(Map<NodeId, List<PrintedLink>> links, List<PrintedLink> documents) {
    static final Found NONE = new Found(Map.of(), List.of());
  }

  /// The documents an entry tells of.
  public List<PrintedLink> of(NodeId entry) {
    return found.links().getOrDefault(entry, List.of());
  }

  /// All printed documents, those of the issue on the desk first, then those of the latest.
  public List<PrintedLink> documents() {
    return found.documents();
  }

  /// Where a document is printed: 本期, 2026年第21期.
  public String where(PrintedLink link) {
    return isHere(link) ? messages.get("diary.link.issue") : named.apply(link.number());
  }

  /// What is said of an entry; empty where there is nothing to say.
  public String text(NodeId entry) {
    return String.join("　", of(entry).stream().map(this::text).toList());
  }

  private String text(PrintedLink link) {
    String title =
        link.title().length() > LONGEST
            ? link.title().substring(0, LONGEST - 1) + "…"
            : link.title();
    if (!isHere(link)) {
      return messages.get("diary.link.other", named.apply(link.number()), title);
    }
    return pages
        .startOf(link.item())
        .map(page -> messages.get("diary.link.here", page, title))
        .orElseGet(() -> messages.get("diary.link.here.unlaid", title));
  }

  public void go(PrintedLink link) {
    if (isHere(link)) {
      work.go(link.item(), Spot.Origin.COMMAND);
    } else {
      library.refresh(Optional.of(link.issue()), Optional.of(link.item()));
    }
  }

  private boolean isHere(PrintedLink link) {
    return work.session().filter(s -> s.tree().issue().id().equals(link.issue())).isPresent();
  }

  private void find() {
    Optional<Issue> issue = work.treeProperty().get().map(Tree::issue);
    Optional<OpenIssue> open = work.issueProperty().get();
    boolean any =
        issue.filter(one -> one.items().stream().anyMatch(Chronicle.class::isInstance)).isPresent();
    if (finding || !any || open.isEmpty()) {
      again = finding;
      found(any ? found : Found.NONE);
      return;
    }
    finding = true;
    tasks.run(
        progress -> {
          PrintedLinks all = new PrintedLinks(issue.get(), open.get().office().get().past());
          return new Found(all.of(issue.get()), all.documents());
        },
        all -> {
          finding = false;
          found(all);
          if (again) {
            again = false;
            find();
          }
        },
        wrong -> {
          finding = false;
          errors.accept(wrong);
        });
  }

  private void found(Found now) {
    if (!found.equals(now)) {
      found = now;
      changes.set(changes.get() + 1);
    }
  }
}
