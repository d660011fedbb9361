package org.gongbao.ui.page;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.gongbao.app.Tasks;
import org.gongbao.layout.frame.Page;

/// Has pages painted off the FX thread, what is looked at first, and keeps the pictures for a
/// while. One is painted at a time. Owned by the FX thread.
public final class PageArtist {
  /// Pixels kept that nobody wants at the moment.
  private static final long KEPT = 24_000_000;

  private final Tasks tasks;
  private final PagePainter painter;
  private final Consumer<Throwable> errors;
  private final Map<Rank, List<Runnable>> listeners = new EnumMap<>(Rank.class);
  private final Map<Rank, List<Wanted>> wanted = new EnumMap<>(Rank.class);
  private final Map<Wanted, Image> painted = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Wanted> failed = new HashSet<>();
  private long pixels;
  private boolean painting;
  private boolean told;

  /// @param errors told what painting threw, the first time it does
  public PageArtist(Tasks tasks, PagePainter painter, Consumer<Throwable> errors) {
    this.tasks = tasks;
    this.painter = painter;
    this.errors = errors;
  }

  /// Where bytes of pictures come from by their SHA-256; asked off the FX thread.
  public void picturesFrom(Function<String, Optional<byte[]>> assets) {
    painter.picturesFrom(assets);
    painted.clear();
    pixels = 0;
    failed.clear();
  }

  /// Told whenever another picture is there of those wanted in a rank.
  public void onPainted(Rank rank, Runnable listener) {
    listeners.computeIfAbsent(rank, any -> new ArrayList<>()).add(listener);
  }

  /// Says what is wanted now, instead of what was wanted before.
  public void want(Rank rank, List<Wanted> pictures) {
    wanted.put(rank, List.copyOf(pictures));
    next();
  }

  /// A picture, when it is there.
  public Optional<Image> picture(Wanted picture) {
    return Optional.ofNullable(painted.get(picture));
  }

  /// Says which pages there are. Pictures of others go, but for those wanted at the moment.
  public void retain(List<Page> pages) {
    Set<Page> there = Collections.newSetFromMap(new IdentityHashMap<>());
    there.addAll(pages);
    Set<Wanted> needed = needed();
    for (Wanted picture : List.copyOf(painted.keySet())) {
      if (!there.contains(picture.page()) && !needed.contains(picture)) {
        forget(picture);
      }
    }
  }

  private void next() {
    if (painting) {
      return;
    }
    Optional<Wanted> first =
        wanted.values().stream()
            .flatMap(List::stream)
            .filter(picture -> !painted.containsKey(picture) && !failed.contains(picture))
            .findFirst();
    first.ifPresent(this::paint);
  }

  private void paint(Wanted picture) {
    painting = true;
    tasks.run(
        progress -> painter.paint(picture),
        made -> {
          painting = false;
          painted.put(picture, image(made));
          pixels += size(picture);
          forgetOld();
          tell(picture);
          next();
        },
        error -> {
          painting = false;
          if (!told) {
            told = true;
            errors.accept(error);
          }
          failed.add(picture);
          next();
        });
  }

  private void tell(Wanted picture) {
    listeners.forEach(
        (rank, those) -> {
          if (wanted.getOrDefault(rank, List.of()).contains(picture)) {
            those.forEach(Runnable::run);
          }
        });
  }

  private static long size(Wanted picture) {
    return (long) picture.crop().width() * picture.crop().height();
  }

  private static Image image(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void forgetOld() {
    if (pixels <= KEPT && failed.isEmpty()) {
      return;
    }
    Set<Wanted> needed = needed();
    failed.retainAll(needed);
    long spare = 0;
    for (Wanted picture : List.copyOf(painted.keySet()).reversed()) {
      if (!needed.contains(picture)) {
        spare += size(picture);
        if (spare > KEPT) {
          forget(picture);
        }
      }
    }
  }

  private Set<Wanted> needed() {
    Set<Wanted> needed = new HashSet<>();
    wanted.values().forEach(needed::addAll);
    return needed;
  }

  private void forget(Wanted picture) {
    painted.remove(picture);
    pixels -= size(picture);
  }

  /// What is painted before what.
  public enum Rank {
    IN_VIEW,
    /// Pages that are looked at next.
    NEAR,
    THUMBNAIL
  }
}
