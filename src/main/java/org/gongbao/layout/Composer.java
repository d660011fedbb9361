package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.block.BlockSetters;
import org.gongbao.layout.block.Codes;
import org.gongbao.layout.block.ItemSetter;
import org.gongbao.layout.block.LeaderLines;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.block.Setting;
import org.gongbao.layout.block.SlabMemory;
import org.gongbao.layout.flow.Flow;
import org.gongbao.layout.flow.PageDraft;
import org.gongbao.layout.font.FontSet;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.layout.inspect.Inspector;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.line.Names;
import org.gongbao.layout.page.FrontSetter;
import org.gongbao.layout.page.Furniture;
import org.gongbao.layout.page.Starts;
import org.gongbao.layout.slab.Piece;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/// Lays issues out. Keeps what it set last by node identity, so that composing again after one edit
/// sets one paragraph. One composer serves one thread at a time.
public final class Composer {
  private static final int PASSES = 5;

  private final FontSet fonts;
  private final Pictures pictures;
  private final Codes codes;
  private @Nullable Workshop workshop;
  private Composition last = Composition.EMPTY;

  public Composer(FontSet fonts) {
    this(fonts, Pictures.NONE);
  }

  public Composer(FontSet fonts, Pictures pictures) {
    this(fonts, pictures, Codes.NONE);
  }

  public Composer(FontSet fonts, Pictures pictures, Codes codes) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.codes = codes;
  }

  /// The pages of an issue. The same issue and style give equal pages, always.
  public Composition compose(Issue issue, HouseStyle style) {
    Workshop shop = workshop;
    Names names = People.of(issue);
    if (shop == null || !shop.style().equals(style) || !shop.names().equals(names)) {
      shop = Workshop.of(style, names, fonts, pictures, codes);
      workshop = shop;
    }
    shop.turn();
    last = compose(issue, shop);
    return last;
  }

  private Composition compose(Issue issue, Workshop shop) {
    List<List<Piece>> items = issue.items().stream().map(shop.items()::set).toList();
    boolean front = shop.style().flow().front() && isWhole(issue);
    int frontPages = front ? 3 : 0;
    Map<NodeId, Integer> starts = Map.of();
    List<PageDraft> frontDrafts = List.of();
    Flow flow = new Flow(shop.style(), frontPages + 1);
    int pass = 0;
    boolean held = false;
    while (!held && pass < PASSES) {
      pass++;
      flow = new Flow(shop.style(), frontPages + 1);
      flow(issue, items, flow);
      starts = Starts.of(flow.pages());
      Map<NodeId, Integer> known = starts;
      frontDrafts =
          front ? shop.front().set(issue, node -> Optional.ofNullable(known.get(node))) : List.of();
      held = frontDrafts.size() == frontPages;
      frontPages = frontDrafts.size();
    }
    List<PageDraft> drafts = new ArrayList<>(frontDrafts);
    drafts.addAll(flow.pages());
    fill(drafts, front ? shop.style().flow().sheet() : 1);
    List<Page> pages = finished(drafts, issue, shop);
    Inspector.Met met =
        new Inspector.Met(flow.forced(), shop.items().takeFaults(), held, shop.faces().missing());
    List<LayoutFault> faults = shop.inspector().inspect(issue, pages, met);
    return new Composition(pages, starts, faults, pass);
  }

  private static boolean isWhole(Issue issue) {
    return issue.number().isAssigned() || !issue.masthead().title().isEmpty();
  }

  /// A new section and the chronicle begin a page (domain D.4).
  private static void flow(Issue issue, List<List<Piece>> pieces, Flow flow) {
    int i = 0;
    for (Section section : issue.sections()) {
      boolean first = true;
      for (Item item : section.items()) {
        flow.item(pieces.get(i), first || item instanceof Chronicle);
        first = false;
        i++;
      }
    }
  }

  /// 补白: blank pages up to a whole number of sheets.
  private static void fill(List<PageDraft> pages, int sheet) {
    while (!pages.isEmpty() && pages.size() % sheet != 0) {
      pages.add(new PageDraft(pages.size() + 1, Kind.FILLER, Turn.NONE));
    }
  }

  private List<Page> finished(List<PageDraft> drafts, Issue issue, Workshop shop) {
    List<Page> pages = new ArrayList<>(drafts.size());
    for (PageDraft draft : drafts) {
      Page page =
          new Page(
              draft.number(),
              draft.kind(),
              shop.style().paper().width(),
              shop.style().paper().height(),
              draft.turn(),
              draft.body(),
              draft.kind() == Kind.TEXT ? shop.furniture().of(draft.number(), issue) : List.of());
      int at = pages.size();
      boolean same = at < last.pages().size() && last.pages().get(at).equals(page);
      pages.add(same ? last.pages().get(at) : page);
    }
    return pages;
  }

  /// The setters for one style, and what they remember.
  private record Workshop(
      HouseStyle style,
      Names names,
      Faces faces,
      ItemSetter items,
      BlockSetters blocks,
      SlabMemory memory,
      FrontSetter front,
      Furniture furniture,
      Inspector inspector) {

    static Workshop of(
        HouseStyle style, Names names, FontSet fonts, Pictures pictures, Codes codes) {
      Faces faces = new Faces(fonts, style);
      LineSetter lines = new LineSetter(faces, style.lines(), names);
      Setting setting = new Setting(style, lines);
      SlabMemory memory = new SlabMemory();
      BlockSetters blocks = BlockSetters.of(setting, faces, pictures);
      return new Workshop(
          style,
          names,
          faces,
          new ItemSetter(setting, blocks, memory),
          blocks,
          memory,
          new FrontSetter(
              setting, new LeaderLines(lines, faces, style.contents().leader()), pictures, codes),
          new Furniture(style, lines),
          new Inspector(style, faces, pictures));
    }

    void turn() {
      memory.turn();
      blocks.tables().turn();
    }
  }
}
