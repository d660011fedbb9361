package org.gongbao.ui.find;

import java.util.Locale;
import org.gongbao.edit.find.BadQueryException;
import org.gongbao.edit.find.Hit;
import org.gongbao.edit.find.Option;
import org.gongbao.edit.find.Scope;
import org.gongbao.l10n.Messages;

/// How the things of a search are named.
record Wording(Messages messages) {

  String of(Scope scope) {
    return messages.get("find.scope." + key(scope));
  }

  String of(Option option) {
    return messages.get("find.option." + key(option));
  }

  String tip(Option option) {
    return messages.get("find.tip." + key(option));
  }

  String of(BadQueryException problem) {
    return messages.get("find.problem." + key(problem.kind()), problem.position() + 1);
  }

  String of(Notice notice) {
    return notice.key().isEmpty() ? "" : messages.get(notice.key(), notice.arguments().toArray());
  }

  /// What kind of text a hit stands in.
  String kind(Hit hit) {
    return hit.isReplaceable()
        ? messages.get("find.kind." + key(hit.kind()))
        : messages.get("find.holder." + key(hit.holder()));
  }

  /// 第3处，共27处.
  String count(FindState state) {
    if (state.problem().isPresent() || state.search().isEmpty()) {
      return "";
    }
    int count = state.hits().size();
    if (count == 0) {
      return messages.get("find.count.none");
    }
    return state.current() < 0
        ? messages.get("find.count.all", count)
        : messages.get("find.count.at", state.current() + 1, count);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
