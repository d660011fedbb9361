package org.gongbao.ui.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Overlay;

/// 特殊字符: what official documents need and no key has, and what was used last. A click puts a
/// character at the caret, Esc puts in nothing.
public final class CharacterPalette extends Overlay {
  private static final String RECENT = "characters.recent";
  private static final int MOST_RECENT = 16;
  private static final int COLUMNS = 16;
  private static final double CELL = 34;

  private static final List<String> GROUPS =
      List.of("brackets", "marks", "units", "numbers", "signs");

  private final Messages messages;
  private final Settings settings;
  private final Consumer<String> put;
  private final FlowPane recent = pane();

  /// @param put takes what is chosen to the caret
  public CharacterPalette(Messages messages, Settings settings, Consumer<String> put) {
    super("gb-characters");
    this.messages = messages;
    this.settings = settings;
    this.put = put;
    getChildren().addAll(label("insert.character.recent"), recent);
    for (String group : GROUPS) {
      FlowPane flow = pane();
      for (String entry : messages.get("insert.characters." + group).split(" ")) {
        flow.getChildren().add(button(entry));
      }
      getChildren().addAll(label("insert.character." + group), flow);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(Scene scene) {
    Pane over = (Pane) scene.getRoot();
    if (getParent() == null) {
      over.getChildren().add(this);
    }
    fillRecent();
    double width = COLUMNS * CELL + 24;
    applyCss();
    showAt(width, prefHeight(width));
    shown().getFirst().requestFocus();
  }

  private void fillRecent() {
    recent.getChildren().setAll(recentEntries().stream().map(this::button).toList());
    recent.setManaged(!recent.getChildren().isEmpty());
    getChildren().getFirst().setManaged(recent.isManaged());
    getChildren().getFirst().setVisible(recent.isManaged());
  }

  private List<String> recentEntries() {
    Optional<String> held = settings.get(RECENT);
    return held.filter(list -> !list.isEmpty())
        .map(list -> List.of(list.split("\t")))
        .orElse(List.of());
  }

  private void use(String entry) {
    List<String> used = new ArrayList<>(recentEntries());
    used.remove(entry);
    used.addFirst(entry);
    settings.put(RECENT, String.join("\t", used.subList(0, Math.min(MOST_RECENT, used.size()))));
    setVisible(false);
    put.accept(entry);
  }

  private void pressed(KeyEvent event) {
    List<Button> all = shown();
    int at = all.indexOf(getScene().getFocusOwner());
    int to =
        switch (event.getCode()) {
          case LEFT -> at - 1;
          case RIGHT -> at + 1;
          case UP -> beside(all, at, -1);
          case DOWN -> beside(all, at, 1);
          default -> -1;
        };
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
      use(all.get(at).getText());
    } else if (to >= 0 && to < all.size()) {
      all.get(to).requestFocus();
    } else if (!event.getCode().isArrowKey()) {
      return;
    }
    event.consume();
  }

  /// The button above or below another.
  private int beside(List<Button> all, int at, int step) {
    if (at < 0) {
      return 0;
    }
    double x = all.get(at).localToScene(0, 0).getX();
    double y = all.get(at).localToScene(0, 0).getY();
    int best = -1;
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      double down = (all.get(i).localToScene(0, 0).getY() - y) * step;
      double across = Math.abs(all.get(i).localToScene(0, 0).getX() - x);
      double distance = down * 1000 + across;
      if (down > 1 && distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    return best;
  }

  private List<Button> shown() {
    List<Button> all = new ArrayList<>();
    for (javafx.scene.Node child : getChildren()) {
      if (child instanceof FlowPane flow && flow.isManaged()) {
        flow.getChildren().forEach(button -> all.add((Button) button));
      }
    }
    return all;
  }

  private Button button(String entry) {
    Button button = new Button(entry);
    button.getStyleClass().add("gb-character");
    button.setPrefWidth(entry.length() > 1 ? 2 * CELL : CELL);
    button.setTooltip(new Tooltip("U+" + code(entry)));
    button.setOnAction(event -> use(entry));
    return button;
  }

  private static String code(String entry) {
    return "%04X".formatted(entry.codePointAt(0));
  }

  private Label label(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("gb-count");
    return label;
  }

  private static FlowPane pane() {
    FlowPane flow = new FlowPane();
    flow.setPrefWrapLength(COLUMNS * CELL);
    return flow;
  }
}
