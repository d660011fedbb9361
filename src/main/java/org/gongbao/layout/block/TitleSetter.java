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
    Type type = setting.type(role);
    List<SetLine> set = new ArrayList<>();
    int from = 0;
    for (int to : ends(node, title, type, width)) {
      List<Passage> passages = Passages.of(node).slice(title, from, to, Slot.TITLE, type).list();
      set.addAll(setting.set(passages, ParagraphForm.of(width, Align.CENTER)));
      from = to;
    }
    return set;
  }

  /// Ends of the lines: the soft breaks as they are where every line fits, else they are only the
  /// first choice.
  private List<Integer> ends(NodeId node, Text title, Type type, int width) {
    if (title.isEmpty()) {
      return List.of();
    }
    List<Integer> soft = soft(title);
    List<Integer> ends = new ArrayList<>(soft);
    ends.add(title.length());
    int widest = 0;
    int from = 0;
    for (int to : ends) {
      List<Passage> line = Passages.of(node).slice(title, from, to, Slot.TITLE, type).list();
      widest = Math.max(widest, setting.lines().width(line));
      from = to;
    }
    if (widest <= width) {
      return ends;
    }
    Passage whole = Passages.of(node).text(title, Slot.TITLE, type).list().getFirst();
    int[] positions = setting.lines().positions(whole);
    return SenseBreaks.of(title.chars(), positions, type.size(), width, soft);
  }

  private static List<Integer> soft(Text title) {
    return title.marks().stream()
        .filter(mark -> mark.style() == TextStyle.LINE_START)
        .flatMapToInt(mark -> IntStream.range(mark.start(), mark.end()))
        .filter(start -> start > 0)
        .boxed()
        .toList();
  }
}
