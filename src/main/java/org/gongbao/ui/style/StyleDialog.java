package org.gongbao.ui.style;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.style.HouseStyle;

/// 版式: beside the window, so that the pages are seen following. 取消 and closing go back.
public final class StyleDialog {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 680;
  private static final int INSET = 24;

  private final Stage stage = new Stage();
  private final StyleModel model;
  private final Messages messages;
  private boolean kept;

  /// @param dress gives the scene the look of the window
  /// @param keep takes the style when it is to stay
  public StyleDialog(
      Stage owner,
      StyleModel model,
      Messages messages,
      Consumer<Scene> dress,
      Consumer<HouseStyle> keep) {
    this.model = model;
    this.messages = messages;
    stage.initOwner(owner);
    // At the left, so that the pages at the right stay in sight.
    stage.setX(owner.getX() + INSET);
    stage.setY(owner.getY() + Math.max(INSET, (owner.getHeight() - HEIGHT) / 2));
    stage.setTitle(messages.get("style.title"));
    PageForm pages = new PageForm(model, messages);
    TypeForm types = new TypeForm(model, messages);
    Runnable show =
        () -> {
          pages.show();
          types.show();
        };
    VBox forms = new VBox(heading("style.page"), pages, heading("style.type"), types);
    forms.getStyleClass().add("gb-style-forms");
    ScrollPane scroll = new ScrollPane(forms);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox root = new VBox(scroll, foot(keep));
    root.getStyleClass().add("gb-style");
    model.draftProperty().subscribe(draft -> show.run());
    model.onChange(show);
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    dress.accept(scene);
    scene.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.setScene(scene);
    stage.setOnHidden(
        event -> {
          if (!kept) {
            model.giveUp();
          }
        });
  }

  /// Two styles to begin from, what is wrong, and the buttons.
  private Region foot(Consumer<HouseStyle> keep) {
    Label wrong = new Label();
    wrong.setWrapText(true);
    wrong.getStyleClass().add("gb-style-wrong");
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    Button save = new Button(messages.get("style.keep"));
    save.setDefaultButton(true);
    save.setOnAction(
        event -> {
          kept = true;
          keep.accept(model.style());
          stage.close();
        });
    model.faultsProperty().subscribe(faults -> tell(save, wrong));
    model.refusedProperty().subscribe(refused -> tell(save, wrong));
    Button cancel = new Button(messages.get("style.cancel"));
    cancel.setOnAction(event -> stage.close());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(8, from("gazette"), from("document"), space, cancel, save);
    buttons.getStyleClass().add("gb-style-buttons");
    return new VBox(wrong, buttons);
  }

  /// What is wrong, and nothing can be kept until it is put right.
  private void tell(Button save, Label wrong) {
    Stream<String> faults =
        model.faultsProperty().get().stream()
            .map(fault -> messages.get("style.fault." + fault.name()));
    String told =
        Stream.concat(faults, model.refusedProperty().get().stream())
            .collect(Collectors.joining("\n"));
    save.setDisable(!told.isEmpty());
    wrong.setText(told);
    wrong.setManaged(!told.isEmpty());
    wrong.setVisible(!told.isEmpty());
  }

  private Button from(String name) {
    Button button = new Button(messages.get("style.from." + name));
    button.setOnAction(event -> model.start(model.bundled(name)));
    return button;
  }

  private Label heading(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("gb-style-heading");
    return label;
  }

  /// Shows the dialog, or brings it to the front.
  public void show() {
    stage.show();
    stage.toFront();
  }

  public boolean isShowing() {
    return stage.isShowing();
  }

  /// Closes the dialog without going back: the pages are no longer those it was opened on.
  public void dismiss() {
    kept = true;
    stage.close();
  }
}
