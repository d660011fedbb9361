package org.gongbao.app;

import org.gongbao.edit.range.CharacterCount;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.TypeArea;
import org.gongbao.model.Issue;
import org.gongbao.model.Slot;

/// What an issue comes to.
///
/// @param items documents, chronicles and notices
/// @param characters of their texts, white space not counted
/// @param room 版面字数: what the pages with text would hold, filled (lines × characters × columns ×
///   pages, domain D.11)
/// @param pages all of them, the cover and blank ones included
/// @param blank pages added up to a whole number of sheets
public record IssueFigures(int items, int characters, int room, int pages, int blank) {

  static IssueFigures of(Issue issue, Composition composed, HouseStyle style) {
    int[] characters = {0};
    issue
        .items()
        .forEach(
            item ->
                item.walk(
                    node -> {
                      for (Slot slot : node.shape().texts()) {
                        characters[0] += CharacterCount.of(node.text(slot).orElseThrow().chars());
                      }
                    }));
    TypeArea area = style.area();
    int aLine = area.columnWidth() / style.type(TextRole.BODY).size();
    int aPage = area.lines() * aLine * area.columns();
    return new IssueFigures(
        issue.items().size(),
        characters[0],
        aPage * count(composed, Page.Kind.TEXT),
        composed.pages().size(),
        count(composed, Page.Kind.FILLER));
  }

  private static int count(Composition composed, Page.Kind kind) {
    return (int) composed.pages().stream().filter(page -> page.kind() == kind).count();
  }

  /// As a setting keeps them.
  String written() {
    return items + " " + characters + " " + room + " " + pages + " " + blank;
  }

  /// @throws NumberFormatException or IndexOutOfBoundsException for what is no such text
  static IssueFigures read(String text) {
    String[] parts = text.split(" ");
    return new IssueFigures(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        Integer.parseInt(parts[4]));
  }
}
