package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.layout.block.LeaderLines;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// 目录 (domain D.6): sections with their items, leader dots and the pages they begin on. All of it
/// is made from the issue and never stored. The label of a section comes again with （续） where its
/// list is parted.
final class Contents {
  private static final int ENTRY_GAP_PARTS = 3;
  private final Setting setting;
  private final LeaderLines leaders;

  Contents(Setting setting, LeaderLines leaders) {
    this.setting = setting;
    this.leaders = leaders;
  }

  /// @param pageOf the page an item begins on, empty while not known
  List<Slab> set(Issue issue, Function<NodeId, Optional<Integer>> pageOf, int width) {
    List<Slab> slabs = new ArrayList<>();
    for (Section section : issue.sections()) {
      if (section.items().isEmpty()) {
        continue;
      }
      slabs.add(label(section, section.name().chars(), width));
      List<Slab> again = List.of(label(section, section.name().chars() + "（续）", width));
      boolean first = true;
      for (Item item : section.items()) {
        slabs.add(entry(item, pageOf.apply(item.id()), width, first ? List.of() : again));
        first = false;
      }
    }
    return slabs;
  }

  private Slab label(Section section, String name, int width) {
    TextRole role = TextRole.CONTENTS_SECTION;
    Type type = setting.type(role);
    Source source = new Source.Made(Optional.of(section.id()));
    Passage passage = new Passage(Text.of(name), source, type.face(), type.size());
    List<SetLine> set = setting.set(List.of(passage), ParagraphForm.of(width, Align.LEFT));
    return set.isEmpty()
        ? Slab.text(setting.pitch(), List.of(), Keep.NEVER)
        : setting.display(set, role, Keep.NEVER);
  }

  /// An entry never breaks: all its lines are one slab.
  private Slab entry(Item item, Optional<Integer> page, int width, List<Slab> resume) {
    TextRole role = TextRole.CONTENTS_ENTRY;
    Type type = setting.type(role);
    Source source = new Source.Made(Optional.of(item.id()));
    Passage entry = new Passage(wording(item), source, type.face(), type.size());
    String number = page.map(String::valueOf).orElse("00");
    List<SetLine> set =
        leaders.set(List.of(entry), LeaderLines.page(number, source, entry), type.size(), width);
    int pitch = setting.pitch();
    int gap = pitch / ENTRY_GAP_PARTS;
    List<Frame> frames = new ArrayList<>();
    int y = 0;
    for (SetLine line : set) {
      frames.add(
          new TextFrame(0, y + Setting.baseline(pitch, type.size()), Frame.ACROSS, role, line));
      y += pitch;
    }
    return new Slab(y + gap, false, frames, Keep.FREE, resume, List.of());
  }

  /// Title without soft breaks, then the document number, or the period of a chronicle.
  static Text wording(Item item) {
    Text title = plain(item.title());
    String more =
        switch (item) {
          case Document document -> numbers(document);
          case Chronicle chronicle -> chronicle.period().chars();
          default -> "";
        };
    return title.plus(Text.of(more));
  }

  private static String numbers(Document document) {
    StringBuilder all = new StringBuilder();
    for (DocumentNumber number : document.numbers().list()) {
      all.append('（').append(number.written()).append('）');
    }
    return all.toString();
  }

  private static Text plain(Text title) {
    List<StyledRange> kept =
        title.marks().stream().filter(mark -> mark.style() != TextStyle.LINE_START).toList();
    return new Text(title.chars(), kept);
  }
}
