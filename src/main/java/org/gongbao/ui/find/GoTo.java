package org.gongbao.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Finder;

/// 转到: anywhere by part of a name.
public final class GoTo extends Finder<Target> {
  private static final double WIDTH = 640;

  /// Details of fewer characters are shown whole.
  private static final int SHORT = 20;

  private final Targets targets;

  GoTo(Targets targets, Messages messages) {
    super(
        new Words(
            messages.get("find.to.prompt"),
            messages.get("find.command.go"),
            messages.get("find.to.list"),
            messages.get("find.to.none")),
        WIDTH,
        "gb-go-to");
    this.targets = targets;
    list().setCellFactory(view -> new Row());
  }

  /// Shows it over the pane it stands in.
  void ask() {
    targets.read();
    open();
  }

  @Override
  protected List<Target> find(String typed) {
    return targets.find(typed);
  }

  @Override
  protected Optional<Runnable> action(Target chosen) {
    return Optional.of(chosen.going());
  }

  /// What it is, its name, and where it lies.
  private static final class Row extends ListCell<Target> {
    private final Label kind = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox box;

    Row() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      kind.getStyleClass().add("gb-go-kind");
      kind.setMinWidth(USE_PREF_SIZE);
      name.getStyleClass().add("gb-go-name");
      detail.setMaxWidth(WIDTH * 0.4);
      detail.getStyleClass().add("gb-go-detail");
      box = new HBox(kind, name, space, detail);
      box.setMouseTransparent(true);
      box.setMinWidth(0);
      box.setPrefWidth(1);
      setPrefWidth(1);
    }

    @Override
    protected void updateItem(Target target, boolean empty) {
      super.updateItem(target, empty);
      setText(null);
      setGraphic(empty || target == null ? null : box);
      if (!empty && target != null) {
        kind.setText(target.kind());
        name.setText(target.name());
        detail.setText(target.detail());
        detail.setMinWidth(target.detail().length() < SHORT ? USE_PREF_SIZE : 0);
        setAccessibleText(target.kind() + " " + target.name() + " " + target.detail());
      }
    }
  }
}
