package org.gongbao.layout.frame;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Place;

/// 版面问题: something on the pages that breaks a rule of the trade (domain D.10).
///
/// @param rule LAY-01 … LAY-18
/// @param page 0 when it belongs to no page
/// @param column as in [Frame.TextFrame]
/// @param line counted from 1 in its column, 0 when it belongs to no line
/// @param key of the message telling of it, completed by `arguments`
public record LayoutFault(
    String rule,
    Severity severity,
    int page,
    int column,
    int line,
    Optional<Place> place,
    String key,
    List<String> arguments) {
  public LayoutFault {
    arguments = List.copyOf(arguments);
  }

  /// The same, on a page.
  public LayoutFault on(int itsPage) {
    return new LayoutFault(rule, severity, itsPage, column, line, place, key, arguments);
  }

  public enum Severity {
    ERROR,
    WARNING,
    INFO
  }
}
