package org.gongbao.ui.gate;

import java.util.Locale;
import java.util.Optional;
import org.gongbao.app.Blocker;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.review.original.Difference;
import org.gongbao.ui.check.Checking;
import org.gongbao.ui.outline.ShortTitle;
import org.gongbao.ui.query.Querying;
import org.gongbao.ui.work.WorkModel;

/// What stands in the way, in words.
final class GateWords {
  private final WorkModel work;
  private final Checking checking;
  private final Querying querying;
  private final Messages messages;

  GateWords(WorkModel work, Checking checking, Querying querying, Messages messages) {
    this.work = work;
    this.checking = checking;
    this.querying = querying;
    this.messages = messages;
  }

  String kind(Blocker.Kind kind) {
    return messages.get("gate.kind." + key(kind));
  }

  /// How one of a kind is settled.
  String how(Blocker.Kind kind) {
    return messages.get("gate.how." + key(kind));
  }

  String told(Blocker blocker) {
    return switch (blocker) {
      case Blocker.Open one -> checking.told(one.finding());
      case Blocker.UnrunRule one -> checking.told(one.rule());
      case Blocker.OpenQuery one -> querying.told(one.query());
      case Blocker.Unexplained one -> told(one.difference());
    };
  }

  private String told(Difference difference) {
    String was = difference.removed();
    String now = difference.inserted();
    return was.isEmpty()
        ? messages.get("gate.added", now)
        : now.isEmpty()
            ? messages.get("gate.removed", was)
            : messages.get("gate.changed", was, now);
  }

  String item(Blocker blocker) {
    return switch (blocker) {
      case Blocker.Open one -> checking.item(one.finding());
      case Blocker.UnrunRule one -> messages.get("gate.whole");
      case Blocker.OpenQuery one -> querying.item(one.query());
      case Blocker.Unexplained one -> item(one.item());
    };
  }

  private String item(NodeId id) {
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(id))
        .flatMap(
            node -> node instanceof Item item ? Optional.of(ShortTitle.of(item)) : Optional.empty())
        .orElse("");
  }

  String page(Blocker blocker) {
    return blocker instanceof Blocker.Open one ? checking.page(one.finding()) : "";
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
