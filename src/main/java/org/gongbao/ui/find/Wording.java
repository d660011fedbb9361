package org.gongbao.ui.find;

import java.util.Locale;
import org.gongbao.edit.find.BadQueryException;
import org.gongbao.edit.find.Hit;
import org.gongbao.edit.find.Option;
import org.gongbao.edit.find.Scope;
import org.gongbao.edit.find.TextKind;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Slot;

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
    if (!hit.isReplaceable()) {
      return messages.get("find.holder." + key(hit.holder()));
    }
    return messages.get(
        hit.kind() == TextKind.OTHER ? slot(hit.place().slot()) : "find.kind." + key(hit.kind()));
  }

  /// What the editor calls a text that stands beside the running ones.
  private static String slot(Slot slot) {
    return switch (slot) {
      case ADDRESSEES -> "ui.label.addressees";
      case ANNOTATION -> "ui.label.annotation";
      case EDITOR_NOTE -> "ui.label.editor-note";
      case SIGNER -> "ui.label.signer";
      case DATE -> "ui.label.date";
      case PERIOD -> "ui.label.period";
      case CAPTION -> "ui.label.figure";
      case LABEL -> "ui.label.attachment";
      case TEXT -> "ui.label.note";
      default -> "find.kind.other";
    };
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
    if (state.current() < 0) {
      return messages.get("find.count.all", count);
    }
    String at = messages.get("find.count.at", state.current() + 1, count);
    // What stands in no text is not set off there.
    return state
        .hit()
        .filter(hit -> !hit.isReplaceable())
        .map(hit -> messages.get("find.count.noticed", at, kind(hit)))
        .orElse(at);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
