package org.gongbao.review.quality;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.review.mark.ErrorKind;

/// 计错标准 of an office: all figures, those it set and the usual ones. Never negative.
public final class Standard {
  public static final Standard USUAL = new Standard(Map.of());
  private static final int FEW = 5;

  private final Map<Figure, Integer> own;

  private Standard(Map<Figure, Integer> own) {
    this.own = Map.copyOf(own);
  }

  /// In hundredths.
  public int of(Figure figure) {
    return own.getOrDefault(figure, figure.usual());
  }

  /// @param value in hundredths
  /// @throws IllegalArgumentException for a negative one
  public Standard with(Figure figure, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(figure + " " + value);
    }
    Map<Figure, Integer> next = new EnumMap<>(Figure.class);
    next.putAll(own);
    if (value == figure.usual()) {
      next.remove(figure);
    } else {
      next.put(figure, value);
    }
    return new Standard(next);
  }

  public boolean isOwn(Figure figure) {
    return own.containsKey(figure);
  }

  /// What an error counts that is no repetition.
  ///
  /// @param characters too many or missing
  /// @param front on the cover or the title page
  int points(ErrorKind kind, int characters, boolean front) {
    int points =
        switch (kind) {
          case CHARACTER -> of(Figure.CHARACTER);
          case LENGTH -> of(length(characters));
          case SENSE -> of(Figure.SENSE);
          case NUMBER -> of(Figure.NUMBER);
          case PUNCTUATION -> of(Figure.PUNCTUATION);
          case FORMAT -> of(Figure.FORMAT);
          case NONE -> 0;
        };
    boolean text = kind != ErrorKind.FORMAT && kind != ErrorKind.NONE;
    return front && text ? Math.max(points, of(Figure.FRONT)) : points;
  }

  private static Figure length(int characters) {
    return characters <= 1
        ? Figure.LENGTH_ONE
        : characters <= FEW ? Figure.LENGTH_FEW : Figure.LENGTH_MANY;
  }

  /// As a setting keeps it: what the office set itself.
  public String written() {
    return Stream.of(Figure.values())
        .filter(own::containsKey)
        .map(figure -> figure.name() + "=" + of(figure))
        .collect(Collectors.joining(" "));
  }

  /// What is no figure, or no number, is passed over.
  public static Standard read(String written) {
    Standard standard = USUAL;
    for (Figure figure : Figure.values()) {
      String begin = figure.name() + "=";
      for (String part : written.split(" ")) {
        String value = part.startsWith(begin) ? part.substring(begin.length()) : "";
        if (value.matches("[0-9]{1,6}")) {
          standard = standard.with(figure, Integer.parseInt(value));
        }
      }
    }
    return standard;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standard standard && own.equals(standard.own);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public String toString() {
    return "Standard[" + written() + "]";
  }
}
