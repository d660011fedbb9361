package org.gongbao.ui.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.State;
import org.gongbao.review.merge.Verdict;
import org.junit.jupiter.api.Test;

/// Why a mark is refused is kept with the decision and offered for the next one.
class RefusingTest extends RoundCase {
  @Test
  void aReasonIsKeptAndOfferedAgainTheLastGivenFirst() throws IOException {
    Mark first = mark("甲", replaced("十五", "十二"));
    Mark second = mark("甲", replaced("依次", "分别"));
    Mark third = mark("甲", replaced("六月", "五月"));
    merge(parcel("甲", first, second, third));
    refuse(first, "与签发原件一致");
    refuse(second, "");
    refuse(third, "附件亦作六月");
    refuse(third, "与签发原件一致");
    assertEquals(List.of("与签发原件一致", "附件亦作六月"), model.refusals());

    model.reload();
    assertEquals(List.of("与签发原件一致", "附件亦作六月"), model.refusals());
    Held held = model.heldProperty().get().orElseThrow();
    assertEquals(State.REFUSED, held.docket().state(third.id()));
    assertEquals(Optional.of("与签发原件一致"), held.docket().decision(third.id()).map(Decision::reason));
    assertEquals(Optional.of(""), held.docket().decision(second.id()).map(Decision::reason));
  }

  private void refuse(Mark mark, String reason) {
    model.decide(List.of(mark.id()), Verdict.REFUSED, Optional.empty(), reason);
  }
}
