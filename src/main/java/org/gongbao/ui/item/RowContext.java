package org.gongbao.ui.item;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.ui.chronicle.ChronicleDesk;
import org.gongbao.ui.imprint.ImprintDesk;
import org.gongbao.ui.roster.RosterDesk;
import org.gongbao.ui.table.CellRange;
import org.gongbao.ui.text.SurfaceOwner;
import org.gongbao.ui.text.TextLook;
import org.gongbao.ui.text.TextSurface;

/// What row nodes are built with.
///
/// @param chronicle what stands beside entries
/// @param roster what rows of a roster offer
/// @param imprint what forms of masthead and colophon offer
/// @param assets bytes of a picture by the SHA-256 of them
/// @param selected cells of a table selected now
record RowContext(
    Messages messages,
    SurfaceOwner owner,
    ChronicleDesk chronicle,
    RosterDesk roster,
    ImprintDesk imprint,
    Function<String, Optional<byte[]>> assets,
    Supplier<Optional<CellRange>> selected) {

  /// @param name message key of what a screen reader calls the text
  TextSurface surface(Place place, Text text, TextLook look, String name) {
    return new TextSurface(owner, place, text, look, messages.get(name));
  }
}
