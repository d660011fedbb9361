package org.gongbao.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.gongbao.app.Originals.Explained;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Item;
import org.gongbao.model.Slot;
import org.gongbao.review.original.OriginalComparison;
import org.gongbao.review.original.Reason;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Query;
import org.gongbao.review.query.QueryId;
import org.gongbao.review.query.Question;
import org.junit.jupiter.api.Test;

class ReasonQueriesTest {
  private static final Instant WHEN = Instant.parse("2026-11-02T02:00:00Z");
  private final Bulletin bulletin = new Bulletin();
  private final Item before = bulletin.item("通知", bulletin.paragraph("共十五处"));
  private final Item after = bulletin.item("通知", bulletin.paragraph("共十二处"));

  @Test
  void aReasonLeadsToTheQueryItNamesAndNoOtherReasonDoes() {
    Block about = bulletin.paragraph("共十五处");
    Anchor anchor = new Anchor(before.id(), about.id(), Slot.TEXT, 0, "", Anchor.Context.UNKNOWN);
    Query.Draft draft = new Query.Draft(anchor, Optional.empty(), new Question("几处？", "", "", ""));
    Query query = Query.raised(new QueryId("q"), 3, draft, "何砚秋", WHEN);
    List<Query> led = new ArrayList<>();
    ReasonQueries queries = new ReasonQueries(Messages.in("zh"));
    assertEquals(Optional.empty(), queries.of(row(Reason.Kind.ANSWERED, "质疑单第3号")));
    queries.lead(new SimpleObjectProperty<>(List.of(query)), led::add, () -> {});
    queries.of(row(Reason.Kind.ANSWERED, "质疑单第3号")).ifPresent(queries::show);
    assertEquals(List.of(query), led);
    assertEquals(Optional.of(query), queries.of(row(Reason.Kind.EDITOR_NOTE, "3")));
    assertEquals(Optional.empty(), queries.of(row(Reason.Kind.ANSWERED, "质疑单第4号")));
    assertEquals(Optional.empty(), queries.of(row(Reason.Kind.SIGNED_ORIGINAL, "原件第3页")));
  }

  private Explained row(Reason.Kind kind, String note) {
    return new Explained(
        OriginalComparison.of(before, after).getFirst(),
        Optional.of(new Reason(kind, note, "何砚秋", WHEN)));
  }
}
