package org.gongbao.ui.outline;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.budget.PageBudget;

/// 版面预算 below the outline: pages of those aimed at as a bar, and what is left of the last one.
/// Pressed, it asks what to aim at.
final class BudgetFoot extends Button {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private final BudgetModel model;
  private final BudgetWords words;
  private final Label pages = new Label();
  private final Label sheets = new Label();
  private final Label left = new Label();
  private final Region done = new Region();
  private final StackPane bar = new StackPane(done);
  private final Tooltip tip = new Tooltip();
  private double share;

  BudgetFoot(BudgetModel model, Messages messages) {
    this.model = model;
    this.words = new BudgetWords(messages);
    Label name = new Label(messages.get("outline.budget"));
    pages.getStyleClass().add("gb-budget-pages");
    bar.getStyleClass().add("gb-budget-track");
    done.getStyleClass().add("gb-budget-done");
    bar.widthProperty().subscribe(this::fill);
    pages.setMinWidth(USE_PREF_SIZE);
    left.setMinWidth(USE_PREF_SIZE);
    VBox content = new VBox(row(name, pages), bar, row(sheets, left));
    content.getStyleClass().add("gb-budget-lines");
    content.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - 24));
    content.setMouseTransparent(true);
    getStyleClass().setAll("gb-budget");
    setGraphic(content);
    setMaxWidth(Double.MAX_VALUE);
    setTooltip(tip);
    setAccessibleRole(AccessibleRole.BUTTON);
    model.budgetProperty().subscribe(budget -> show());
    model.targetProperty().subscribe(target -> show());
  }

  private static HBox row(Label first, Label last) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(first, space, last);
    row.getStyleClass().add("gb-budget-line");
    return row;
  }

  private void show() {
    PageBudget budget = model.budgetProperty().get();
    OptionalInt target = model.targetProperty().get().pages();
    boolean any = budget.pages() > 0;
    setVisible(any);
    setManaged(any);
    if (!any) {
      return;
    }
    String off = words.off(budget, target);
    pages.setText((words.pages(budget, target) + " " + off).strip());
    sheets.setText(words.sheets(budget));
    left.setText(words.left(budget));
    pseudoClassStateChanged(OVER, target.isPresent() && budget.pages() > target.getAsInt());
    share = Math.min(1, (double) budget.pages() / target.orElse(budget.pages()));
    fill();
    String all = words.whole(budget, target);
    tip.setText(all);
    setAccessibleText(all.replace("\n", "，"));
  }

  private void fill() {
    double width = Math.floor(bar.getWidth() * share);
    done.setMinWidth(width);
    done.setMaxWidth(width);
  }
}
