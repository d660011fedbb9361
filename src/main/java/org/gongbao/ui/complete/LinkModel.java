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
  private Map<NodeId, List<PrintedLink>> links = Map.of();
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

  /// What is said of an entry; empty where there is nothing to say.
  public String text(NodeId entry) {
    List<PrintedLink> found = links.getOrDefault(entry, List.of());
    return String.join("　", found.stream().map(this::text).toList());
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

  /// Goes to the first document an entry tells of.
  public void go(NodeId entry) {
    links.getOrDefault(entry, List.of()).stream()
        .findFirst()
        .ifPresent(
            link -> {
              if (isHere(link)) {
                work.go(link.item(), Spot.Origin.COMMAND);
              } else {
                library.refresh(Optional.of(link.issue()), Optional.of(link.item()));
              }
            });
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
      found(any ? links : Map.of());
      return;
    }
    finding = true;
    tasks.run(
        progress -> new PrintedLinks(issue.get(), open.get().office().get().past()).of(issue.get()),
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

  private void found(Map<NodeId, List<PrintedLink>> all) {
    if (!links.equals(all)) {
      links = all;
      changes.set(changes.get() + 1);
    }
  }
}
