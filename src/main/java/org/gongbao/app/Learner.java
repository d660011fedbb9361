package org.gongbao.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.learn.Learning;
import org.gongbao.check.learn.Proposal;
import org.gongbao.model.IssueSummary;

/// 建议: what the issues of a library say that its registers do not have, and what of it was refused.
public final class Learner {
  private static final String REFUSED = "learned-refused";
  private static final String END = "\n";

  private final OpenLibrary library;

  public Learner(OpenLibrary library) {
    this.library = library;
  }

  /// Reads all issues. Takes long; on a worker.
  ///
  /// @return empty when cancelled
  public Optional<List<Proposal>> learn(Tasks.Progress progress) {
    List<IssueSummary> issues = library.issues();
    Learning learning = new Learning();
    for (int i = 0; i < issues.size(); i++) {
      progress.at(i, issues.size());
      if (progress.isCancelled()) {
        return Optional.empty();
      }
      learning.add(library.read(issues.get(i).id()));
    }
    Set<String> refused = refused();
    return Optional.of(
        learning.proposals(library.registers().all()).stream()
            .filter(proposal -> !refused.contains(line(proposal)))
            .toList());
  }

  /// Does not propose these again. Waits for the writing thread.
  public void refuse(List<Proposal> some) {
    Set<String> all = refused();
    some.forEach(proposal -> all.add(line(proposal)));
    library.putSetting(REFUSED, String.join(END, all));
  }

  /// Proposes again what was refused. Waits for the writing thread.
  public void forget() {
    library.putSetting(REFUSED, "");
  }

  private Set<String> refused() {
    return new LinkedHashSet<>(library.setting(REFUSED).stream().flatMap(String::lines).toList());
  }

  private static String line(Proposal proposal) {
    return proposal.key().replace(END, " ");
  }
}
