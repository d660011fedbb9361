package org.gongbao.ui.preview;

/// Whether the pages go to the caret. They do when the user moved it, at once and when what was
/// typed has been laid out; but not any more once the user looked elsewhere in between.
final class Follow {
  private boolean on = true;
  private boolean due;
  private long revision;

  boolean isOn() {
    return on;
  }

  void setOn(boolean follows) {
    on = follows;
    due = due && follows;
  }

  /// The user moved the caret.
  ///
  /// @param now revision of the issue
  void moved(long now) {
    due = on;
    revision = now;
  }

  /// The user moved the pages, or pointed at what is on them.
  void looked() {
    due = false;
  }

  /// True when the caret is to be brought into view.
  boolean isDue() {
    return due;
  }

  /// The caret was brought into view, as far as it is on the pages.
  ///
  /// @param laid revision of the issue on the pages
  void done(long laid) {
    due = due && laid < revision;
  }
}
