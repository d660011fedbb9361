package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.Block;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Heading;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Rule;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Sets the blocks that stand within a column of running text.
public final class BlockSetter {
  private final Setting setting;

  public BlockSetter(Setting setting) {
    this.setting = setting;
  }

  /// A heading with its white. It never stands at the foot of a column (背题).
  public List<Slab> heading(Heading heading, int width) {
    TextRole role = role(heading.ordinal().form());
    Type type = setting.type(role);
    boolean centred =
        heading.ordinal().form() == OrdinalForm.CHAPTER
            || heading.ordinal().form() == OrdinalForm.BOOK
            || heading.ordinal().form() == OrdinalForm.STATUTE_SECTION;
    int indent = centred ? 0 : setting.indent(role);
    List<Passage> passages =
        Passages.of(heading.id())
            .ordinal(heading.ordinal(), Slot.TEXT, type.face(), type.size())
            .text(heading.text(), Slot.TEXT, type)
            .list();
    Align align = centred ? Align.CENTER : type.align();
    List<SetLine> set = setting.set(passages, new ParagraphForm(width, indent, indent, align));
    return set.isEmpty() ? List.of() : List.of(setting.display(set, role, Keep.NEVER));
  }

  /// The role of a heading, which its ordinal's form alone gives (GB/T 9704—2012 7.3.3).
  public static TextRole role(OrdinalForm form) {
    return switch (form) {
      case HAN -> TextRole.HEADING_1;
      case HAN_BRACKETED -> TextRole.HEADING_2;
      case ARABIC -> TextRole.HEADING_3;
      case ARABIC_BRACKETED, CIRCLED -> TextRole.HEADING_4;
      case NONE, BOOK, CHAPTER, STATUTE_SECTION, ARTICLE, DASH -> TextRole.HEADING_OTHER;
    };
  }

  /// A paragraph, run-in heading, dash paragraph or article.
  public List<Slab> paragraph(Paragraph paragraph, int width) {
    Type type = setting.type(TextRole.BODY);
    boolean led = paragraph.text().leadEnd() > 0 && paragraph.ordinal().form() != OrdinalForm.DASH;
    Face face = led || paragraph.ordinal().form() == OrdinalForm.ARTICLE ? Face.HEI : type.face();
    List<Passage> passages =
        Passages.of(paragraph.id())
            .ordinal(paragraph.ordinal(), Slot.TEXT, face, type.size())
            .text(paragraph.text(), Slot.TEXT, type)
            .list();
    return text(passages, TextRole.BODY, width);
  }

  /// A text of a node set as a paragraph of a role, with the role's indent.
  public List<Slab> text(NodeId node, Slot slot, Text text, TextRole role, int width) {
    return text(Passages.of(node).text(text, slot, setting.type(role)).list(), role, width);
  }

  private List<Slab> text(List<Passage> passages, TextRole role, int width) {
    ParagraphForm form =
        new ParagraphForm(width, setting.indent(role), 0, setting.type(role).align());
    return setting.running(setting.set(passages, form), role);
  }

  /// An entry of the chronicle: its date set apart, then the text.
  public List<Slab> entry(ChronicleEntry entry, int width) {
    Type type = setting.type(TextRole.CHRONICLE);
    List<Passage> passages =
        Passages.of(entry.id())
            .text(entry.lead(), Slot.LEAD, Face.HEI, type.size())
            .text(entry.text(), Slot.TEXT, type)
            .list();
    return text(passages, TextRole.CHRONICLE, width);
  }

  public List<Slab> note(Note note, int width) {
    return text(note.id(), Slot.TEXT, note.text(), TextRole.NOTE, width);
  }

  /// A rule across the column.
  public Slab rule(Rule rule, int width) {
    int weight = setting.style().flow().ruleWeight();
    Frame line = new RuleFrame(0, (setting.pitch() - weight) / 2, width, weight, Ink.BLACK);
    return Slab.text(setting.pitch(), List.of(line), Keep.FREE);
  }

  /// 署名 and 成文日期: ranged right, 右空二字, the shorter centred on the longer.
  public List<Slab> signature(Signature signature, int width) {
    Type type = setting.type(TextRole.SIGNATURE);
    int room = Math.max(type.size(), width - setting.indent(TextRole.SIGNATURE));
    List<SetLine> signer = lines(signature.id(), Slot.SIGNER, signature.signer(), room);
    List<SetLine> date = lines(signature.id(), Slot.DATE, signature.date(), room);
    int widest = widest(signer, widest(date, 0));
    List<Slab> slabs = new ArrayList<>();
    for (List<SetLine> part : List.of(signer, date)) {
      for (SetLine line : part) {
        int x = room - widest + (widest - line.width()) / 2;
        slabs.add(setting.slab(line, x, TextRole.SIGNATURE, Keep.NEVER));
      }
    }
    if (!slabs.isEmpty()) {
      slabs.set(slabs.size() - 1, slabs.getLast().with(Keep.FREE));
    }
    return slabs;
  }

  private List<SetLine> lines(NodeId node, Slot slot, Text text, int width) {
    List<Passage> passages =
        Passages.of(node).text(text, slot, setting.type(TextRole.SIGNATURE)).list();
    return setting.set(passages, ParagraphForm.of(width, Align.LEFT));
  }

  private static int widest(List<SetLine> lines, int least) {
    return Math.max(least, lines.stream().mapToInt(SetLine::width).max().orElse(0));
  }

  /// True for blocks that [#set] knows; tables, figures and lists have setters of their own.
  public List<Slab> set(Block block, int width) {
    return switch (block) {
      case Heading heading -> heading(heading, width);
      case Paragraph paragraph -> paragraph(paragraph, width);
      case Signature signature -> signature(signature, width);
      case Note note -> note(note, width);
      case Rule rule -> List.of(rule(rule, width));
      default -> throw new IllegalArgumentException(block.getClass().getSimpleName());
    };
  }
}
