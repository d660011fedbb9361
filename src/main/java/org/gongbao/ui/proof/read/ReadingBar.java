package org.gongbao.ui.proof.read;

import java.util.Locale;
import java.util.NavigableSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.review.mark.Sign;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.preview.Look;

/// The toolbar of a proof: signs used often, how far the reader is, 交回.
final class ReadingBar extends HBox {
  private static final double SLIM = 1180;
  private final ReadingDesk desk;
  private final Messages messages;
  private final Label told = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final ToggleButton here = new ToggleButton();

  ReadingBar(ReadingDesk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
    getStyleClass().add("gb-toolbar");
    for (Sign sign :
        new Sign[] {
          Sign.REPLACE, Sign.DELETE, Sign.INSERT, Sign.TRANSPOSE, Sign.NEW_PARAGRAPH, Sign.QUESTION
        }) {
      getChildren().add(signButton(desk.command(sign)));
    }
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    told.getStyleClass().add("gb-read-told");
    told.setMinWidth(USE_PREF_SIZE);
    progress.getStyleClass().add("gb-progress");
    progress.setPrefWidth(96);
    progress.visibleProperty().bind(widthProperty().greaterThan(SLIM));
    progress.managedProperty().bind(progress.visibleProperty());
    here.getStyleClass().addAll("gb-tool", "gb-read-here");
    here.setMinWidth(USE_PREF_SIZE);
    here.setTooltip(new Tooltip(desk.readHere().shownKeys()));
    here.setOnAction(
        event -> {
          desk.readHere().action().run();
          show();
        });
    Button back = desk.giveBack().button(messages, Icons.SEND, true);
    back.getStyleClass().add("accent");
    back.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(space, told, progress, here, back);
    desk.model().readProperty().subscribe(pages -> show());
    desk.lookProperty().subscribe(look -> show());
  }

  private Button signButton(Command command) {
    Button button = new Button(messages.get(command.name()));
    button.getStyleClass().add("gb-tool");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(command.shownKeys()));
    button.setFocusTraversable(false);
    button.setOnAction(event -> command.action().run());
    return button;
  }

  private void show() {
    NavigableSet<Integer> read = desk.model().readProperty().get();
    int all = desk.model().pages().size();
    told.setText(messages.get("proofread.progress", read.size(), all));
    progress.setProgress(all == 0 ? 0 : (double) read.size() / all);
    progress.setAccessibleText(told.getText());
    Look look = desk.lookProperty().get();
    String pages =
        look.first() == look.last()
            ? Integer.toString(look.first())
            : look.first() + "—" + look.last();
    boolean done = look.first() > 0 && read.containsAll(desk.pagesShown());
    here.setDisable(look.first() == 0);
    here.setSelected(done);
    here.setText(
        look.first() == 0
            ? messages.get("proofread.command.read")
            : messages.get(done ? "proofread.here.read" : "proofread.here", pages));
    here.setAccessibleText(here.getText().toLowerCase(Locale.ROOT));
  }
}
