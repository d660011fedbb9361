package org.gongbao.ui.preview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.page.Inks;
import org.gongbao.ui.page.PageArtist;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// 版面: the preview pane. The pages go to the caret and the caret to where a page is clicked.
public final class PreviewView extends VBox {
  /// Lower than this the pane has no room for thumbnails.
  private static final double ROOM_FOR_THUMBNAILS = 560;

  private final Messages messages;
  private final PreviewModel model;
  private final PagesPane pane;
  private final ThumbnailStrip strip;
  private final Label empty = new Label();

  /// @param sides switches to what else stands in this place
  /// @param close hides the pane
  public PreviewView(
      PreviewModel model,
      PagesModel pages,
      WorkModel work,
      PageArtist artist,
      Messages messages,
      Node sides,
      Runnable close) {
    this.messages = messages;
    this.model = model;
    this.pane = new PagesPane(model, artist);
    this.strip = new ThumbnailStrip(model, artist, pane, messages.get("ui.preview.thumbnails"));
    pane.setAccessibleText(messages.get("ui.pane.preview"));
    empty.getStyleClass().add("gb-empty");
    StackPane desk = new Desk(pane, empty);
    VBox.setVgrow(desk, Priority.ALWAYS);
    getStyleClass().add("gb-preview");
    getChildren()
        .addAll(
            new PreviewHeader(messages, model, sides, hide(close), pane::requestFocus),
            desk,
            strip);
    FaultMarks faults = new FaultMarks(messages);
    pages
        .laidProperty()
        .subscribe(laid -> model.mark(FaultMarks.LAYER, faults.of(laid.pages().faults())));
    pages.laidProperty().subscribe(laid -> artist.retain(laid.pages().pages()));
    pages.laidProperty().subscribe(laid -> showEmpty());
    work.treeProperty().subscribe(tree -> showEmpty());
    work.issueProperty()
        .subscribe(open -> open.ifPresent(issue -> artist.picturesFrom(issue.assets())));
    heightProperty().subscribe(height -> fold(height.doubleValue()));
  }

  public void takeFocus() {
    pane.requestFocus();
  }

  /// The colours pages are painted in.
  public Inks inks() {
    return pane.inks();
  }

  private Button hide(Runnable close) {
    Button hide = new Button();
    hide.setGraphic(Icons.CLOSE.icon());
    hide.getStyleClass().add("gb-icon-button");
    hide.setTooltip(new Tooltip(messages.get("ui.preview.close")));
    hide.setAccessibleText(messages.get("ui.preview.close"));
    hide.setOnAction(event -> close.run());
    return hide;
  }

  private void showEmpty() {
    boolean none = model.viewport().pages().isEmpty();
    empty.setVisible(none);
    empty.setText(messages.get(model.hasItems() ? "ui.preview.composing" : "ui.empty.preview"));
  }

  private void fold(double height) {
    boolean room = height >= ROOM_FOR_THUMBNAILS;
    strip.setVisible(room);
    strip.setManaged(room);
  }

  /// What is to be shown on the pages then lays out the pages, and not the window.
  private static final class Desk extends StackPane {
    private final PagesPane pane;

    Desk(PagesPane pane, Node other) {
      super(pane, other);
      this.pane = pane;
      pane.setManaged(false);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      pane.resizeRelocate(0, 0, getWidth(), getHeight());
      pane.layout();
    }
  }
}
