package org.gongbao.ui.preview;

import java.util.Optional;
import java.util.stream.IntStream;

/// How large pages are shown.
@SuppressWarnings("ClassInitializationDeadlock") // first touched by the FX thread
sealed interface Zoom {
  /// 适合页面: whole pages.
  record FitPage() implements Zoom {}

  /// 适合宽度: as wide as the pane.
  record FitWidth() implements Zoom {}

  /// @param value 100 for the size of the paper, at 96 pixels an inch
  record Percent(int value) implements Zoom {
    public Percent {
      value = Math.clamp(value, LEAST, MOST);
    }
  }

  int LEAST = 10;
  int MOST = 600;
  Zoom FIT_PAGE = new FitPage();
  Zoom FIT_WIDTH = new FitWidth();

  private static int[] steps() {
    return new int[] {
      10, 17, 25, 33, 42, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 600
    };
  }

  /// The next step up or down from what is shown.
  static Zoom stepped(double percent, int step) {
    int[] steps = steps();
    if (step > 0) {
      return new Percent(IntStream.of(steps).filter(at -> at > percent + 0.5).min().orElse(MOST));
    }
    return new Percent(IntStream.of(steps).filter(at -> at < percent - 0.5).max().orElse(LEAST));
  }

  /// Those a menu offers.
  static int[] offered() {
    return new int[] {50, 75, 100, 125, 150, 200, 300};
  }

  /// As kept in settings.
  default String written() {
    return switch (this) {
      case FitPage page -> "page";
      case FitWidth width -> "width";
      case Percent percent -> Integer.toString(percent.value());
    };
  }

  static Optional<Zoom> read(String written) {
    return switch (written) {
      case "page" -> Optional.of(FIT_PAGE);
      case "width" -> Optional.of(FIT_WIDTH);
      default ->
          written.matches("[0-9]{1,4}")
              ? Optional.of(new Percent(Integer.parseInt(written)))
              : Optional.empty();
    };
  }
}
