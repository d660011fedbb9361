package org.gongbao.model;

import java.util.List;

/// 刊头 and 封面: name of the gazette, slogans 口号, sponsor, compiler, editorial board and staff; the
/// pictures of its cover.
///
/// @param emblem 徽标 above the name, one or none
/// @param picture 封面图片, one or none
public record Masthead(
    NodeId id,
    List<CoverPicture> emblem,
    Text title,
    List<ImprintLine> slogans,
    List<CoverPicture> picture,
    List<ImprintLine> lines)
    implements Node {
  public Masthead {
    emblem = List.copyOf(emblem);
    slogans = List.copyOf(slogans);
    picture = List.copyOf(picture);
    lines = List.copyOf(lines);
  }

  /// One whose cover has no pictures.
  public Masthead(NodeId id, Text title, List<ImprintLine> slogans, List<ImprintLine> lines) {
    this(id, List.of(), title, slogans, List.of(), lines);
  }
}
