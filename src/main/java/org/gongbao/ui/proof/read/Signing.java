package org.gongbao.ui.proof.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import org.gongbao.review.mark.Sign;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;

/// The signs as commands. The key of a sign is its number in GB/T 14706: Ctrl with it, and from 10
/// on Ctrl and Alt with its last digit.
final class Signing {
  private static final String MENU = "proofread.menu";
  private static final int LAST_OF_TENS = 18;
  private final Penning pen;
  private final ObservableBooleanValue none;

  Signing(Penning pen, ObservableBooleanValue none) {
    this.pen = pen;
    this.none = none;
  }

  /// Those used often; the others in a menu of their own.
  CommandMenu menu() {
    List<Command> others = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      if (!isCommon(sign)) {
        others.add(command(sign));
      }
    }
    return new CommandMenu(
        MENU,
        List.of(
            List.of(
                command(Sign.REPLACE),
                command(Sign.DELETE),
                command(Sign.INSERT),
                command(Sign.TRANSPOSE),
                command(Sign.MOVE)),
            List.of(command(Sign.RUN_ON), command(Sign.NEW_PARAGRAPH)),
            List.of(command(Sign.KEEP), command(Sign.QUESTION), command(Sign.NOTE))),
        List.of(new CommandMenu("proofread.menu.others", List.of(others))));
  }

  Command command(Sign sign) {
    return new Command(
        "proof.sign." + sign.name().toLowerCase(Locale.ROOT),
        keys(sign),
        () -> pen.sign(sign),
        none);
  }

  private static boolean isCommon(Sign sign) {
    return switch (sign) {
      case REPLACE, DELETE, INSERT, TRANSPOSE, MOVE, RUN_ON, NEW_PARAGRAPH, KEEP, QUESTION, NOTE ->
          true;
      default -> false;
    };
  }

  static String keys(Sign sign) {
    return switch (sign) {
      case KEEP -> "Shortcut+K";
      case SAME_AGAIN -> "Shortcut+Alt+9";
      case NOTE -> "Shortcut+M";
      case QUESTION -> "Alt+Q";
      default ->
          sign.number() < 10
              ? "Shortcut+" + sign.number()
              : sign.number() <= LAST_OF_TENS ? "Shortcut+Alt+" + sign.number() % 10 : "";
    };
  }
}
