package org.gongbao.ui.preview;

import java.util.OptionalInt;

/// What the user is looking at.
///
/// @param mode the one shown, for want of room not always the one chosen
/// @param first number of the first page of the sheet looked at, 0 when there is none
/// @param last number of its last page
/// @param pages how many there are
/// @param percent size of the pages, 100 for that of the paper
public record Look(PageMode mode, int first, int last, int pages, int percent) {
  static final Look NOTHING = new Look(PageMode.SINGLE, 0, 0, 0, 0);

  static Look of(Viewport viewport) {
    int percent = (int) Math.round(viewport.scale().percent());
    return viewport
        .shown()
        .map(
            sheet ->
                new Look(
                    viewport.mode(),
                    viewport.pages().get(sheet.first()).number(),
                    viewport.pages().get(sheet.last()).number(),
                    viewport.pages().size(),
                    percent))
        .orElse(new Look(viewport.mode(), 0, 0, 0, percent));
  }

  /// As one writes it: 28 or 28—29.
  String numbers() {
    return first == last ? Integer.toString(first) : first + "—" + last;
  }

  /// The page number in what somebody typed.
  static OptionalInt number(String typed) {
    String digits = typed.strip().replaceFirst("[^0-9].*$", "");
    return digits.matches("[0-9]{1,5}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
