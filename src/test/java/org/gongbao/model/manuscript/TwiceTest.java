package org.gongbao.model.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;
import org.gongbao.model.manuscript.Twice.Alike;
import org.gongbao.model.register.Column;
import org.junit.jupiter.api.Test;

class TwiceTest {
  private static final String TITLE = "江州市人民政府关于整治河道的通知";

  @Test
  void theSameNumberIsTheSameDocumentHoweverWritten() {
    Manuscript one = StandingTest.complete().with(Column.NUMBER, "江府发[2026]7号");
    Twice.There there = there("d1", "关于整治河道的通告", "江府发〔2026〕7号", null);
    assertEquals(
        Optional.of(new Twice(Alike.NUMBER, there.where())),
        Twice.of(one, Set.of(), List.of(there)));
    Twice.There other = there("d1", "关于整治河道的通告", "江府发〔2026〕17号", null);
    assertEquals(Optional.empty(), Twice.of(one, Set.of(), List.of(other)));
  }

  @Test
  void theNumberOfAnOrderSaysNothingByItself() {
    Manuscript one =
        StandingTest.complete().with(Column.TITLE, "江州市人民政府令").with(Column.NUMBER, "第5号");
    assertEquals(List.of(), one.documentNumbers());
  }

  @Test
  void theNumberOfAnOrderTellsItFromOthersOfItsTitle() {
    Manuscript one =
        StandingTest.complete().with(Column.TITLE, "江州市人民政府令").with(Column.NUMBER, "第5号");
    Twice.There other = there("d1", "江州市人民政府令", "第6号", null);
    assertEquals(Optional.empty(), Twice.of(one, Set.of(), List.of(other)));
    Twice.There same = there("d1", "江州市人民政府令", "第5号", null);
    assertEquals(Alike.TITLE, Twice.of(one, Set.of(), List.of(same)).orElseThrow().alike());
  }

  @Test
  void theSameTitleCountsUnlessNumberOrDateTellThemApart() {
    Manuscript one = StandingTest.complete();
    Twice.There plain = there("d1", TITLE, "", null);
    assertEquals(Alike.TITLE, Twice.of(one, Set.of(), List.of(plain)).orElseThrow().alike());
    Manuscript numbered = one.with(Column.NUMBER, "江府发〔2026〕7号");
    Twice.There otherNumber = there("d1", TITLE, "江府发〔2026〕8号", null);
    assertEquals(Optional.empty(), Twice.of(numbered, Set.of(), List.of(otherNumber)));
    assertTrue(Twice.of(one, Set.of(), List.of(otherNumber)).isPresent());
    Manuscript dated = one.with(Column.SIGNED, "2026-11-02");
    Twice.There otherDay = there("d1", TITLE, "", LocalDate.of(2026, 1, 5));
    assertEquals(Optional.empty(), Twice.of(dated, Set.of(), List.of(otherDay)));
  }

  @Test
  void spacesOfATitleDoNotMatter() {
    Manuscript one = StandingTest.complete().with(Column.TITLE, "江州市人民政府\u3000关于 整治河道的通知");
    assertTrue(Twice.of(one, Set.of(), List.of(there("d1", TITLE, "", null))).isPresent());
  }

  /// However items are mixed: one known to be the manuscript is found before one that is like it,
  /// and the answer is one of the items there are.
  @Test
  void whatProvesMostIsToldFirst() {
    Random random = new Random(20_261_124);
    for (int run = 0; run < 2000; run++) {
      List<Twice.There> there = new ArrayList<>();
      for (int i = 0; i < random.nextInt(6); i++) {
        there.add(
            there(
                "d" + i,
                random.nextInt(4) == 0 ? TITLE : "关于其他事项的通知" + i,
                "江府发〔2026〕" + (random.nextInt(4) == 0 ? 7 : 20 + i) + "号",
                null));
      }
      Manuscript one =
          StandingTest.complete().with(Column.NUMBER, random.nextBoolean() ? "江府发〔2026〕7号" : "");
      Set<NodeId> own = random.nextInt(3) == 0 ? Set.of(new NodeId("d3")) : Set.of();
      Optional<Twice> found = Twice.of(one, own, there);
      boolean known = there.stream().anyMatch(item -> own.contains(item.where().item()));
      boolean numbered =
          !one.documentNumbers().isEmpty()
              && there.stream().anyMatch(item -> item.present().numbers().getFirst().serial() == 7);
      assertEquals(known, found.filter(f -> f.alike() == Alike.ITEM).isPresent());
      assertEquals(!known && numbered, found.filter(f -> f.alike() == Alike.NUMBER).isPresent());
      found.ifPresent(
          twice -> assertTrue(there.stream().anyMatch(item -> item.where().equals(twice.where()))));
      if (found.isEmpty()) {
        assertTrue(
            there.stream().noneMatch(item -> item.present().title().equals(TITLE))
                || !one.documentNumbers().isEmpty());
      }
    }
  }

  private static Twice.There there(
      String id, String title, String number, @org.jspecify.annotations.Nullable LocalDate day) {
    NodeId item = new NodeId(id);
    Placed where =
        new Placed(new NodeId("i21"), IssueNumber.of(2026, 21, 603), Stage.PUBLISHED, item, title);
    return new Twice.There(
        where,
        new Present(
            item,
            title,
            DocumentNumber.parse(number).stream().filter(one -> !one.code().isEmpty()).toList(),
            DocumentNumber.parse(number).stream().filter(one -> one.code().isEmpty()).toList(),
            Optional.ofNullable(day)));
  }
}
