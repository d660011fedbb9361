package org.gongbao.ui;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.proof.read.ReadingDesk;

/// What a proofreader does on the pages themselves: types over what is selected there, strikes it
/// out, asks for the signs.
final class ProofPages {
  private final Region pages;
  private final PreviewModel model;
  private Optional<Bounds> released = Optional.empty();

  ProofPages(Region pages, PreviewModel model) {
    this.pages = pages;
    this.model = model;
  }

  void install(ReadingDesk desk, Messages messages) {
    pages.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event ->
            released = Optional.of(new BoundingBox(event.getSceneX(), event.getSceneY(), 0, 12)));
    pages.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, desk));
    pages.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, desk));
    pages.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (model.pageSelectionProperty().get().isPresent()) {
            desk.contextMenu().showOver(pages, messages, event);
          }
        });
  }

  private static void pressed(KeyEvent event, ReadingDesk desk) {
    boolean erases = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (erases && plain && desk.typedOnPages("")) {
      event.consume();
    }
  }

  private static void typed(KeyEvent event, ReadingDesk desk) {
    String chars = event.getCharacter();
    boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    boolean text = !chars.isBlank() && chars.codePoints().noneMatch(Character::isISOControl);
    if (text && !command && desk.typedOnPages(chars)) {
      event.consume();
    }
  }

  /// Where the pointer was released last; near the top of the pages before that.
  Optional<Bounds> pointed() {
    return released.or(
        () -> {
          Bounds all = pages.localToScene(pages.getLayoutBounds());
          return Optional.ofNullable(all)
              .map(one -> new BoundingBox(one.getMinX() + 24, one.getMinY() + 40, 0, 24));
        });
  }
}
