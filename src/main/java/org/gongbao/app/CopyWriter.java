package org.gongbao.app;

import org.gongbao.edit.range.Clip;
import org.gongbao.exchange.web.WebWriter;

/// 复制: what other programs take of a clip.
public final class CopyWriter {
  private CopyWriter() {}

  /// As a fragment of HTML with headings, tables and marks.
  public static String html(Clip clip) {
    return WebWriter.fragment(clip.blocks());
  }
}
