package org.gongbao.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.line.ParagraphForm;
import org.gongbao.layout.line.Passage;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.slab.Slab;
import org.gongbao.layout.style.Face;
import org.gongbao.layout.style.Type;
import org.gongbao.layout.style.Type.Align;
import org.gongbao.model.NodeId;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Rosters 名单 (domain D.8): label, name and post in three aligned fields, labels and two-character
/// names padded by layout, turn-over lines of a post hanging under it.
public final class RosterSetter {
  private static final int NAME_FIELD = 4;
  private final Setting setting;
  private final BlockSetter blocks;
  private final Type type;
  private final Type hei;
  private final int em;

  public RosterSetter(Setting setting, BlockSetter blocks) {
    this.setting = setting;
    this.blocks = blocks;
    this.type = setting.type(TextRole.ROSTER);
    this.hei = type.with(Face.HEI);
    this.em = type.size();
  }

  public List<Slab> set(Roster roster, int width) {
    List<Slab> slabs = new ArrayList<>();
    List<Slab> scope =
        blocks.text(roster.id(), Slot.SCOPE, roster.scope(), TextRole.HEADING_OTHER, width);
    scope.forEach(slab -> slabs.add(slab.with(Keep.NEVER)));
    int label = labelField(roster);
    roster.groups().forEach(group -> slabs.addAll(group(group, label, width)));
    return slabs;
  }

  /// Width of the label field: the widest label of at most four characters and its colon.
  private int labelField(Roster roster) {
    int longest =
        roster.groups().stream()
            .mapToInt(group -> bare(group.label()).length())
            .filter(length -> length <= 4)
            .max()
            .orElse(0);
    return longest == 0 ? 0 : (longest + 1) * em;
  }

  private List<Slab> group(RoleGroup group, int field, int width) {
    List<Slab> slabs = new ArrayList<>();
    List<Frame> label = new ArrayList<>();
    String bare = bare(group.label());
    if (bare.length() > 4) {
      List<SetLine> own = lines(group.id(), Slot.LABEL, group.label(), Face.HEI, width);
      own.forEach(line -> slabs.add(setting.slab(line, 0, TextRole.ROSTER, Keep.NEVER)));
    } else if (!bare.isEmpty()) {
      label.addAll(label(group, bare.length(), field));
    }
    if (!group.organisations().isEmpty()) {
      List<SetLine> organisations =
          setting.set(
              passage(group.id(), Slot.ORGANISATIONS, group.organisations(), type.face()),
              ParagraphForm.of(width - field, Align.JUSTIFY));
      slabs.addAll(rows(label, organisations, field));
      label.clear();
    }
    for (Person person : group.persons()) {
      slabs.addAll(person(person, label, field, width));
      label.clear();
    }
    if (!label.isEmpty()) {
      slabs.add(Slab.text(setting.pitch(), label, Keep.FREE));
    }
    return slabs;
  }

  /// A label spread over its field, its colon at the end: 组　长：
  private List<Frame> label(RoleGroup group, int characters, int field) {
    Text label = group.label();
    int end = label.chars().length();
    while (end > 0 && "：: 　".indexOf(label.chars().charAt(end - 1)) >= 0) {
      end--;
    }
    Passages words = Passages.of(group.id()).slice(label, 0, end, Slot.LABEL, hei);
    Passages colon = Passages.of(group.id()).slice(label, end, label.length(), Slot.LABEL, hei);
    List<Frame> frames = new ArrayList<>();
    frames.add(frame(0, setting.lines().spread(words.list(), 0, characters > 1 ? field - em : 0)));
    setting
        .set(colon.list(), ParagraphForm.of(em, Align.LEFT))
        .forEach(line -> frames.add(frame(field - em, line)));
    return frames;
  }

  private List<Slab> person(Person person, List<Frame> label, int field, int width) {
    List<Frame> head = new ArrayList<>(label);
    List<SetLine> name = List.of();
    if (!person.name().isEmpty()) {
      name = List.of(name(person));
    }
    int wide = name.isEmpty() ? 0 : name.getFirst().width();
    int room = Math.max(NAME_FIELD * em, Math.ceilDiv(wide + em, em) * em);
    int post = field + (name.isEmpty() ? 0 : room);
    name.forEach(line -> head.add(frame(field, line)));
    List<SetLine> posts =
        setting.set(
            passage(person.id(), Slot.POST, person.post(), type.face()),
            ParagraphForm.of(Math.max(em, width - post), Align.JUSTIFY));
    return rows(head, posts, post);
  }

  /// Two characters take the width of three.
  private SetLine name(Person person) {
    List<Passage> passages = passage(person.id(), Slot.NAME, person.name(), type.face());
    String chars = person.name().chars();
    return setting
        .lines()
        .spread(passages, 0, chars.codePointCount(0, chars.length()) == 2 ? 3 * em : 0);
  }

  /// Lines of a field beside what stands before the first of them.
  private List<Slab> rows(List<Frame> head, List<SetLine> lines, int x) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      List<Frame> frames = new ArrayList<>(i == 0 ? head : List.of());
      if (i < lines.size()) {
        frames.add(frame(x, lines.get(i)));
      }
      slabs.add(Slab.text(setting.pitch(), frames, i < lines.size() - 1 ? Keep.AVOID : Keep.FREE));
    }
    return slabs;
  }

  private Frame frame(int x, SetLine line) {
    int y = Setting.baseline(setting.pitch(), em);
    return new TextFrame(x, y, Frame.ACROSS, TextRole.ROSTER, line);
  }

  private List<SetLine> lines(NodeId node, Slot slot, Text text, Face face, int width) {
    return setting.set(passage(node, slot, text, face), ParagraphForm.of(width, Align.LEFT));
  }

  private List<Passage> passage(NodeId node, Slot slot, Text text, Face face) {
    return Passages.of(node).text(text, slot, face, em).list();
  }

  private static String bare(Text label) {
    return label.chars().replaceAll("[\\s　：:]", "");
  }
}
