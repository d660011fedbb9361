package org.gongbao.ui.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.layout.page.ContentsWording;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.ui.contents.ContentsRow.Kind;

/// The rows of an issue: sections that have items, and these.
final class ContentsRows {
  private ContentsRows() {}

  static List<ContentsRow> of(
      Issue issue, ContentsStyle style, Function<NodeId, Optional<Integer>> pageOf) {
    ContentsWording wording = new ContentsWording(issue, style);
    List<ContentsRow> rows = new ArrayList<>();
    for (Section section : issue.sections()) {
      if (section.items().isEmpty()) {
        continue;
      }
      rows.add(new ContentsRow.Head(section.items().getFirst().id(), section.name().chars()));
      for (Item item : section.items()) {
        Optional<Wording> written = issue.wordings().of(item.id());
        Optional<Wording> stale = written.filter(one -> one.isStale(item));
        Kind kind =
            stale.isPresent() ? Kind.STALE : written.isPresent() ? Kind.REWORDED : Kind.GENERATED;
        rows.add(
            new ContentsRow.Entry(
                item.id(),
                wording.printed(item).chars(),
                ContentsWording.generated(item, style).chars(),
                kind,
                stale.map(ContentsRows::against).orElse(""),
                pageOf.apply(item.id()).map(String::valueOf).orElse("")));
      }
    }
    return rows;
  }

  private static String against(Wording wording) {
    String detail = wording.detail().replace('\n', '　');
    return (wording.title() + "　" + detail).strip();
  }
}
