package org.gongbao.model.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.model.manuscript.Standing.Kind;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final OptionalInt THREE = OptionalInt.of(3);

  @Test
  void whatIsLackingIsTold() {
    Standing bare = Standing.of(manuscript(), List.of(), THREE);
    assertEquals(Kind.INCOMPLETE, bare.kind());
    assertEquals(List.of(Lack.DISCLOSURE, Lack.COPY, Lack.FILE), bare.lacks());
    Standing almost = Standing.of(complete().with(Column.COPY, "无"), List.of(), THREE);
    assertEquals(List.of(Lack.COPY), almost.lacks());
  }

  @Test
  void aCompleteOneWaitsUntilItIsPlacedAndPrinted() {
    Manuscript one = complete();
    assertEquals(Kind.WAITING, Standing.of(one, List.of(), THREE).kind());
    assertEquals(Kind.PLACED, Standing.of(one, List.of(in(22, Stage.EDITING)), THREE).kind());
    assertEquals(Kind.PLACED, Standing.of(one, List.of(in(22, Stage.SIGNED)), THREE).kind());
    assertEquals(Kind.PUBLISHED, Standing.of(one, List.of(in(22, Stage.PUBLISHED)), THREE).kind());
  }

  @Test
  void whatIsNotOpenToThePublicIsNotPrinted() {
    for (String kind : List.of("依申请公开", "不予公开")) {
      Manuscript closed = complete().with(Column.DISCLOSURE, kind);
      assertEquals(Kind.DECLINED, Standing.of(closed, List.of(), THREE).kind());
    }
    Manuscript declined = complete().with(Column.DECLINED, "已由上级公报刊登");
    assertEquals(Kind.DECLINED, Standing.of(declined, List.of(), THREE).kind());
  }

  @Test
  void theTermIsTwentyWorkdays() {
    assertFalse(Standing.of(complete(), List.of(), OptionalInt.of(20)).isOverdue());
    assertEquals(Optional.of(0), Standing.of(complete(), List.of(), OptionalInt.of(20)).left());
    assertTrue(Standing.of(complete(), List.of(), OptionalInt.of(21)).isOverdue());
    assertFalse(Standing.of(complete(), List.of(), OptionalInt.of(15)).isSoon());
    assertTrue(Standing.of(complete(), List.of(), OptionalInt.of(16)).isSoon());
    assertFalse(Standing.of(complete(), List.of(), OptionalInt.of(21)).isSoon());
  }

  @Test
  void twoIssuesWantAReason() {
    List<Placed> two = List.of(in(21, Stage.PUBLISHED), in(22, Stage.EDITING));
    assertTrue(Standing.of(complete(), two, THREE).astray());
    Manuscript again = complete().with(Column.REPRINT, "2026年第22期：附表有误，重新刊登");
    assertFalse(Standing.of(again, two, THREE).astray());
    // Two items of one issue: its file had two documents.
    List<Placed> parts = List.of(in(22, Stage.EDITING), in(22, Stage.EDITING));
    assertFalse(Standing.of(complete(), parts, THREE).astray());
  }

  /// Of anything: what is placed is never said to wait, what waits lacks nothing, no term runs for
  /// what is over, and nothing is both soon and overdue.
  @Test
  void statesHoldTogether() {
    Random random = new Random(20_261_123);
    for (int run = 0; run < 3000; run++) {
      Manuscript one =
          manuscript()
              .with(Column.DISCLOSURE, any(Column.DISCLOSURE.choices(), random))
              .with(Column.COPY, any(Column.COPY.choices(), random))
              .with(Column.DIGEST, random.nextBoolean() ? "ab12" : "")
              .with(Column.DECLINED, random.nextInt(4) == 0 ? "不属收录范围" : "");
      List<Placed> placed = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        placed.add(in(1 + random.nextInt(3), any(List.of(Stage.values()), random)));
      }
      OptionalInt days =
          random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(40));
      Standing standing = Standing.of(one, placed, days);
      assertEquals(standing.isUnplaced(), placed.isEmpty() && standing.isOpen());
      assertEquals(
          !placed.isEmpty(), standing.kind() == Kind.PLACED || standing.kind() == Kind.PUBLISHED);
      if (standing.kind() == Kind.WAITING) {
        assertEquals(List.of(), standing.lacks());
        assertEquals(Disclosure.OPEN, one.disclosure());
        assertTrue(one.declined().isEmpty());
      }
      if (!standing.isOpen()) {
        assertEquals(OptionalInt.empty(), standing.days());
      }
      assertFalse(standing.isSoon() && standing.isOverdue());
    }
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Placed in(int number, Stage stage) {
    return new Placed(
        new NodeId("i" + number),
        IssueNumber.of(2026, number, 580 + number),
        stage,
        new NodeId("d" + number),
        "关于整治河道的通知");
  }

  static Manuscript manuscript() {
    return new Manuscript(Entry.blank(new EntryId("e1"), Register.MANUSCRIPTS))
        .with(Column.REGISTERED, "收-2026-007")
        .with(Column.TITLE, "江州市人民政府关于整治河道的通知")
        .with(Column.RECEIVED, "2026-11-05");
  }

  static Manuscript complete() {
    return manuscript()
        .with(Column.DISCLOSURE, "主动公开")
        .with(Column.COPY, "纸质")
        .with(Column.FILE, "整治河道.docx")
        .with(Column.DIGEST, "ab12");
  }
}
