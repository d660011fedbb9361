package org.gongbao.ui.proof.round;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gongbao.l10n.Messages;

/// A correction in a line: characters that go struck through, those that come underlined.
final class WishFlow extends TextFlow {
  WishFlow(Wish wish, Messages messages) {
    getStyleClass().add("gb-wish");
    add(wish.lead(), "gb-wish-around");
    add(wish.plain(), "gb-wish-plain");
    add(wish.before(), "gb-wish-gone");
    add(wish.after(), "gb-wish-come");
    add(wish.trail(), "gb-wish-around");
    String to = target(wish, messages);
    add(to.isEmpty() ? "" : "　" + to, "gb-wish-note");
    if (!wish.note().isEmpty()) {
      add("　" + wish.note(), "gb-wish-note");
    }
  }

  /// Words behind all others.
  void add(String chars, String style) {
    add(getChildren().size(), chars, style);
  }

  /// Words before all others.
  void lead(String chars, String style) {
    add(0, chars, style);
  }

  private void add(int at, String chars, String style) {
    if (!chars.isEmpty()) {
      Text text = new Text(chars.replace('\n', '¶'));
      text.getStyleClass().add(style);
      getChildren().add(at, text);
    }
  }

  private static String target(Wish wish, Messages messages) {
    if (!wish.to().behind().isEmpty()) {
      return messages.get("round.wish.behind", wish.to().behind());
    }
    return wish.to().ahead().isEmpty() ? "" : messages.get("round.wish.ahead", wish.to().ahead());
  }

  /// To be read out.
  static String spoken(Wish wish, Messages messages) {
    return messages.get(
        "round.wish.spoken",
        wish.lead() + wish.plain() + wish.before() + wish.trail(),
        wish.before(),
        wish.after(),
        target(wish, messages) + wish.note());
  }
}
