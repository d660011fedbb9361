package org.gongbao.ui.quality;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Qualities;
import org.gongbao.app.Tasks;
import org.gongbao.app.quality.QualitySheets;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.model.Issue;
import org.gongbao.model.Tree;
import org.gongbao.review.quality.Flaw;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Standard;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 编校质量 of the issue being edited, read in tasks. Owned by the FX thread.
final class QualityModel {
  private final LibraryModel library;
  private final WorkModel work;
  private final Means means;
  private final FontLibrary fonts;
  private final Runnable issue;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean entered;
  private Optional<Tasks.Handle> reading = Optional.empty();

  /// @param issue leads to where the issue is edited
  QualityModel(
      LibraryModel library, WorkModel work, Means means, FontLibrary fonts, Runnable issue) {
    this.library = library;
    this.issue = issue;
    this.work = work;
    this.means = means;
    this.fonts = fonts;
    work.issueProperty()
        .subscribe(
            (before, now) -> {
              reading.ifPresent(Tasks.Handle::cancel);
              shown.set(Optional.empty());
              if (entered) {
                read();
              }
            });
  }

  /// @param subject name of the issue
  record Shown(String subject, QualityReport report) {}

  /// Empty while nothing is read.
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  boolean isWritable() {
    return library
        .libraryProperty()
        .get()
        .filter(open -> open.access() instanceof Access.Writable)
        .isPresent();
  }

  /// Reads it again; what is shown stays until the new is there.
  void read() {
    entered = true;
    reading.ifPresent(Tasks.Handle::cancel);
    Optional<OpenLibrary> open = library.libraryProperty().get();
    Optional<Issue> edited = work.treeProperty().get().map(Tree::issue);
    if (open.isEmpty() || edited.isEmpty()) {
      shown.set(Optional.empty());
      return;
    }
    String subject = QualitySheets.subject(edited.get());
    reading =
        Optional.of(
            means
                .tasks()
                .run(
                    progress -> new Qualities(open.get(), fonts).of(edited.get().id()),
                    report -> shown.set(Optional.of(new Shown(subject, report))),
                    means.errors()));
  }

  void keep(Standard standard) {
    library
        .libraryProperty()
        .get()
        .ifPresent(
            open ->
                means
                    .tasks()
                    .run(
                        progress -> {
                          new Qualities(open, fonts).keep(standard);
                          return standard;
                        },
                        kept -> read(),
                        means.errors()));
  }

  /// Goes to where an error was.
  ///
  /// @return false when its text is no longer there
  boolean go(Flaw flaw) {
    boolean there =
        work.treeProperty().get().flatMap(tree -> tree.find(flaw.place().node())).isPresent();
    if (there) {
      issue.run();
      work.go(flaw.place().node(), Spot.Origin.COMMAND);
    }
    return there;
  }

  void say(String text) {
    work.say(text);
  }
}
