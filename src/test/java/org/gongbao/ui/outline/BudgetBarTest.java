package org.gongbao.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.Composed;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.budget.PageBudget;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.ui.fx.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The bar of the sample issue.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class BudgetBarTest {
  private static final PageBudget BUDGET =
      PageBudget.of(Composed.ISSUE, Composed.SAMPLE, StyleReader.gazette());

  private final List<NodeId> chosen = new ArrayList<>();
  private BudgetBar bar;

  @Start
  void start(Stage stage) {
    bar = new BudgetBar(Messages.in("zh"), chosen::add);
    bar.show(Composed.ISSUE, BUDGET, OptionalInt.of(BUDGET.pages() + 4));
    Scene scene = new Scene(new StackPane(bar), 960, 80);
    new Theme(false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void itemsLieSideBySideInTheOrderOfTheirPages(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    List<Button> segments = segments();
    assertEquals(Composed.ISSUE.items().size(), segments.size());
    double page = bar.getWidth() / (BUDGET.pages() + 4);
    double at = page * BUDGET.front();
    for (Button segment : segments) {
      assertEquals(at, segment.getLayoutX(), 1);
      at = segment.getLayoutX() + segment.getWidth() + 1;
    }
    List<String> quiet =
        bar.lookupAll(".gb-budget-quiet").stream().map(node -> ((Label) node).getText()).toList();
    assertTrue(quiet.contains("刊头目录") && quiet.contains("未用"), quiet.toString());
  }

  @Test
  void oneThatIsPressedIsChosenAndKeysGoToTheNext(FxRobot robot) {
    List<NodeId> items = Composed.ISSUE.items().stream().map(Item::id).toList();
    robot.clickOn(segments().get(1));
    robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
    assertEquals(items.subList(1, 3), chosen);
  }

  @Test
  void eachTellsWhatOneMoreLineCosts() {
    for (Button segment : segments()) {
      String told = segment.getTooltip().getText();
      assertTrue(told.contains("第") && told.contains("再加"), told);
    }
  }

  private List<Button> segments() {
    return bar.getChildrenUnmodifiable().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .toList();
  }
}
