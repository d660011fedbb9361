package org.gongbao.ui.intake;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.gongbao.app.Incoming;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.source.SourceText;
import org.jspecify.annotations.Nullable;

/// Small pictures of what a file holds or names, read on a worker.
final class Thumbnails {
  private static final double WIDEST = 240;
  private static final double HIGHEST = 96;
  private final Tasks tasks;
  private final Map<Picture, ObjectProperty<@Nullable Image>> images = new HashMap<>();

  private record Picture(Incoming of, String name) {}

  Thumbnails(Tasks tasks) {
    this.tasks = tasks;
  }

  /// The picture of a name; nothing until it has been read, and where it cannot be.
  ObservableValue<@Nullable Image> of(IntakeFile file, SourceText source, String name) {
    Picture key = new Picture(file.incoming(), name);
    ObjectProperty<@Nullable Image> known = images.get(key);
    if (known != null) {
      return known;
    }
    ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
    images.put(key, image);
    tasks.run(
        progress -> read(file, source, name),
        read -> read.filter(made -> !made.isError()).ifPresent(image::set),
        // A picture no decoder knows is shown by its name.
        broken -> {});
    return image;
  }

  private static Optional<Image> read(IntakeFile file, SourceText source, String name) {
    return Optional.ofNullable(source.pictures().get(name))
        .or(() -> file.incoming().picture(name))
        .map(bytes -> new Image(new ByteArrayInputStream(bytes), WIDEST, HIGHEST, true, true));
  }
}
