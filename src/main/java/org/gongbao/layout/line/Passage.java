package org.gongbao.layout.line;

import org.gongbao.layout.frame.Source;
import org.gongbao.layout.style.Face;
import org.gongbao.model.Text;

/// A stretch of text set in one type within a paragraph: an ordinal, a text, a made label.
///
/// @param face of characters without a mark of their own; 着重 and 接排标题 are set in 黑, 楷体 in 楷
/// @param size type size
public record Passage(Text text, Source source, Face face, int size) {}
