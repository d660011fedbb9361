package org.gongbao.layout.frame;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongbao.model.NodeId;

/// An issue laid out.
///
/// Pages that did not change since the last composition by the same composer are the same object.
///
/// @param starts number of the page on which items, issued texts, attachments and headings begin
/// @param passes how often the contents pages were set until their numbers held
public record Composition(
    List<Page> pages, Map<NodeId, Integer> starts, List<LayoutFault> faults, int passes) {
  public static final Composition EMPTY = new Composition(List.of(), Map.of(), List.of(), 0);

  public Composition {
    pages = List.copyOf(pages);
    starts = Map.copyOf(starts);
    faults = List.copyOf(faults);
  }

  public OptionalInt startOf(NodeId node) {
    Integer page = starts.get(node);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page);
  }
}
