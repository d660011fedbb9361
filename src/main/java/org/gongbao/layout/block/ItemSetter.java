package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Piece;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.layout.style.TypeArea;
import org.gongbao.layout.table.CellFault;
import org.gongbao.layout.table.SetTable;
import org.gongbao.layout.table.TableSite;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Figure;
import org.gongbao.model.InnerContents;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Place;
import org.gongbao.model.Roster;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;
import org.gongbao.model.Text;

/// Cuts an item into pieces in printed order.
public final class ItemSetter {
  private final Setting setting;
  private final BlockSetters setters;
  private final SlabMemory memory;
  private final TypeArea area;
  private final List<CellFault> faults = new ArrayList<>();

  public ItemSetter(Setting setting, BlockSetters setters, SlabMemory memory) {
    this.setting = setting;
    this.setters = setters;
    this.memory = memory;
    this.area = setting.style().area();
  }

  /// What the tables set since the last call could not be given room for.
  public List<CellFault> takeFaults() {
    List<CellFault> taken = List.copyOf(faults);
    faults.clear();
    return taken;
  }

  public List<Piece> set(Item item) {
    PieceCollector pieces = new PieceCollector();
    switch (item) {
      case Document document -> document(document, pieces);
      case Chronicle chronicle -> chronicle(chronicle, pieces);
      case Notice notice -> {
        pieces.title(title(notice.id(), notice.title(), TextRole.TITLE, area.width()));
        blocks(notice.body(), pieces);
      }
    }
    return pieces.pieces();
  }

  private void document(Document document, PieceCollector pieces) {
    List<Slab> head =
        new ArrayList<>(title(document.id(), document.title(), TextRole.TITLE, area.width()));
    head.addAll(numbers(document));
    pieces.title(head);
    List<Slab> addressees =
        text(document.id(), Slot.ADDRESSEES, document.addressees(), TextRole.ADDRESSEES);
    pieces.columns(leading(addressees));
    blocks(document.body(), pieces);
    pieces.closing(
        text(document.id(), Slot.ANNOTATION, document.annotation(), TextRole.ANNOTATION));
    for (IssuedText issued : document.issued()) {
      pieces.title(title(issued.id(), issued.title(), TextRole.SUBTITLE, area.width()));
      blocks(issued.body(), pieces);
    }
    document.attachments().forEach(attachment -> attachment(attachment, pieces));
    pieces.columns(
        text(document.id(), Slot.EDITOR_NOTE, document.editorNote(), TextRole.EDITOR_NOTE));
  }

  /// Lines that nothing may be parted from that follows.
  private static List<Slab> leading(List<Slab> slabs) {
    return slabs.stream().map(slab -> slab.with(Keep.NEVER)).toList();
  }

  private void chronicle(Chronicle chronicle, PieceCollector pieces) {
    List<Slab> head =
        new ArrayList<>(title(chronicle.id(), chronicle.title(), TextRole.TITLE, area.width()));
    head.addAll(centred(chronicle.id(), Slot.PERIOD, chronicle.period(), TextRole.NUMBER));
    pieces.title(head);
    for (ChronicleEntry entry : chronicle.entries()) {
      int width = area.columnWidth();
      pieces.columns(memory.get(entry, width, () -> setters.blocks().entry(entry, width)));
    }
  }

  /// 附件: label, title, content. A table on turned pages takes both with it.
  private void attachment(Attachment attachment, PieceCollector pieces) {
    boolean turned =
        !attachment.body().isEmpty()
            && attachment.body().getFirst() instanceof Table table
            && setters.tables().site(table) == TableSite.LANDSCAPE;
    int width = turned ? area.height() : area.width();
    List<Slab> head = new ArrayList<>();
    TextRole role = TextRole.ATTACHMENT_LABEL;
    List<SetLine> label =
        setting.set(
            Passages.of(attachment.id())
                .text(attachment.label(), Slot.LABEL, setting.type(role))
                .list(),
            ParagraphForm.of(width, setting.type(role).align()));
    if (!label.isEmpty()) {
      head.add(setting.display(label, role, Keep.NEVER));
    }
    head.addAll(title(attachment.id(), attachment.title(), TextRole.SUBTITLE, width));
    if (turned) {
      pieces.columns(head);
    } else {
      pieces.title(head);
    }
    blocks(attachment.body(), pieces);
  }

  private List<Slab> title(NodeId node, Text title, TextRole role, int width) {
    List<SetLine> set = setters.titles().set(node, title, role, width);
    return set.isEmpty() ? List.of() : List.of(setting.display(set, role, Keep.NEVER));
  }

  private List<Slab> centred(NodeId node, Slot slot, Text text, TextRole role) {
    List<Passage> passages = Passages.of(node).text(text, slot, setting.type(role)).list();
    return display(passages, role);
  }

  private List<Slab> display(List<Passage> passages, TextRole role) {
    List<SetLine> set =
        setting.set(passages, ParagraphForm.of(area.width(), setting.type(role).align()));
    return set.isEmpty() ? List.of() : List.of(setting.display(set, role, Keep.NEVER));
  }

  private List<Slab> numbers(Document document) {
    Type type = setting.type(TextRole.NUMBER);
    List<SetLine> lines = new ArrayList<>();
    int from = 0;
    for (DocumentNumber number : document.numbers().list()) {
      Source source = new Source.Fielded(new Place(document.id(), Slot.TITLE, 0), from);
      Passage passage = new Passage(Text.of(number.written()), source, type.face(), type.size());
      lines.addAll(setting.set(List.of(passage), ParagraphForm.of(area.width(), Align.CENTER)));
      from += number.written().length() + 1;
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(setting.display(lines, TextRole.NUMBER, Keep.NEVER));
  }

  private List<Slab> text(NodeId node, Slot slot, Text text, TextRole role) {
    return setters.blocks().text(node, slot, text, role, area.columnWidth());
  }

  private void blocks(List<Block> blocks, PieceCollector pieces) {
    for (Block block : blocks) {
      int width = area.columnWidth();
      switch (block) {
        case Table table -> table(table, pieces);
        case Figure figure -> figure(figure, pieces);
        case Roster roster ->
            pieces.columns(memory.get(block, width, () -> setters.rosters().set(roster, width)));
        case InnerContents contents ->
            pieces.columns(memory.get(block, width, () -> setters.lists().set(contents, width)));
        case Signature signature ->
            pieces.closing(
                memory.get(block, width, () -> setters.blocks().signature(signature, width)));
        default ->
            pieces.columns(memory.get(block, width, () -> setters.blocks().set(block, width)));
      }
    }
  }

  private void table(Table table, PieceCollector pieces) {
    TableSite site = setters.tables().site(table);
    SetTable set = setters.tables().set(table, site);
    List<Slab> slabs = set.slabs();
    faults.addAll(set.faults());
    switch (site) {
      case COLUMN -> pieces.columns(slabs);
      case SPAN -> pieces.across(slabs);
      case PAGES -> pieces.ownPages(slabs, false);
      case LANDSCAPE -> pieces.ownPages(slabs, true);
    }
  }

  private void figure(Figure figure, PieceCollector pieces) {
    if (setters.figures().isWide(figure)) {
      pieces.across(List.of(setters.figures().set(figure, area.width())));
    } else {
      pieces.columns(List.of(setters.figures().set(figure, area.columnWidth())));
    }
  }
}
