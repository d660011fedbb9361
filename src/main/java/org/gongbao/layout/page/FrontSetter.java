package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.layout.block.Codes;
import org.gongbao.layout.block.LeaderLines;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.flow.Cutting;
import org.gongbao.layout.flow.Geometry;
import org.gongbao.layout.flow.PageDraft;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.Ink;
import org.gongbao.layout.frame.Frame.RuleFrame;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;
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
import org.gongbao.model.Colophon;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Cover, and the spread of masthead, contents and colophon (domain A.1): the masthead at the outer
/// edge of page 2, the colophon at that of page 3, the contents between them and on as many further
/// pages as they need.
public final class FrontSetter {
  /// Share of the type area the side field takes, in hundredths.
  private static final int SIDE = 25;

  private final Setting setting;
  private final Geometry geometry;
  private final Contents contents;
  private final CoverSetter cover;
  private final Codes codes;
  private List<Object> knownFrom = List.of();
  private List<PageDraft> known = List.of();

  public FrontSetter(Setting setting, LeaderLines leaders, Pictures pictures, Codes codes) {
    this.cover = new CoverSetter(setting, pictures);
    this.codes = codes;
    this.setting = setting;
    this.geometry = new Geometry(setting.style());
    this.contents = new Contents(setting, leaders);
  }

  /// The pages before the first item, the cover first.
  public List<PageDraft> set(Issue issue, Function<NodeId, Optional<Integer>> pageOf) {
    List<Object> from = made(issue, pageOf);
    if (!from.equals(knownFrom)) {
      known = List.copyOf(compose(issue, pageOf));
      knownFrom = from;
    }
    return known;
  }

  /// All that the front pages are made from.
  private List<Object> made(Issue issue, Function<NodeId, Optional<Integer>> pageOf) {
    ContentsWording wording = new ContentsWording(issue, setting.style().contents());
    List<Object> from = new ArrayList<>();
    from.add(issue.number());
    from.add(issue.masthead());
    from.add(issue.colophon());
    for (Section section : issue.sections()) {
      from.add(section.id());
      from.add(section.name());
      for (Item item : section.items()) {
        from.add(item.id());
        from.add(wording.printed(item));
        from.add(pageOf.apply(item.id()));
      }
    }
    return from;
  }

  private List<PageDraft> compose(Issue issue, Function<NodeId, Optional<Integer>> pageOf) {
    List<PageDraft> pages = new ArrayList<>();
    PageDraft first = new PageDraft(1, Kind.COVER, Turn.NONE);
    cover.set(issue).forEach(first::add);
    pages.add(first);
    int gap = setting.style().area().columnWidth() / 11;
    int side = geometry.area().width() * SIDE / 100;
    int width = geometry.area().width() - side - gap;
    List<Slab> slabs = contents.set(issue, pageOf, width);
    int from = 0;
    int number = 2;
    do {
      PageDraft page = new PageDraft(number, Kind.FRONT, Turn.NONE);
      int left = geometry.left(number) + (number % 2 == 0 ? side + gap : 0);
      int head = head(page, left, width);
      int top = geometry.top() + head;
      int room = geometry.area().height() - head;
      int end =
          number == 2
              ? Cutting.half(slabs, room, setting.pitch())
              : Cutting.fill(slabs, from, room, setting.pitch());
      Cutting.place(page, slabs, from, end, left, top);
      from = end;
      side(page, issue, side, gap);
      pages.add(page);
      number++;
    } while (from < slabs.size() || number % 2 == 1);
    return pages;
  }

  /// 目录 on left pages, CONTENTS on right ones.
  private int head(PageDraft page, int left, int width) {
    TextRole role = TextRole.CONTENTS_TITLE;
    Type type = setting.type(role);
    String word = page.number() % 2 == 0 ? "目　录" : "CONTENTS";
    Passage passage = new Passage(Text.of(word), Source.Made.ALONE, type.face(), type.size());
    List<SetLine> set = setting.set(List.of(passage), ParagraphForm.of(width, Align.CENTER));
    Slab slab = setting.display(set, role, Keep.NEVER);
    slab.frames().forEach(f -> page.add(f.moved(left, geometry.top(), Frame.ACROSS)));
    return slab.height();
  }

  /// The side field with its rule toward the contents.
  private void side(PageDraft page, Issue issue, int side, int gap) {
    if (page.number() > 3) {
      return;
    }
    boolean masthead = page.number() == 2;
    int x = geometry.left(page.number()) + (masthead ? 0 : geometry.area().width() - side);
    Imprint imprint = side(issue, masthead, side, false);
    if (imprint.height() > geometry.area().height() - setting.pitch()) {
      imprint = side(issue, masthead, side, true);
    }
    int y = geometry.top() + setting.pitch();
    if (!masthead) {
      y = Math.max(y, geometry.bottom() - imprint.height());
    }
    imprint.at(x, y).forEach(page::add);
    int rule = masthead ? x + side + gap / 2 : x - gap / 2;
    int weight = setting.style().tables().inner();
    page.add(new RuleFrame(rule, geometry.top(), weight, geometry.area().height(), Ink.BLACK));
  }

  private Imprint side(Issue issue, boolean masthead, int side, boolean dense) {
    return masthead
        ? masthead(issue.masthead(), new Imprint(setting, TextRole.MASTHEAD, side, dense))
        : colophon(issue.colophon(), new Imprint(setting, TextRole.COLOPHON, side, dense));
  }

  private static Imprint masthead(Masthead masthead, Imprint imprint) {
    imprint.lines(masthead.lines());
    for (CoverPicture picture : masthead.picture()) {
      if (!picture.caption().isEmpty()) {
        imprint
            .made("封面图片", Face.HEI)
            .text(picture.id(), Slot.CAPTION, picture.caption(), Face.SONG, Align.LEFT);
      }
    }
    return imprint;
  }

  private Imprint colophon(Colophon colophon, Imprint imprint) {
    imprint
        .lines(colophon.lines())
        .text(colophon.id(), Slot.STATEMENT, colophon.statement(), Face.KAI, Align.LEFT)
        .gap()
        .text(colophon.id(), Slot.CHARACTER, colophon.character(), Face.HEI, Align.CENTER);
    colophon.codes().forEach(code -> imprint.code(code, codes.of(code.text().chars())));
    return imprint;
  }
}
