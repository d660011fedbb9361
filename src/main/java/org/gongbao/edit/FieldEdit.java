package org.gongbao.edit;

import org.gongbao.model.Field;
import org.gongbao.model.FieldValue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;

/// Replaces one field of one node.
public record FieldEdit(NodeId owner, Field field, FieldValue before, FieldValue after)
    implements Edit {

  @Override
  public Tree apply(Tree tree) {
    FieldValue held =
        tree.find(owner)
            .flatMap(node -> node.field(field))
            .orElseThrow(() -> new StaleEditException("no " + field + " at " + owner));
    if (!held.equals(before)) {
      throw new StaleEditException("other " + field + " at " + owner);
    }
    return tree.change(owner, node -> node.withField(field, after));
  }

  @Override
  public FieldEdit invert() {
    return new FieldEdit(owner, field, after, before);
  }

  @Override
  public Moved map(Place place) {
    return new Moved.To(place);
  }
}
