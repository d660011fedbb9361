package org.gongbao.layout.place;

import java.nio.charset.StandardCharsets;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Sha256;

/// What a reader has before him on a page, as one SHA-256: its lines with their characters, type
/// and places, its rules and pictures. Folio and running foot are left out, and so is which hand
/// the page lies on: the same page is the same, whatever its number.
public final class PageDigest {
  private final StringBuilder said = new StringBuilder();
  private final int left;

  private PageDigest(int left) {
    this.left = left;
  }

  /// @return empty text for a page with nothing on it
  public static String of(Page page) {
    if (page.body().isEmpty()) {
      return "";
    }
    int left = page.body().stream().mapToInt(Frame::x).min().orElse(0);
    PageDigest digest = new PageDigest(left);
    digest.said.append(page.turn() == Page.Turn.NONE);
    page.body().forEach(digest::add);
    return Sha256.of(digest.said.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(Frame frame) {
    said.append('\n').append(frame.x() - left).append(' ').append(frame.y()).append(' ');
    switch (frame) {
      case TextFrame line -> line.line().runs().forEach(this::add);
      case RuleFrame rule -> said.append(rule.width()).append('x').append(rule.height());
      case PictureFrame one ->
          said.append(one.width()).append('x').append(one.height()).append(one.asset().sha256());
      case CodeFrame code -> said.append(code.module()).append(' ').append(code.modules().dark());
    }
  }

  private void add(Glyphs run) {
    said.append('\u001F')
        .append(run.typeset().font().value())
        .append(' ')
        .append(run.typeset().size())
        .append(' ')
        .append(run.typeset().rise())
        .append(' ')
        .append(run.chars());
  }
}
