package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.InnerContents;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// The contents list a document brings along, with the page numbers of its source file as written.
public final class InnerContentsSetter {
  private final Setting setting;
  private final LeaderLines leaders;
  private final Type type;

  public InnerContentsSetter(Setting setting, LeaderLines leaders) {
    this.setting = setting;
    this.leaders = leaders;
    this.type = setting.type(TextRole.INNER_CONTENTS);
  }

  public List<Slab> set(InnerContents contents, int width) {
    List<Slab> slabs = new ArrayList<>();
    List<Passage> title =
        Passages.of(contents.id()).text(contents.title(), Slot.TITLE, Face.HEI, type.size()).list();
    List<SetLine> head = setting.set(title, ParagraphForm.of(width, Align.CENTER));
    if (!head.isEmpty()) {
      slabs.add(setting.display(head, TextRole.HEADING_1, Keep.NEVER));
    }
    for (InnerEntry entry : contents.entries()) {
      slabs.addAll(entry(entry, width));
    }
    return slabs;
  }

  private List<Slab> entry(InnerEntry entry, int width) {
    int level = Math.max(1, entry.ordinal().form().level());
    Face face = level == 1 ? Face.HEI : type.face();
    List<Passage> passages =
        Passages.of(entry.id())
            .ordinal(entry.ordinal(), Slot.TEXT, face, type.size())
            .text(entry.text(), Slot.TEXT, face, type.size())
            .list();
    Source source = new Source.Slotted(new Place(entry.id(), Slot.PAGE, 0));
    Passage page = new Passage(entry.page(), source, type.face(), type.size());
    List<SetLine> set = leaders.set(passages, page, (level - 1) * type.size(), width);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      Keep keep = i < set.size() - 1 ? Keep.AVOID : Keep.FREE;
      slabs.add(setting.slab(set.get(i), 0, TextRole.INNER_CONTENTS, keep));
    }
    return slabs;
  }
}
