package org.gongbao.layout.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.model.Place;

/// Makes faults. The key of the message is that of the rule where nothing else is said.
final class Found {
  private Found() {}

  static LayoutFault onLine(
      String rule, Severity severity, Spot spot, TextFrame frame, Object... arguments) {
    return onLine(rule, key(rule), severity, spot, frame, arguments);
  }

  /// @param key of the message, where a rule has several
  static LayoutFault onLine(
      String rule, String key, Severity severity, Spot spot, TextFrame frame, Object... arguments) {
    return onCharacter(rule, key, severity, spot, frame, place(frame), arguments);
  }

  /// At one character of a line.
  static LayoutFault onCharacter(
      String rule,
      String key,
      Severity severity,
      Spot spot,
      TextFrame frame,
      Optional<Place> place,
      Object... arguments) {
    return new LayoutFault(
        rule,
        severity,
        spot.page(),
        frame.column(),
        spot.line(),
        place.or(() -> place(frame)),
        key,
        strings(arguments));
  }

  static LayoutFault onPage(String rule, Severity severity, int page, Object... arguments) {
    return new LayoutFault(
        rule, severity, page, Frame.ACROSS, 0, Optional.empty(), key(rule), strings(arguments));
  }

  static LayoutFault at(String rule, Severity severity, Place place, Object... arguments) {
    return at(rule, key(rule), severity, place, arguments);
  }

  static LayoutFault at(
      String rule, String key, Severity severity, Place place, Object... arguments) {
    return new LayoutFault(
        rule, severity, 0, Frame.ACROSS, 0, Optional.of(place), key, strings(arguments));
  }

  static Optional<Place> place(TextFrame frame) {
    for (Glyphs run : frame.line().runs()) {
      Optional<Place> place = run.place(0);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /// Where on the pages: line counted from 1 in its column.
  record Spot(int page, int line) {}

  private static String key(String rule) {
    return "lay." + rule.substring("LAY-".length());
  }

  private static List<String> strings(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
