package org.gongbao.layout.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.flow.Flow.Forced;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.line.Faces;
import org.gongbao.layout.slab.Keep;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.table.CellFault;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// 版面问题: looks over all pages. What it found on a page, and counted in an item, it keeps by their
/// identity: an unchanged page is not looked at again.
public final class Inspector {
  private final HouseStyle style;
  private final PageInspector pages;
  private final HeadingInspector headings;
  private Map<Object, Object> before = new IdentityHashMap<>();
  private Map<Object, Object> now = new IdentityHashMap<>();

  public Inspector(HouseStyle style, Faces faces) {
    this(style, faces, Pictures.NONE);
  }

  public Inspector(HouseStyle style, Faces faces, Pictures pictures) {
    this.style = style;
    this.headings = new HeadingInspector(style, faces);
    this.pages = new PageInspector(style, headings, pictures);
  }

  /// What the stages of composition met with on their way.
  ///
  /// @param held false when the contents pages did not come to rest
  /// @param missing fonts of the style that are not at hand
  public record Met(
      List<Forced> forced, List<CellFault> cells, boolean held, List<FontName> missing) {}

  public List<LayoutFault> inspect(Issue issue, List<Page> composed, Met met) {
    before = now;
    now = new IdentityHashMap<>();
    List<LayoutFault> faults = new ArrayList<>();
    Tally printed = new Tally();
    Map<NodeId, HeadingLook> looks = new HashMap<>();
    for (Page page : composed) {
      PageInspector.Report report = (PageInspector.Report) now(page, () -> pages.inspect(page));
      faults.addAll(report.faults());
      printed.addAll(report.printed());
      report.headings().forEach(look -> looks.put(look.node(), look));
    }
    for (Item item : issue.items()) {
      Tally written = written(item);
      lost(item, written, printed, faults);
      uneven(written, looks, faults);
    }
    met.forced().forEach(forced -> faults.add(forced(forced)));
    met.cells().forEach(cell -> faults.add(cell(cell)));
    met.missing().forEach(font -> faults.add(missing(font)));
    if (!met.held()) {
      faults.add(Found.onPage("LAY-12", Severity.ERROR, 2));
    }
    sheets(composed, faults);
    return faults;
  }

  private Object now(Object key, Supplier<Object> look) {
    Object known = before.get(key);
    Object found = known == null ? look.get() : known;
    now.put(key, found);
    return found;
  }

  private Tally written(Item item) {
    return (Tally)
        now(item, () -> Written.of(item, block -> (Tally) now(block, () -> Written.of(block))));
  }

  /// LAY-01: characters in are characters out, node by node.
  private static void lost(Item item, Tally written, Tally printed, List<LayoutFault> faults) {
    for (NodeId node : written.nodes()) {
      if (!written.agrees(printed, node)) {
        long missing = written.count(node) - printed.count(node);
        Place place = new Place(node, node.equals(item.id()) ? Slot.TITLE : Slot.TEXT, 0);
        faults.add(Found.at("LAY-01", Severity.ERROR, place, item.title().chars(), missing));
      }
    }
  }

  /// LAY-09 in one item.
  private void uneven(Tally written, Map<NodeId, HeadingLook> looks, List<LayoutFault> faults) {
    List<HeadingLook> ofItem = new ArrayList<>();
    for (NodeId node : written.nodes()) {
      HeadingLook look = looks.get(node);
      if (look != null) {
        ofItem.add(look);
      }
    }
    faults.addAll(headings.compare(ofItem));
  }

  private static LayoutFault forced(Forced forced) {
    List<TextFrame> lines =
        forced.at().frames().stream()
            .filter(TextFrame.class::isInstance)
            .map(TextFrame.class::cast)
            .toList();
    boolean uneven = forced.broken() == Keep.FREE;
    boolean table = lines.stream().anyMatch(Inspector::isOfTable);
    return new LayoutFault(
        uneven ? "LAY-07" : table ? "LAY-10" : "LAY-05",
        uneven ? Severity.INFO : Severity.WARNING,
        forced.page(),
        forced.column(),
        0,
        lines.stream().map(Found::place).flatMap(Optional::stream).findFirst(),
        uneven ? "lay.07" : table ? "lay.10.parted" : "lay.05",
        uneven ? List.of(String.valueOf(forced.difference())) : List.of());
  }

  private static boolean isOfTable(TextFrame line) {
    return switch (line.role()) {
      case TABLE_CAPTION, TABLE_UNIT, TABLE_HEAD, TABLE_CELL, TABLE_NOTE -> true;
      default -> false;
    };
  }

  private static LayoutFault missing(FontName font) {
    return new LayoutFault(
        "LAY-02",
        Severity.ERROR,
        0,
        Frame.ACROSS,
        0,
        Optional.empty(),
        "lay.02.font",
        List.of(font.value()));
  }

  private static LayoutFault cell(CellFault cell) {
    return switch (cell.what()) {
      case TOKEN_BROKEN -> Found.at("LAY-10", Severity.WARNING, cell.place());
      case OVERFLOW -> Found.at("LAY-10", "lay.10.over", Severity.ERROR, cell.place());
      case HEAD_TOO_HIGH -> Found.at("LAY-10", "lay.10.head", Severity.WARNING, cell.place());
    };
  }

  /// LAY-15, and LAY-13: pages numbered without a gap.
  private void sheets(List<Page> composed, List<LayoutFault> faults) {
    long blank = composed.stream().filter(p -> p.kind() == Page.Kind.FILLER).count();
    boolean whole = !composed.isEmpty() && composed.getFirst().kind() == Page.Kind.COVER;
    int sheet = whole ? style.flow().sheet() : 1;
    if (blank > 1 || composed.size() % sheet != 0) {
      faults.add(Found.onPage("LAY-15", Severity.WARNING, composed.size(), composed.size(), blank));
    }
    for (int i = 0; i < composed.size(); i++) {
      Page page = composed.get(i);
      boolean numbered = page.kind() != Page.Kind.TEXT || !page.furniture().isEmpty();
      if (page.number() != i + 1 || !numbered) {
        faults.add(Found.onPage("LAY-13", Severity.ERROR, page.number()));
      }
    }
  }
}
