package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.edit.known.Event;
import org.gongbao.edit.known.KnownNames;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;

/// What issues of a library already say: events of their chronicles, names and posts.
public record Gathered(List<Event> events, KnownNames names) {
  public static final Gathered NONE = new Gathered(List.of(), KnownNames.NONE);

  public Gathered {
    events = List.copyOf(events);
  }

  /// Of all issues but one; an issue that cannot be read is left out, for opening it will say why.
  /// On a worker: reads the whole library.
  ///
  /// @param named what people call an issue
  public static Gathered of(
      OpenLibrary library, NodeId except, Function<Issue, String> named, Tasks.Progress progress) {
    List<Event> events = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (IssueSummary summary : library.issues()) {
      if (progress.isCancelled()) {
        break;
      }
      if (!summary.id().equals(except)) {
        readable(library, summary.id())
            .ifPresent(
                issue -> {
                  issues.add(issue);
                  events.addAll(events(issue, named.apply(issue)));
                });
      }
    }
    return new Gathered(events, new KnownNames(issues));
  }

  private static Optional<Issue> readable(OpenLibrary library, NodeId id) {
    try {
      return Optional.of(library.read(id));
    } catch (ProblemException unreadable) {
      return Optional.empty();
    }
  }

  /// The events of one issue.
  ///
  /// @param name of the issue; empty for the one on the desk
  public static List<Event> events(Issue issue, String name) {
    List<Event> events = new ArrayList<>();
    issue.items().stream()
        .filter(Chronicle.class::isInstance)
        .map(Chronicle.class::cast)
        .forEach(
            chronicle ->
                chronicle
                    .entries()
                    .forEach(
                        entry -> events.add(new Event(issue.id(), name, chronicle.id(), entry))));
    return events;
  }
}
