package org.gongbao.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongbao.app.Corrections;
import org.gongbao.app.Corrections.Answer;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Correction;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Stage;
import org.gongbao.model.Tree;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Above an item what corrects it, above a correction what it corrects; a button leads to the
/// other. Not there for items without either.
final class CorrectionStrip extends VBox {
  /// Lines that are shown; those left out are in the list of corrections.
  private static final int MOST = 3;

  private final WorkModel work;
  private final LibraryModel library;
  private final Means means;
  private final FontLibrary fonts;
  private final Messages messages;
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
  private List<Answer> answers = List.of();
  private List<Line> lines = List.of();

  /// @param node the text that is corrected; empty where the item is enough
  private record Line(String text, NodeId issue, NodeId item, Optional<NodeId> node) {}

  @SuppressWarnings("this-escape") // told of issues once the window is there
  CorrectionStrip(WorkModel work, LibraryModel library, Means means, FontLibrary fonts) {
    this.work = work;
    this.library = library;
    this.means = means;
    this.fonts = fonts;
    this.messages = means.messages();
    getStyleClass().add("gb-correction-strip");
    show(List.of());
    work.issueProperty().subscribe(this::read);
    work.itemProperty().subscribe(item -> update());
    work.treeProperty().subscribe(tree -> update());
  }

  ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }

  /// Goes to the other end of the first line.
  void jump() {
    lines.stream().findFirst().ifPresent(this::open);
  }

  /// Only what is published can be corrected.
  private void read(Optional<OpenIssue> open) {
    answers = List.of();
    Optional<Issue> published =
        open.map(one -> one.session().tree().issue())
            .filter(issue -> issue.stage() == Stage.PUBLISHED);
    if (published.isEmpty() || library.libraryProperty().get().isEmpty()) {
      update();
      return;
    }
    Corrections corrections = new Corrections(library.libraryProperty().get().get(), fonts);
    NodeId issue = published.get().id();
    means
        .tasks()
        .run(
            progress -> corrections.of(issue),
            found -> {
              if (work.issueProperty().get().equals(open)) {
                answers = found;
                update();
              }
            },
            means.errors());
  }

  private void update() {
    Optional<Item> item =
        work.treeProperty()
            .get()
            .flatMap(tree -> work.itemProperty().get().flatMap(id -> item(tree, id)));
    List<Line> now = new ArrayList<>();
    item.ifPresent(
        shown -> {
          if (shown instanceof Notice notice) {
            notice.corrections().corrections().forEach(one -> now.add(corrects(one)));
          }
          answers.stream()
              .filter(one -> one.correction().item().equals(shown.id()))
              .forEach(one -> now.add(corrected(one)));
        });
    if (!now.equals(lines)) {
      show(now);
    }
  }

  private static Optional<Item> item(Tree tree, NodeId id) {
    return tree.issue().items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  private Line corrects(Correction one) {
    String text =
        messages.get(
            one.right().isEmpty() ? "correct.strip.drops" : "correct.strip.corrects",
            one.printed(),
            one.page(),
            one.wrong(),
            one.right());
    return new Line(text, one.issue(), one.item(), Optional.of(one.node()));
  }

  private Line corrected(Answer one) {
    String where =
        one.page() == 0
            ? one.number().printed()
            : messages.get("correct.strip.page", one.number().printed(), one.page());
    String text =
        messages.get(
            one.correction().right().isEmpty()
                ? "correct.strip.dropped"
                : "correct.strip.corrected",
            where,
            one.correction().page(),
            one.correction().wrong(),
            one.correction().right());
    return new Line(text, one.issue(), one.item(), Optional.empty());
  }

  private void show(List<Line> now) {
    lines = List.copyOf(now);
    getChildren().setAll(lines.stream().limit(MOST).map(this::row).toList());
    if (lines.size() > MOST) {
      getChildren().add(new Label(messages.get("correct.strip.more", lines.size() - MOST)));
    }
    empty.set(lines.isEmpty());
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  private HBox row(Line line) {
    Label text = new Label(line.text(), Icons.NOTE.icon());
    text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button go = new Button(messages.get("correct.go"));
    go.setAccessibleText(line.text() + " " + messages.get("correct.go"));
    go.getStyleClass().add("gb-form-button");
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(event -> open(line));
    HBox row = new HBox(text, go);
    row.getStyleClass().add("gb-correction-line");
    return row;
  }

  private void open(Line line) {
    boolean here =
        work.treeProperty()
            .get()
            .filter(tree -> tree.issue().id().equals(line.issue()))
            .isPresent();
    Runnable go =
        () -> {
          work.select(line.item());
          line.node().ifPresent(node -> work.go(node, Spot.Origin.COMMAND));
        };
    if (here) {
      go.run();
    } else {
      library.refresh(Optional.of(line.issue()), go);
    }
  }
}
