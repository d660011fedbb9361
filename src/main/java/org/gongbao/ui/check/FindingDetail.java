package org.gongbao.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gongbao.check.Finding;
import org.gongbao.check.Fix;
import org.gongbao.check.read.Site;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Tree;
import org.jspecify.annotations.Nullable;

/// What is told of a row: the sentence, what it becomes, the other places, what can be decided or
/// was, the rule's page.
final class FindingDetail extends ScrollPane {
  private static final int AROUND = 36;

  private final CheckModel model;
  private final FindingWords words;
  private final FindingActions actions;
  private final Messages messages;
  private final VBox content = new VBox();
  private @Nullable FindingRow shown;

  FindingDetail(CheckModel model, FindingWords words, FindingActions actions, Messages messages) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    this.messages = messages;
    content.getStyleClass().add("gb-finding-detail");
    setContent(content);
    setFitToWidth(true);
    setAccessibleText(messages.get("check.detail"));
    getStyleClass().add("gb-finding-scroll");
    show(Optional.empty());
  }

  /// Tells of a row, or what this is for.
  void show(Optional<FindingRow> row) {
    if (!content.getChildren().isEmpty() && row.equals(Optional.ofNullable(shown))) {
      return;
    }
    shown = row.orElse(null);
    content.getChildren().clear();
    setVvalue(0);
    row.ifPresentOrElse(this::fill, this::nothing);
  }

  private void nothing() {
    content.getChildren().add(wrapped(messages.get("check.detail.empty"), "gb-empty"));
  }

  private void fill(FindingRow row) {
    switch (row) {
      case FindingRow.Head head ->
          head.rule().ifPresentOrElse(rule -> rule(rule, row), this::nothing);
      case FindingRow.Found one -> {
        fill(one.finding());
        content.getChildren().add(new DecisionBar(row, actions, words, messages));
        page(RulePage.of(one.finding().rule()));
      }
      case FindingRow.Waived one -> {
        fill(one.waived().finding());
        content.getChildren().add(new DecisionBar(row, actions, words, messages));
        page(RulePage.of(one.waived().finding().rule()));
      }
      case FindingRow.NotRun one -> rule(one.unrun().rule().rule(), row);
      case FindingRow.Off one -> rule(one.off().rule(), row);
    }
  }

  private void rule(String rule, FindingRow row) {
    Label title = new Label(words.title(rule));
    title.getStyleClass().add("gb-finding-title");
    title.setWrapText(true);
    content.getChildren().add(title);
    switch (row) {
      case FindingRow.NotRun one ->
          content
              .getChildren()
              .add(wrapped(rule + "　" + words.why(one.unrun().rule()), "gb-finding-told"));
      case FindingRow.Off one ->
          content
              .getChildren()
              .add(wrapped(rule + "　" + words.hidden(one.off().findings()), "gb-finding-told"));
      default -> content.getChildren().add(wrapped(rule, "gb-finding-told"));
    }
    content.getChildren().add(new DecisionBar(row, actions, words, messages));
    page(RulePage.of(rule));
  }

  private void fill(Finding finding) {
    Label title = new Label(words.title(finding.rule()), FindingCell.icon(finding.severity()));
    title.getStyleClass().add("gb-finding-title");
    title.setWrapText(true);
    Label message = wrapped(finding.rule() + "　" + words.message(finding), "gb-finding-told");
    content.getChildren().addAll(title, message);
    model
        .work()
        .treeProperty()
        .get()
        .ifPresent(
            tree -> {
              // What it becomes shows what it is.
              finding
                  .fix()
                  .ifPresentOrElse(fix -> becomes(tree, finding, fix), () -> stands(tree, finding));
              finding.related().forEach(site -> related(tree, finding, site));
            });
  }

  /// The characters among those around them, and what is put in their place.
  private TextFlow sentence(Tree tree, Site site, Optional<String> put) {
    Excerpt excerpt = Excerpt.of(tree, site, AROUND, AROUND);
    List<Text> parts = new ArrayList<>();
    parts.add(text(excerpt.before(), "gb-hit-around"));
    parts.add(text(excerpt.found(), put.isEmpty() ? "gb-hit-found" : "gb-hit-removed"));
    put.ifPresent(with -> parts.add(text(with, "gb-hit-put")));
    parts.add(text(excerpt.after(), "gb-hit-around"));
    TextFlow flow = new TextFlow(parts.toArray(Text[]::new));
    flow.getStyleClass().add("gb-finding-sentence");
    return flow;
  }

  /// A page as such has no sentence.
  private void stands(Tree tree, Finding finding) {
    if (!finding.isOfPage()) {
      content.getChildren().add(sentence(tree, finding.site(), Optional.empty()));
    }
  }

  private void becomes(Tree tree, Finding finding, Fix fix) {
    Button mend = new Button(messages.get("check.fix"));
    mend.getStyleClass().add("accent");
    mend.setDisable(!model.work().isEditable() || shown instanceof FindingRow.Waived);
    mend.setOnAction(event -> model.fix(List.of(finding)));
    boolean safe = fix.safety() == Fix.Safety.SAFE;
    Label kind = wrapped(messages.get(safe ? "check.fix.safe" : "check.fix.review"), "gb-muted");
    HBox row = actions.marking().isPresent() ? new HBox(kind) : new HBox(mend, kind);
    row.getStyleClass().add("gb-finding-fix");
    content.getChildren().addAll(sentence(tree, fix.site(), Optional.of(fix.replacement())), row);
  }

  private void related(Tree tree, Finding finding, Site site) {
    Hyperlink go = new Hyperlink(messages.get("check.go"));
    go.setOnAction(
        event ->
            model.go(
                new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.nature(),
                    site,
                    List.of(),
                    finding.key(),
                    finding.arguments(),
                    Optional.empty())));
    VBox box = new VBox(sentence(tree, site, Optional.empty()), go);
    box.getStyleClass().add("gb-finding-related");
    content.getChildren().add(box);
  }

  private void page(RulePage page) {
    List<Node> parts = new ArrayList<>();
    parts.add(wrapped(page.basis(), "gb-muted"));
    for (RulePage.Section section : page.sections()) {
      parts.add(wrapped(section.name(), "gb-finding-heading"));
      section.lines().forEach(line -> parts.add(wrapped(line.replaceFirst("^- ", "· "), "")));
    }
    content.getChildren().addAll(parts);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style.isEmpty() ? "gb-finding-text" : style);
    return label;
  }

  private static Text text(String chars, String style) {
    Text text = new Text(chars);
    text.getStyleClass().add(style);
    return text;
  }
}
