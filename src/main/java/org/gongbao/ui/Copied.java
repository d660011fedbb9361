package org.gongbao.ui;

import java.io.File;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.gongbao.app.Incoming;
import org.gongbao.l10n.Messages;

/// What the clipboard holds, to be imported. FX thread.
final class Copied {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");
  private final Messages messages;
  private final Clock clock;

  Copied(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /// Copied files, else the text as it was marked up, else plain text; none when there is no text.
  List<Incoming> now() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      return clipboard.getFiles().stream().map(File::toPath).map(Incoming::of).toList();
    }
    String name = messages.get("intake.copied", TIME.format(ZonedDateTime.now(clock)));
    return Incoming.copied(
            name,
            Optional.ofNullable(clipboard.getHtml()),
            Optional.ofNullable(clipboard.getString()))
        .stream()
        .toList();
  }
}
