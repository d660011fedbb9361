package org.gongbao.edit.range;

import java.util.List;
import org.gongbao.model.Block;

/// What was copied out of an issue.
///
/// @param blocks under the ids they had
/// @param plain the same as lines of text, ordinals included
public record Clip(List<Block> blocks, String plain) {
  public static final Clip EMPTY = new Clip(List.of(), "");

  public Clip {
    blocks = List.copyOf(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
