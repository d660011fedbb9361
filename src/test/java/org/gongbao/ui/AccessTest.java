package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever can take the focus has a name a screen reader can say.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class AccessTest {
  @TempDir private static Path home;
  private WorkstationApp app;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    app = new WorkstationApp(DemoDesk.services(home), given);
    app.showDesk(work -> work.open(DemoDesk.rich()));
  }

  @Test
  void everythingThatTakesTheFocusHasAName(FxRobot robot) {
    Set<String> nameless = new TreeSet<>();
    Issue issue = app.work().session().orElseThrow().tree().issue();
    List<NodeId> parts = new ArrayList<>(issue.items().stream().map(item -> item.id()).toList());
    parts.add(issue.masthead().id());
    parts.add(issue.colophon().id());
    for (NodeId part : parts) {
      robot.interact(
          () -> {
            app.work().select(part);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            collect(stage.getScene().getRoot(), nameless);
          });
    }
    assertEquals(Set.of(), nameless);
  }

  private void collect(Parent parent, Set<String> nameless) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible()) {
        continue;
      }
      if (child.isFocusTraversable() && !isNamed(child)) {
        nameless.add(child.getClass().getSimpleName() + " " + child.getStyleClass());
      }
      if (child instanceof Parent inner && !(child instanceof TextInputControl)) {
        collect(inner, nameless);
      }
    }
  }

  private boolean isNamed(Node node) {
    String said = node.getAccessibleText();
    boolean text = node instanceof Labeled labeled && !labeled.getText().isBlank();
    return said != null && !said.isBlank() || text || isLabelled(node);
  }

  private boolean isLabelled(Node node) {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(label -> label instanceof Label named && node.equals(named.getLabelFor()));
  }
}
