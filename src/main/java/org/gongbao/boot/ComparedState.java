package org.gongbao.boot;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PastStates;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.IssueVersion;

/// One side of a comparison: an INPUT, or `LIBRARY[#ISSUE]@STATE`, a state by the name of a version
/// or by its revision.
///
/// @param whole false for a file with single documents
record ComparedState(String name, Issue issue, boolean whole) {

  static ComparedState read(String input, Program program) {
    int at = input.lastIndexOf('@');
    if (at > 0 && !isFile(input) && isLibrary(input.substring(0, at))) {
      return state(input.substring(0, at), input.substring(at + 1), program);
    }
    Input.Given given = Input.read(input, program.libraries(), new RandomIds(), System.in);
    return new ComparedState(
        isFile(input) && !input.endsWith(".gongbao")
            ? String.valueOf(Path.of(input).getFileName())
            : name(given.issue(), input),
        given.issue(),
        given.whole());
  }

  private static ComparedState state(String input, String state, Program program) {
    return Input.within(
        input,
        program.libraries(),
        (library, summary) -> {
          Issue issue = past(library, summary, state);
          String name = program.messages().get("compare.state", name(issue, input), state);
          return new ComparedState(name, issue, true);
        });
  }

  private static Issue past(OpenLibrary library, IssueSummary issue, String state) {
    PastStates past = library.past(issue.id());
    List<IssueVersion> versions = past.versions();
    Optional<Long> named =
        versions.stream()
            .filter(version -> version.name().equals(state))
            .map(IssueVersion::revision)
            .reduce((earlier, later) -> later);
    Optional<Long> revision =
        named.or(() -> Optional.of(state).filter(s -> s.matches("[0-9]{1,9}")).map(Long::valueOf));
    if (revision.isEmpty() || revision.get() > issue.revision()) {
      throw new ProblemException(
          Problem.usage(
              "GB-V03",
              "compare.no-state",
              state,
              versions.stream().map(IssueVersion::name).collect(Collectors.joining("、"))));
    }
    return past.at(revision.get()).issue();
  }

  private static String name(Issue issue, String input) {
    return issue.number().isAssigned() ? issue.number().printed() : input;
  }

  /// A path to a library, with or without `#ISSUE`.
  private static boolean isLibrary(String input) {
    int mark = input.lastIndexOf('#');
    return isFile(input) || mark > 0 && isFile(input.substring(0, mark));
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /// True for a single document.
  boolean isBare() {
    return !whole && issue.items().size() == 1;
  }

  /// 刊名 and number of an issue, the title of a document, else its name.
  String title() {
    String gazette = issue.masthead().title().chars().replace("\n", "");
    String title =
        whole
            ? gazette + (issue.number().isAssigned() ? issue.number().printed() : "")
            : issue.items().stream()
                .findFirst()
                .map(item -> item.title().chars().replace("\n", ""))
                .orElse("");
    return title.isBlank() ? name : title;
  }
}
