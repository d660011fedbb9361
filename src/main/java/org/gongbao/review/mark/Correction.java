package org.gongbao.review.mark;

import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// What a mark asks for. All but [Noted] are exact: two people carrying it out get the same text.
public sealed interface Correction {

  /// 改正, 删除, 增补, 分开, 代替, 另起段: other characters in place of some.
  ///
  /// @param text a line feed in running text begins a new paragraph, in a cell or a post a new line
  record Replaced(Stretch stretch, String text) implements Correction {}

  /// 对调 of two stretches that do not overlap.
  record Swapped(Stretch first, Stretch second) implements Correction {}

  /// 转移 of characters to another place of the issue.
  record Moved(Stretch stretch, Place to) implements Correction {}

  /// 接排: the lower paragraph runs on from the upper one, which stands right before it.
  record Joined(NodeId upper, NodeId lower) implements Correction {}

  /// 删除 of a whole paragraph, heading, chronicle entry or person of a roster.
  ///
  /// @param quote all its characters as read, texts parted by line feeds
  record Struck(NodeId node, String quote) implements Correction {}

  /// 转移 of a whole block behind another one of the same body.
  ///
  /// @param quote as in [Struck]
  record Carried(NodeId node, NodeId behind, String quote) implements Correction {}

  /// 保留: these characters are right as they stand.
  record Kept(Stretch stretch) implements Correction {}

  /// Everything that is told in words: spacing, alignment, pictures, notes and questions.
  record Noted(Stretch stretch, String words) implements Correction {}
}
