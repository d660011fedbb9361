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
import org.gongbao.layout.style.ContentsStyle.Labels;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Text;

/// 目录 (domain D.6): sections with their items, leader dots and the pages they begin on. All of it
/// is made from the issue. The label of a section comes again with （续） where its list is parted.
final class Contents {
  private static final int ENTRY_GAP_PARTS = 3;

  /// Room of a label beside its entries, in em of its size.
  private static final int LABEL_EMS = 6;

  private static final String AGAIN = "（续）";
  private final Setting setting;
  private final LeaderLines leaders;

  Contents(Setting setting, LeaderLines leaders) {
    this.setting = setting;
    this.leaders = leaders;
  }

  /// @param pageOf the page an item begins on, empty while not known
  List<Slab> set(Issue issue, Function<NodeId, Optional<Integer>> pageOf, int width) {
    ContentsWording wording = new ContentsWording(issue, setting.style().contents());
    boolean beside = setting.style().contents().labels() == Labels.BESIDE;
    int field = beside ? LABEL_EMS * setting.type(TextRole.CONTENTS_SECTION).size() : 0;
    LeaderLines lines = leaders.keeping(numbers(issue));
    List<Slab> slabs = new ArrayList<>();
    for (Section section : issue.sections()) {
      if (section.items().isEmpty()) {
        continue;
      }
      List<Slab> entries = new ArrayList<>();
      for (Item item : section.items()) {
        Listed listed = new Listed(item, wording.printed(item), pageOf.apply(item.id()));
        entries.add(entry(listed, lines, field, width));
      }
      String name = section.name().chars();
      if (beside) {
        int em = setting.type(TextRole.CONTENTS_SECTION).size();
        beside(labelled(section, name, field - em), labelled(section, name + AGAIN, field - em))
            .put(entries, slabs);
      } else {
        slabs.add(above(section, name, width));
        follow(entries, above(section, name + AGAIN, width), slabs);
      }
    }
    return slabs;
  }

  /// 文号, of which no line should have a part.
  private static List<String> numbers(Issue issue) {
    return issue.items().stream()
        .filter(Document.class::isInstance)
        .flatMap(item -> ((Document) item).numbers().list().stream())
        .map(DocumentNumber::written)
        .toList();
  }

  /// The first entry never begins a page without its label.
  private static void follow(List<Slab> entries, Slab again, List<Slab> slabs) {
    slabs.add(entries.getFirst());
    for (Slab entry : entries.subList(1, entries.size())) {
      slabs.add(resuming(entry, entry.height(), List.of(again)));
    }
  }

  private static Slab resuming(Slab slab, int height, List<Slab> resume) {
    return new Slab(height, slab.grid(), slab.frames(), slab.after(), resume, slab.close());
  }

  private List<SetLine> labelled(Section section, String name, int width) {
    Type type = setting.type(TextRole.CONTENTS_SECTION);
    Source source = new Source.Made(Optional.of(section.id()));
    Passage passage = new Passage(Text.of(name), source, type.face(), type.size());
    return setting.set(List.of(passage), ParagraphForm.of(width, Align.LEFT));
  }

  private Slab above(Section section, String name, int width) {
    List<SetLine> set = labelled(section, name, width);
    return set.isEmpty()
        ? Slab.text(setting.pitch(), List.of(), Keep.NEVER)
        : setting.display(set, TextRole.CONTENTS_SECTION, Keep.NEVER);
  }

  private Beside beside(List<SetLine> label, List<SetLine> again) {
    return new Beside(slabBeside(label), slabBeside(again), label.size(), again.size());
  }

  /// Takes no height of its own: the entries stand beside it.
  private Slab slabBeside(List<SetLine> label) {
    int baseline =
        Setting.baseline(setting.pitch(), setting.type(TextRole.CONTENTS_SECTION).size());
    List<Frame> frames = new ArrayList<>();
    for (SetLine line : label) {
      int y = frames.size() * setting.pitch() + baseline;
      frames.add(new TextFrame(0, y, Frame.ACROSS, TextRole.CONTENTS_SECTION, line));
    }
    return new Slab(0, false, frames, Keep.NEVER, List.of(), List.of());
  }

  /// A label at the left of its entries, whose last one leaves it the height it needs.
  private final class Beside {
    private final Slab label;
    private final Slab again;
    private final int lines;
    private final int linesAgain;

    private Beside(Slab label, Slab again, int lines, int linesAgain) {
      this.label = label;
      this.again = again;
      this.lines = lines;
      this.linesAgain = linesAgain;
    }

    void put(List<Slab> entries, List<Slab> slabs) {
      Slab last = entries.getLast();
      int whole = entries.stream().mapToInt(Slab::height).sum();
      int lack = lines * setting.pitch() - whole;
      if (entries.size() > 1) {
        // A page may begin with the last one alone.
        lack = Math.max(lack, linesAgain * setting.pitch() - last.height());
      }
      int gap = setting.pitch() / 2;
      entries.set(
          entries.size() - 1,
          resuming(last, last.height() + gap + Math.max(0, lack), last.resume()));
      slabs.add(label);
      follow(entries, again, slabs);
    }
  }

  /// @param page it begins on, empty while not known
  private record Listed(Item item, Text wording, Optional<Integer> page) {}

  /// An entry never breaks: all its lines are one slab.
  private Slab entry(Listed listed, LeaderLines lines, int left, int width) {
    TextRole role = TextRole.CONTENTS_ENTRY;
    Type type = setting.type(role);
    Source source = new Source.Made(Optional.of(listed.item().id()));
    Passage entry = new Passage(listed.wording(), source, type.face(), type.size());
    String number = listed.page().map(String::valueOf).orElse("00");
    int indent = left == 0 ? type.size() : 0;
    List<SetLine> set =
        lines.set(List.of(entry), LeaderLines.page(number, source, entry), indent, width - left);
    int pitch = setting.pitch();
    int gap = pitch / ENTRY_GAP_PARTS;
    List<Frame> frames = new ArrayList<>();
    int y = 0;
    for (SetLine line : set) {
      frames.add(
          new TextFrame(left, y + Setting.baseline(pitch, type.size()), Frame.ACROSS, role, line));
      y += pitch;
    }
    return new Slab(y + gap, false, frames, Keep.FREE, List.of(), List.of());
  }
}
