package org.gongbao.ui.item;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongbao.edit.imprint.ImprintGroup;
import org.gongbao.model.Branch;
import org.gongbao.model.Colophon;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.QrCode;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.ui.item.ItemRow.Code;
import org.gongbao.ui.item.ItemRow.Head;
import org.gongbao.ui.item.ItemRow.Imprint;
import org.gongbao.ui.item.ItemRow.Line;
import org.gongbao.ui.item.ItemRow.PictureSlot;
import org.gongbao.ui.text.TextLook;

/// Deals out masthead and colophon as forms. Lines stand in the order they are printed in; a head
/// comes wherever another group begins.
final class ImprintRows {
  private static final int MOST_CODES = 2;
  private static final TextLook WORDS = TextLook.plain("gb-form-value");
  private final List<ItemRow> rows;

  ImprintRows(List<ItemRow> rows) {
    this.rows = rows;
  }

  void masthead(Masthead masthead) {
    NodeId id = masthead.id();
    head(id, FormGroup.COVER, List.of(), false);
    rows.add(new PictureSlot(id, Branch.PICTURE, masthead.picture().stream().findFirst()));
    rows.add(new PictureSlot(id, Branch.EMBLEM, masthead.emblem().stream().findFirst()));
    head(id, FormGroup.SLOGANS, List.of(ImprintField.SLOGAN), false);
    masthead.slogans().forEach(line -> rows.add(new Imprint(line)));
    lines(id, masthead.lines(), List.of(ImprintGroup.PUBLISHERS, ImprintGroup.STAFF));
  }

  void colophon(Colophon colophon) {
    NodeId id = colophon.id();
    boolean blank = colophon.statement().isEmpty() || colophon.character().isEmpty();
    head(id, FormGroup.WORDS, List.of(), blank);
    words(id, Slot.STATEMENT, colophon.statement(), "ui.label.statement");
    words(id, Slot.CHARACTER, colophon.character(), "ui.label.character");
    lines(id, colophon.lines(), List.of(ImprintGroup.CONTACT, ImprintGroup.PRINTING));
    head(id, FormGroup.CODES, List.of(), colophon.codes().size() < MOST_CODES);
    for (QrCode code : colophon.codes()) {
      rows.add(new Code(code));
    }
  }

  private void words(NodeId part, Slot slot, Text text, String label) {
    rows.add(new Line(new Place(part, slot, 0), text, WORDS, label, label));
  }

  private void lines(NodeId part, List<ImprintLine> lines, List<ImprintGroup> usual) {
    Set<ImprintField> there = EnumSet.noneOf(ImprintField.class);
    lines.forEach(line -> there.add(line.field()));
    Set<ImprintGroup> headed = EnumSet.noneOf(ImprintGroup.class);
    ImprintGroup before = ImprintGroup.SLOGANS;
    for (ImprintLine line : lines) {
      ImprintGroup group = ImprintGroup.of(line.field());
      if (group != before) {
        boolean again = !headed.add(group);
        head(part, group, again ? List.of() : offered(group, there));
        before = group;
      }
      rows.add(new Imprint(line));
    }
    for (ImprintGroup group : usual) {
      if (!headed.contains(group)) {
        head(part, group, offered(group, there));
      }
    }
  }

  /// Lines of a group there are none of, and one of any kind.
  private static List<ImprintField> offered(ImprintGroup group, Set<ImprintField> there) {
    List<ImprintField> offered = new ArrayList<>(group.fields());
    offered.removeAll(there);
    offered.remove(ImprintField.OTHER);
    offered.add(ImprintField.OTHER);
    return offered;
  }

  private void head(NodeId part, ImprintGroup group, List<ImprintField> offered) {
    head(part, FormGroup.of(group), offered, group == ImprintGroup.STAFF);
  }

  private void head(NodeId part, FormGroup group, List<ImprintField> offered, boolean more) {
    rows.add(new Head(part, group, offered, more, rows.size()));
  }
}
