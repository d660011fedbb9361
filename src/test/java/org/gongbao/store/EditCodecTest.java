package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.Transaction;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

class EditCodecTest {
  private final CountingIds ids = new CountingIds("n");

  @Test
  void givesBackEditsOfAllKinds() {
    Tree tree = Tree.of(RichTrees.issue(ids));
    RandomEdits random = new RandomEdits(7, ids);
    for (int i = 0; i < 300; i++) {
      List<Edit> edits = random.next(tree);
      assertEquals(edits, EditCodec.edits(EditCodec.encode(transaction(edits, null))));
    }
  }

  @Test
  void givesBackSelections() {
    Tree tree = Tree.of(RichTrees.issue(ids));
    Place place = new Place(new NodeId("n1"), Slot.TITLE, 3);
    Selection selection = new Selection(place, place.at(5));
    List<Edit> edits = new RandomEdits(1, ids).next(tree);
    String content = EditCodec.encode(transaction(edits, selection));
    assertEquals(selection, EditCodec.selection(content, "before"));
    assertNull(EditCodec.selection(content, "after"));
  }

  @Test
  void refusesAnUnknownEdit() {
    assertThrows(
        IllegalArgumentException.class, () -> EditCodec.edits("{\"edits\":[{\"rotate\":1}]}"));
  }

  private static Transaction transaction(
      List<Edit> edits, @org.jspecify.annotations.Nullable Selection before) {
    return new Transaction("edit.typing", edits, "何砚秋", Instant.EPOCH, before, null, "g");
  }
}
