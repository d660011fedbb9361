package org.gongbao.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Stage;
import org.gongbao.review.sign.Role;
import org.gongbao.review.workflow.Workflow;
import org.gongbao.review.workflow.WorkflowFault;
import org.gongbao.review.workflow.WorkflowStep;
import org.gongbao.review.workflow.WorkflowText;

/// The workflow of an office: the one the program brings along (`resources/workflow/steps.tsv`,
/// form as [WorkflowText]), or a copy of its own. A change is for issues whose workflow is started
/// later.
public final class Workflows {
  private static final String KEY = "workflow";

  private final OpenLibrary library;

  public Workflows(OpenLibrary library) {
    this.library = library;
  }

  /// 三审三校一读 as domain D.11 has it.
  public static Workflow usual() {
    return WorkflowText.read(usualText());
  }

  /// The same as text.
  public static String usualText() {
    try (InputStream in = Workflows.class.getResourceAsStream("/workflow/steps.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// What the next issue will go through.
  public Workflow office() {
    return WorkflowText.read(text());
  }

  /// The same as text, to be changed.
  public String text() {
    return library.setting(KEY).filter(text -> !text.isEmpty()).orElseGet(Workflows::usualText);
  }

  /// Keeps the office's own.
  ///
  /// @param text nothing to go back to the usual one
  /// @throws ProblemException GB-W02 when it is no workflow; nothing is kept
  public void keep(String text) {
    refusal(text)
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    library.putSetting(KEY, text.strip());
  }

  /// Why a text is no workflow; empty when it is one.
  public static Optional<Problem> refusal(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      requireSigners(WorkflowText.read(text));
      return Optional.empty();
    } catch (WorkflowFault fault) {
      return Optional.of(
          Problem.usage("GB-W02", "flow.steps.fault." + fault.reason(), fault.at(), fault.what()));
    }
  }

  /// A signature nobody can ever give would stop every issue.
  private static void requireSigners(Workflow workflow) {
    Set<String> known = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.toSet());
    for (WorkflowStep step : workflow.steps()) {
      for (Set<String> slot : step.slots()) {
        if (Collections.disjoint(slot, known)) {
          throw new WorkflowFault(
              WorkflowFault.Reason.UNKNOWN_ROLE, step.number(), String.join("／", slot));
        }
      }
    }
  }

  /// Issues not yet published that go on as they were started, whatever is changed now. On a
  /// worker.
  public List<IssueSummary> underWay() {
    return library.issues().stream()
        .filter(issue -> issue.stage() != Stage.PUBLISHED)
        .filter(issue -> library.flows().approved(issue.id()).started().isPresent())
        .toList();
  }
}
