package org.gongbao.layout.inspect;

import java.util.Comparator;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.layout.inspect.Found.Spot;
import org.gongbao.model.NodeId;

/// What most Han characters of a heading are set in.
///
/// @param typeset that of its level also where another font stands in for a gap of that one
/// @param first its first line
record HeadingLook(NodeId node, Typeset typeset, TextFrame first, Spot spot) {
  static final Comparator<HeadingLook> IN_ORDER =
      Comparator.<HeadingLook>comparingInt(look -> look.spot().page())
          .thenComparingInt(look -> look.first().column())
          .thenComparingInt(look -> look.first().y());
}
