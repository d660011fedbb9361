package org.gongbao.check.hed;

import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.model.Block;
import org.gongbao.model.Heading;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Text;

/// A heading or paragraph that is counted.
///
/// @param index of the block in its part
/// @param sign its ordinal as written
record Numbered(int index, Block block, Passage sign, Ordinal ordinal, int value, Text text) {

  OrdinalForm form() {
    return ordinal.form();
  }

  /// The ordinal without the space behind it.
  String written() {
    return sign.chars().strip();
  }

  Site site() {
    return sign.site(0, sign.chars().stripTrailing().length());
  }

  /// A line of its own.
  boolean isHeading() {
    return block instanceof Heading;
  }

  /// True when what follows belongs under it.
  boolean opens() {
    return isHeading() || text.chars().endsWith("：") || text.chars().endsWith(":");
  }
}
