package org.gongbao.edit.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.compare.TextChange;
import org.gongbao.model.Attachment;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// 附件: adds, removes and renumbers the attachments of a document.
public final class Attaching {
  private Attaching() {}

  /// One more at the end, with a paragraph to write in. The labels of the others stay.
  public static Step add(Document document, NodeIds ids) {
    int count = document.attachments().size();
    Paragraph blank = new Paragraph(ids.next(), Ordinal.NONE, Text.EMPTY);
    Text label = Text.of(count == 0 ? "附件" : "附件" + (count + 1));
    Attachment fresh = new Attachment(ids.next(), label, Text.EMPTY, List.of(blank));
    return new Step(
        "fields.attachment.add",
        List.of(
            new SpliceEdit(document.id(), Branch.ATTACHMENTS, count, List.of(), List.of(fresh))),
        Optional.of(Selection.caretAt(new Place(fresh.id(), Slot.TITLE, 0))));
  }

  /// @return empty when it is not one of the document's
  public static Optional<Step> remove(Document document, NodeId attachment) {
    List<NodeId> all = document.attachments().stream().map(Attachment::id).toList();
    int index = all.indexOf(attachment);
    return index < 0
        ? Optional.empty()
        : Optional.of(
            new Step(
                "fields.attachment.remove",
                List.of(
                    new SpliceEdit(
                        document.id(),
                        Branch.ATTACHMENTS,
                        index,
                        List.of(document.attachments().get(index)),
                        List.of())),
                Optional.of(Selection.caretAt(new Place(document.id(), Slot.TITLE, 0)))));
  }

  /// Labels counted through: 附件 when there is one, else 附件1, 附件2 …
  ///
  /// @return empty when they are so already
  public static Optional<Step> relabel(Document document) {
    List<Attachment> all = document.attachments();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String label = all.size() == 1 ? "附件" : "附件" + (i + 1);
      Place place = new Place(all.get(i).id(), Slot.LABEL, 0);
      TextChange.of(place, all.get(i).label(), label).ifPresent(edits::add);
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step("fields.attachment.relabel", edits, Optional.empty()));
  }
}
