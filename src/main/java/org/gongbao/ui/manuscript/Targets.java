package org.gongbao.ui.manuscript;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongbao.app.manuscript.ManuscriptWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.Icons;

/// 编入期次: the issues that take manuscripts, with the sections of the one on the desk. Manuscripts
/// are dropped on them.
final class Targets extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final int MOST = 6;
  private final ManuscriptModel model;
  private final ManuscriptActions actions;
  private final Messages messages;
  private final VBox rows = new VBox();

  Targets(ManuscriptModel model, ManuscriptActions actions, Messages messages) {
    this.model = model;
    this.actions = actions;
    this.messages = messages;
    Label title = new Label(messages.get("manuscript.targets"));
    title.getStyleClass().add("gb-pane-title");
    Label hint = new Label(messages.get("manuscript.targets.hint"));
    hint.getStyleClass().add("gb-count");
    HBox head = new HBox(8, title, hint);
    head.getStyleClass().add("gb-pane-header");
    getStyleClass().add("gb-manuscript-targets");
    ScrollPane list = new ScrollPane(rows);
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.getStyleClass().add("gb-manuscript-target-list");
    getChildren().addAll(head, list);
  }

  void show() {
    rows.getChildren().clear();
    List<IssueSummary> open = model.openIssuesProperty().get();
    Optional<NodeId> here = model.onDesk();
    for (IssueSummary issue : open.stream().limit(MOST).toList()) {
      boolean now = here.equals(Optional.of(issue.id()));
      String name = new ManuscriptWords(messages).issue(issue.number());
      rows.getChildren()
          .add(row(now ? messages.get("manuscript.issue.now", name) : name, issue.id(), ""));
      if (now) {
        model
            .sections()
            .forEach(section -> rows.getChildren().add(row(section, issue.id(), section)));
      }
    }
    if (open.isEmpty()) {
      Label none = new Label(messages.get("manuscript.issue.none"));
      none.setWrapText(true);
      none.getStyleClass().add("gb-empty");
      rows.getChildren().add(none);
    }
  }

  /// @param section empty for the issue itself
  private HBox row(String name, NodeId issue, String section) {
    Label label = new Label(name, section.isEmpty() ? Icons.ISSUE.icon() : null);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    int many =
        (int)
            model.bookProperty().get().all().stream()
                .filter(one -> one.standing().isIn(issue))
                .count();
    Label count = new Label(section.isEmpty() ? messages.get("manuscript.pieces", many) : "");
    count.getStyleClass().add("gb-count");
    HBox row = new HBox(8, label, space, count);
    row.getStyleClass()
        .addAll(
            "gb-manuscript-target", section.isEmpty() ? "gb-target-issue" : "gb-target-section");
    row.setAccessibleText(name);
    row.setOnDragOver(event -> row.pseudoClassStateChanged(TARGET, ManuscriptDrag.over(event)));
    row.setOnDragExited(event -> row.pseudoClassStateChanged(TARGET, false));
    row.setOnDragDropped(
        event ->
            ManuscriptDrag.dropped(
                event,
                Optional.of(section).filter(one -> !one.isEmpty()),
                (ids, into) -> actions.place(ids, issue, into)));
    return row;
  }
}
