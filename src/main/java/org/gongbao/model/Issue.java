package org.gongbao.model;

import java.util.List;

/// 期: the root of the tree.
public record Issue(
    NodeId id,
    IssueNumber number,
    Stage stage,
    Period chroniclePeriod,
    ReceivedContents received,
    ContentsWordings wordings,
    Masthead masthead,
    Colophon colophon,
    List<Section> sections)
    implements Node {
  public Issue {
    sections = List.copyOf(sections);
  }

  /// With every entry of its contents page as title and number make it.
  public Issue(
      NodeId id,
      IssueNumber number,
      Stage stage,
      Period chroniclePeriod,
      ReceivedContents received,
      Masthead masthead,
      Colophon colophon,
      List<Section> sections) {
    this(
        id,
        number,
        stage,
        chroniclePeriod,
        received,
        ContentsWordings.NONE,
        masthead,
        colophon,
        sections);
  }

  /// An issue with nothing in it yet.
  public static Issue blank(NodeId id) {
    return (Issue) Shape.of(Issue.class).blank(id);
  }

  /// All items of all sections, in printed order.
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }
}
