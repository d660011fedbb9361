package org.gongbao.ui.preview;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gongbao.ui.page.Inks;

/// Takes the colours pages are painted in from the style sheet: `-gb-paper-ink`, `-gb-paper-seal`,
/// and `-gb-paper-pen-1` to `-4` of proofreaders. Shows nothing itself.
final class PaperInks extends Region {
  private static final StyleablePropertyFactory<PaperInks> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<PaperInks, Color> INK =
      FACTORY.createColorCssMetaData("-gb-paper-ink", inks -> inks.ink, Color.TRANSPARENT);
  private static final CssMetaData<PaperInks, Color> SEAL =
      FACTORY.createColorCssMetaData("-gb-paper-seal", inks -> inks.seal, Color.TRANSPARENT);
  private static final List<CssMetaData<PaperInks, Color>> PENS =
      IntStream.range(0, 4).mapToObj(PaperInks::pen).toList();
  private final SimpleStyleableObjectProperty<Color> ink =
      new SimpleStyleableObjectProperty<>(INK, Color.TRANSPARENT);
  private final SimpleStyleableObjectProperty<Color> seal =
      new SimpleStyleableObjectProperty<>(SEAL, Color.TRANSPARENT);
  private final List<SimpleStyleableObjectProperty<Color>> pens =
      PENS.stream()
          .map(pen -> new SimpleStyleableObjectProperty<>(pen, Color.TRANSPARENT))
          .toList();
  private Runnable changed = () -> {};

  PaperInks() {
    getStyleClass().add("gb-paper-inks");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  private static CssMetaData<PaperInks, Color> pen(int index) {
    return FACTORY.createColorCssMetaData(
        "-gb-paper-pen-" + (index + 1), inks -> inks.pens.get(index), Color.TRANSPARENT);
  }

  void onChange(Runnable listener) {
    changed = listener;
    ink.subscribe(colour -> changed.run());
    seal.subscribe(colour -> changed.run());
  }

  /// False before the style sheet was applied.
  boolean isKnown() {
    return ink.get().getOpacity() > 0;
  }

  Inks inks() {
    return new Inks(
        argb(ink.get()), argb(seal.get()), pens.stream().map(pen -> argb(pen.get())).toList());
  }

  private static int argb(Color colour) {
    int red = (int) Math.round(colour.getRed() * 255);
    int green = (int) Math.round(colour.getGreen() * 255);
    int blue = (int) Math.round(colour.getBlue() * 255);
    return 0xFF000000 | red << 16 | green << 8 | blue;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
