package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// Display titles (domain D.5): broken by hand where soft breaks say so, else by sense into lines
/// of trapezoid or lozenge shape.
public final class TitleSetter {
  private final Setting setting;

  public TitleSetter(Setting setting) {
    this.setting = setting;
  }

  /// The centred lines of a title.
  public List<SetLine> set(NodeId node, Text title, TextRole role, int width) {
    List<SetLine> set = new ArrayList<>();
    int from = 0;
    for (int to : ends(title)) {
      set.addAll(part(node, title, from, to, role, width));
      from = to;
    }
    return set;
  }

  private static List<Integer> ends(Text title) {
    List<Integer> ends = new ArrayList<>();
    title.marks().stream()
        .filter(mark -> mark.style() == TextStyle.LINE_START)
        .flatMapToInt(TitleSetter::starts)
        .filter(start -> start > 0)
        .forEach(ends::add);
    if (!title.isEmpty()) {
      ends.add(title.length());
    }
    return ends;
  }

  private static IntStream starts(StyledRange mark) {
    return IntStream.range(mark.start(), mark.end());
  }

  private List<SetLine> part(NodeId node, Text title, int from, int to, TextRole role, int width) {
    Type type = setting.type(role);
    List<Passage> whole = Passages.of(node).slice(title, from, to, Slot.TITLE, type).list();
    int needed = Math.ceilDiv(setting.lines().width(whole), width);
    int most = Math.max(4, width / type.size());
    List<Integer> ends =
        needed <= 1 ? List.of(to) : SenseBreaks.of(title.chars(), from, to, most, needed);
    List<SetLine> set = new ArrayList<>();
    int start = from;
    for (int end : ends) {
      List<Passage> passages = Passages.of(node).slice(title, start, end, Slot.TITLE, type).list();
      set.addAll(setting.set(passages, ParagraphForm.of(width, Align.CENTER)));
      start = end;
    }
    return set;
  }
}
