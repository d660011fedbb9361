package org.gongbao.edit.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Selection;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.edit.Step;
import org.gongbao.edit.TextEdit;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Place;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Gives a document that has none a 成文日期 (GB/T 9704—2012 §7.3.5.4).
public final class Dating {
  private Dating() {}

  /// Under the last signer of the body; where nobody signed, on a line of its own at the end.
  public static Step date(Document document, LocalDate day, NodeIds ids) {
    Text written = Text.of(DateForm.write(day, ""));
    Optional<Signature> signed =
        document.body().stream()
            .filter(Signature.class::isInstance)
            .map(Signature.class::cast)
            .reduce((first, last) -> last)
            .filter(signature -> signature.date().isEmpty());
    Signature dated = signed.orElseGet(() -> new Signature(ids.next(), Text.EMPTY, written));
    Place place = new Place(dated.id(), Slot.DATE, 0);
    Edit edit =
        signed.isPresent()
            ? new TextEdit(place, Text.EMPTY, written)
            : new SpliceEdit(
                document.id(), Branch.BODY, document.body().size(), List.of(), List.of(dated));
    return Step.of("fields.date.set", edit, Selection.caretAt(place.at(written.length())));
  }
}
