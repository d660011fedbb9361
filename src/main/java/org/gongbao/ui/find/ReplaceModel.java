package org.gongbao.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gongbao.edit.Step;
import org.gongbao.edit.find.BadQueryException;
import org.gongbao.edit.find.Hit;
import org.gongbao.edit.find.Replacing;
import org.gongbao.edit.find.Search;
import org.gongbao.edit.find.Template;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// What hits are replaced by, and replacing them. Owned by the FX thread.
final class ReplaceModel {
  private final FindModel finding;
  private final WorkModel work;
  private final StringProperty wanted = new SimpleStringProperty("");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<BadQueryException>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReplaceModel(FindModel finding) {
    this.finding = finding;
    this.work = finding.work();
    wanted.subscribe(this::check);
    finding.stateProperty().subscribe(this::check);
  }

  StringProperty wantedProperty() {
    return wanted;
  }

  /// True while one sees what hits become.
  BooleanProperty openProperty() {
    return open;
  }

  ReadOnlyObjectProperty<Optional<BadQueryException>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// What a hit becomes; empty when it cannot be replaced so.
  Optional<String> becomes(Hit hit) {
    return template()
        .filter(any -> hit.isReplaceable())
        .map(template -> template.filled(hit.match()));
  }

  /// Replaces the hit one is at and shows the next; without one, shows the next.
  void replaceOne() {
    finding.settled(
        () -> {
          Optional<Hit> hit = finding.state().hit();
          if (hit.isEmpty() || !hit.get().isReplaceable()) {
            finding.step(1);
            hit.ifPresent(other -> finding.say(Notice.of("find.notice.kept")));
            return;
          }
          template().ifPresent(template -> replace(hit.get(), template));
        });
  }

  private void replace(Hit hit, Template template) {
    int from = hit.match().from();
    int length = template.filled(hit.match()).length();
    Optional<Step> step = outcome(List.of(hit), template).step();
    if (step.isEmpty() || work.perform(step.get(), Spot.Origin.FIND)) {
      finding.leave(hit.place().at(from + length));
      finding.step(1);
    }
  }

  /// Replaces all hits taken, as one action.
  void replaceAll() {
    finding.settled(
        () ->
            template()
                .ifPresent(
                    template -> {
                      long fixed =
                          finding.state().hits().stream().filter(h -> !h.isReplaceable()).count();
                      Replacing.Outcome outcome = outcome(finding.taken(), template);
                      // The view stays: what was replaced may be anywhere.
                      boolean done =
                          outcome
                              .step()
                              .map(step -> new Step(step.label(), step.edits(), Optional.empty()))
                              .map(step -> work.perform(step, Spot.Origin.FIND))
                              .orElse(false);
                      if (done) {
                        finding.say(
                            fixed == 0
                                ? Notice.of("find.notice.replaced", outcome.count())
                                : Notice.of("find.notice.replaced-but", outcome.count(), fixed));
                      }
                    }));
  }

  private Replacing.Outcome outcome(List<Hit> hits, Template template) {
    Tree tree = work.treeProperty().get().orElseThrow();
    return Replacing.of(tree, hits, template);
  }

  private Optional<Template> template() {
    try {
      Optional<Search> search = finding.state().search();
      return search.isEmpty()
          ? Optional.empty()
          : Optional.of(Template.of(wanted.get(), search.get()));
    } catch (BadQueryException bad) {
      return Optional.empty();
    }
  }

  private void check() {
    Optional<BadQueryException> found = Optional.empty();
    try {
      if (finding.state().search().isPresent()) {
        Template.of(wanted.get(), finding.state().search().get());
      }
    } catch (BadQueryException bad) {
      found = Optional.of(bad);
    }
    problem.set(found);
  }
}
