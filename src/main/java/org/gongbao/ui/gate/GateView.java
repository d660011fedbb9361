package org.gongbao.ui.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.gongbao.app.Blocker;
import org.gongbao.l10n.Messages;

/// 付印检查: what stands in the way, by kinds. Enter or a double click leads to it.
final class GateView extends BorderPane {
  private final Messages messages;
  private final ListView<GateRow> list = new ListView<>();
  private final Label said = new Label();
  private final Label empty = new Label();
  private final Consumer<Blocker> go;

  /// @param go leads to what stands in the way
  GateView(GateModel model, GateWords words, Messages messages, Consumer<Blocker> go) {
    this.messages = messages;
    this.go = go;
    list.setAccessibleText(messages.get("gate.tab"));
    list.getStyleClass().addAll("gb-table", "gb-findings");
    list.setCellFactory(view -> new GateCell(words));
    empty.getStyleClass().add("gb-empty");
    list.setPlaceholder(empty);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            activate();
            event.consume();
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            activate();
          }
        });
    HBox bar = new HBox(said);
    bar.getStyleClass().add("gb-panel-bar");
    setTop(bar);
    setCenter(list);
    model.blockersProperty().subscribe(this::show);
    sceneProperty().subscribe(scene -> model.setActive(scene != null));
  }

  private void show(Optional<List<Blocker>> blockers) {
    List<GateRow> rows = blockers.map(GateView::rows).orElse(List.of());
    said.setText(blockers.map(this::summary).orElseGet(() -> messages.get("gate.working")));
    empty.setText(messages.get(blockers.isPresent() ? "gate.empty" : "gate.working"));
    int row = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(rows);
    if (!rows.isEmpty()) {
      // The first is no head.
      list.getSelectionModel().select(Math.clamp(row, 1, rows.size() - 1));
    }
  }

  private String summary(List<Blocker> blockers) {
    long soft = blockers.stream().filter(blocker -> blocker.kind().isSoft()).count();
    long hard = blockers.size() - soft;
    if (hard == 0) {
      return soft == 0 ? messages.get("gate.free") : messages.get("gate.counts.soft", soft);
    }
    return soft == 0
        ? messages.get("gate.counts.hard", hard)
        : messages.get("gate.counts.both", hard, soft);
  }

  private static List<GateRow> rows(List<Blocker> blockers) {
    Map<Blocker.Kind, List<Blocker>> byKind = new LinkedHashMap<>();
    blockers.forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
    List<GateRow> rows = new ArrayList<>();
    byKind.forEach(
        (kind, found) -> {
          rows.add(new GateRow.Head(kind, found.size()));
          found.forEach(one -> rows.add(new GateRow.One(one)));
        });
    return rows;
  }

  /// A head stands for the first of its kind.
  private void activate() {
    int row = list.getSelectionModel().getSelectedIndex();
    if (row < 0) {
      return;
    }
    switch (list.getItems().get(row)) {
      case GateRow.Head head -> {
        list.getSelectionModel().select(row + 1);
        activate();
      }
      case GateRow.One one -> go.accept(one.blocker());
    }
  }
}
