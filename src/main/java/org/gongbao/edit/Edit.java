package org.gongbao.edit;

import org.gongbao.model.Place;
import org.gongbao.model.Tree;

/// A change to an issue tree, holding ids and values, never live nodes of a tree.
public sealed interface Edit permits TextEdit, SpliceEdit, FieldEdit {

  /// The tree after this edit.
  ///
  /// @throws StaleEditException when the tree does not hold what the edit says it replaces
  Tree apply(Tree tree);

  /// The edit that takes this one back.
  Edit invert();

  /// Where a place of the tree before this edit is afterwards.
  Moved map(Place place);
}
