package org.gongbao.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.gongbao.app.MemorySettings;
import org.gongbao.edit.Selection;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.work.Spot;

/// Draws the window to PNG files for review: `UiShots FOLDER [WIDTH HEIGHT]`. With a real screen
/// give its size; the headless one has 1000×1000.
public final class UiShots {
  private static final List<String> ITEMS =
      List.of("opinions", "plan", "team", "chronicle", "masthead");

  private UiShots() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    double width = args.length > 1 ? Double.parseDouble(args[1]) : 1000;
    double height = args.length > 2 ? Double.parseDouble(args[2]) : 1000;
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> next(folder, width, height, 0, done));
    done.await();
    Platform.exit();
  }

  private static void next(
      Path folder, double width, double height, int shot, CountDownLatch done) {
    if (shot == ITEMS.size() + 3) {
      done.countDown();
      return;
    }
    boolean dark = shot >= ITEMS.size() && shot < ITEMS.size() + 2;
    boolean english = shot == ITEMS.size() + 2;
    String item = ITEMS.get(shot % ITEMS.size());
    MemorySettings settings = new MemorySettings();
    settings.put("theme", dark ? "dark" : "light");
    settings.put("window.width", Long.toString((long) width));
    settings.put("window.height", Long.toString((long) height));
    Stage stage = new Stage();
    WorkstationApp app =
        new WorkstationApp(DemoDesk.services(folder, english ? "en" : "zh", settings), stage);
    app.showDesk(work -> work.open(DemoDesk.rich()));
    PauseTransition settle = new PauseTransition(Duration.millis(600));
    settle.setOnFinished(event -> choose(app, item));
    settle.play();
    PauseTransition wait = new PauseTransition(Duration.millis(1400));
    wait.setOnFinished(
        event -> {
          String name =
              (long) width + "-" + (english ? "en" : item) + (dark ? "-dark" : "") + ".png";
          save(stage.getScene().snapshot(null), folder.resolve(name).toFile());
          stage.hide();
          Platform.runLater(() -> next(folder, width, height, shot + 1, done));
        });
    wait.play();
  }

  private static void choose(WorkstationApp app, String item) {
    List<Item> items = app.work().treeProperty().get().orElseThrow().issue().items();
    switch (item) {
      case "opinions" -> {
        NodeId paragraph =
            ((org.gongbao.model.Document) items.get(1))
                .body().stream()
                    .filter(Paragraph.class::isInstance)
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .id();
        app.work().go(Selection.caretAt(new Place(paragraph, Slot.TEXT, 12)), Spot.Origin.COMMAND);
      }
      case "plan" -> {
        NodeId cell =
            ((org.gongbao.model.Document) items.get(0))
                .attachments()
                .getFirst()
                .body()
                .getFirst()
                .children(org.gongbao.model.Branch.ROWS)
                .get(1)
                .children(org.gongbao.model.Branch.CELLS)
                .get(1)
                .id();
        app.work().go(Selection.caretAt(new Place(cell, Slot.TEXT, 2)), Spot.Origin.COMMAND);
      }
      case "team" -> app.work().select(items.get(2).id());
      case "chronicle" -> app.work().select(items.get(3).id());
      default ->
          app.work().select(app.work().treeProperty().get().orElseThrow().issue().masthead().id());
    }
  }

  private static void save(WritableImage image, File file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(out, "png", file);
    } catch (IOException failed) {
      throw new IllegalStateException(Optional.ofNullable(failed.getMessage()).orElse(""), failed);
    }
  }
}
