package org.gongbao.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gongbao.app.CopyWriter;
import org.gongbao.app.PasteReader;
import org.gongbao.edit.Selection;
import org.gongbao.edit.range.Clip;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.ui.work.TextDoor;

/// Copy and paste. What was copied here is pasted here whole, with ordinals, tables and marks; what
/// comes from elsewhere has its structure recognised.
public final class Clips {
  /// Longer texts are read aside, with a way to stop.
  private static final int SHORT = 20_000;

  private final TextDoor door;
  private final Aside aside;
  private final Messages messages;
  private Clip held = Clip.EMPTY;

  /// Reads something long while the window stays alive.
  @FunctionalInterface
  public interface Aside {
    /// @return false when it cannot be read now
    boolean read(Reading reading, Consumer<List<Block>> then);
  }

  /// Long reading.
  @FunctionalInterface
  public interface Reading {
    List<Block> read();
  }

  public Clips(TextDoor door, Aside aside, Messages messages) {
    this.messages = messages;
    this.door = door;
    this.aside = aside;
  }

  /// Puts a selection on the clipboard; with nothing selected the clipboard stays as it is.
  public void copy(Selection selection) {
    Clip clip = door.copy(selection);
    if (clip.isEmpty()) {
      return;
    }
    held = clip;
    ClipboardContent content = new ClipboardContent();
    content.putString(clip.plain());
    content.putHtml(CopyWriter.html(clip));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Pastes over a selection what is on the clipboard.
  public void paste(Selection selection) {
    paste(selection, false);
  }

  /// Pastes characters only: no headings, no tables, no marks.
  public void pastePlain(Selection selection) {
    paste(selection, true);
  }

  private void paste(Selection selection, boolean charactersOnly) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String plain = Optional.ofNullable(clipboard.getString()).orElse("");
    Optional<NodeIds> ids = door.ids();
    if (!door.isEditable() && !plain.isEmpty()) {
      door.type(selection, plain);
    }
    if (ids.isEmpty() || !door.isEditable()) {
      return;
    }
    PasteReader reader = new PasteReader(ids.get());
    if (!charactersOnly && !held.isEmpty() && plain.equals(held.plain())) {
      door.paste(selection, held.blocks());
    } else if (!charactersOnly && clipboard.hasHtml()) {
      String html = clipboard.getHtml();
      read(html.length(), () -> reader.html(html, plain), reader, selection);
    } else if (!plain.isEmpty()) {
      Reading reading = () -> charactersOnly ? reader.lines(plain) : reader.text(plain);
      read(plain.length(), reading, reader, selection);
    }
  }

  /// Pastes text another program gave.
  public void put(Selection selection, String plain) {
    door.ids()
        .filter(ids -> door.isEditable())
        .map(PasteReader::new)
        .ifPresent(reader -> read(plain.length(), () -> reader.text(plain), reader, selection));
  }

  /// Takes what is selected elsewhere, or a copy of it.
  void carry(Selection selection, Place to, boolean copying) {
    if (!door.carry(selection, to, copying)) {
      door.say(messages.get("views.drag.refused"));
    }
  }

  private void read(int length, Reading reading, PasteReader reader, Selection selection) {
    Consumer<List<Block>> then =
        blocks -> {
          put(selection, blocks);
          door.say(reader.cleaned().said(messages));
        };
    if (length <= SHORT) {
      then.accept(reading.read());
    } else if (!aside.read(reading, then)) {
      door.say(messages.get("views.paste.busy"));
    }
  }

  /// Meanwhile the text may have become another.
  private void put(Selection selection, List<Block> blocks) {
    if (!door.holds(selection)) {
      door.say(messages.get("views.paste.gone"));
    } else if (!blocks.isEmpty()) {
      door.paste(selection, blocks);
    }
  }
}
