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
/// @param printed where on the pages, of what only pages show
public record Finding(
    String rule,
    Severity severity,
    Nature nature,
    Site site,
    List<Site> related,
    String key,
    List<Object> arguments,
    Optional<Fix> fix,
    Optional<Printed> printed) {
  public Finding {
    related = List.copyOf(related);
    arguments = List.copyOf(arguments);
  }

  /// Of a text, whatever page it is on.
  public Finding(
      String rule,
      Severity severity,
      Nature nature,
      Site site,
      List<Site> related,
      String key,
      List<Object> arguments,
      Optional<Fix> fix) {
    this(rule, severity, nature, site, related, key, arguments, fix, Optional.empty());
  }

  /// True for what is wrong with a page and with no text on it.
  public boolean isOfPage() {
    return printed.isPresent() && site.length() == 0;
  }
}
