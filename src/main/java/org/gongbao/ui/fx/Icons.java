package org.gongbao.ui.fx;

import org.kordamp.ikonli.javafx.FontIcon;

/// Icons by their Ikonli FluentUI code; size and colour come from the style sheet.
public enum Icons {
  IMPORT("fltral-arrow-import-20"),
  UNDO("fltral-arrow-undo-20"),
  REDO("fltral-arrow-redo-20"),
  SOURCE("fltral-document-20"),
  HISTORY("fltral-history-20"),
  MASTHEAD("fltral-book-20"),
  COLOPHON("fltral-info-20"),
  FOLD("fltral-chevron-down-20"),
  UNFOLD("fltral-chevron-right-20"),
  RAISE("fltral-chevron-up-20"),
  ERROR("fltfal-error-circle-20"),
  WARNING("fltfmz-warning-20"),
  NOTE("fltfal-info-20"),
  OK("fltral-checkmark-circle-20"),
  LOCK("fltral-lock-20"),
  VERSION("fltral-archive-20"),
  BUSY("fltral-arrow-sync-20"),
  CHRONICLE("fltral-calendar-month-20"),
  CLOSE("fltral-dismiss-20"),
  COMPOSE("fltrmz-text-column-two-20"),
  BACK("fltral-chevron-left-20"),
  FORTH("fltral-chevron-right-20"),
  ZOOM_IN("fltrmz-zoom-in-20"),
  ZOOM_OUT("fltrmz-zoom-out-20"),
  FIT("fltrmz-page-fit-20"),
  FOLLOW("fltrmz-target-20"),
  MORE("fltrmz-more-20"),
  COVER("fltral-book-20"),
  CONTENTS("fltrmz-text-bullet-list-20"),
  PRINT("fltrmz-print-20"),
  HANDLE("fltrmz-re-order-dots-20"),
  TWIN("fltral-document-copy-20"),
  ADD("fltral-add-20"),
  MERGE("fltrmz-table-cells-merge-20"),
  SPLIT("fltrmz-table-cells-split-20"),
  ASCENDING("fltrmz-text-sort-ascending-20"),
  DESCENDING("fltrmz-text-sort-descending-20"),
  NUMBERS("fltrmz-text-number-list-ltr-20"),
  SUM("fltral-autosum-20"),
  CHECK("fltral-clipboard-search-20"),
  STOPPED("fltrmz-prohibited-20"),
  QUERY("fltral-comment-add-20"),
  DESK("fltral-home-20"),
  ISSUE("fltral-book-open-20"),
  INBOX("fltrmz-mail-inbox-20"),
  LEDGER("fltrmz-number-symbol-20"),
  SEND("fltrmz-send-20"),
  NEW_ISSUE("fltral-calendar-add-20");

  private final String code;

  Icons(String code) {
    this.code = code;
  }

  public FontIcon icon() {
    FontIcon icon = new FontIcon(code);
    icon.getStyleClass().add("gb-icon");
    return icon;
  }
}
