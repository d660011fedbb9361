package org.gongbao.check;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.read.Site;

/// 问题: what a rule found.
///
/// @param rule its id
/// @param site the faulty characters, and no others
/// @param related other places that prove it, such as the other spelling of a name
/// @param key of the message, completed by `arguments`
/// @param arguments text or whole numbers
public record Finding(
    String rule,
    Severity severity,
    Nature nature,
    Site site,
    List<Site> related,
    String key,
    List<Object> arguments,
    Optional<Fix> fix) {
  public Finding {
    related = List.copyOf(related);
    arguments = List.copyOf(arguments);
  }
}
