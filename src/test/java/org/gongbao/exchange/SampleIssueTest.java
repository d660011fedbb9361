package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.model.Chronicle;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Document;
import org.gongbao.model.InnerContents;
import org.gongbao.model.LossReport;
import org.gongbao.model.Node;
import org.gongbao.model.Roster;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;
import org.junit.jupiter.api.Test;

/// The bundled issue holds what a newcomer should see, and stands for every real one in a clone
/// that has no other.
class SampleIssueTest {
  private final Imported sample = Reading.sample();

  @Test
  void hasEveryNodeKind() {
    Set<Class<?>> kinds = new HashSet<>();
    sample.issue().walk(node -> kinds.add(node.getClass()));
    Set<Class<?>> wanted = new HashSet<>();
    concrete(Node.class, wanted);
    // A text has no form for them: they are chosen in the window.
    wanted.remove(CoverPicture.class);
    assertEquals(wanted, kinds);
  }

  private static void concrete(Class<?> type, Set<Class<?>> into) {
    if (!type.isSealed()) {
      into.add(type);
      return;
    }
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      concrete(permitted, into);
    }
  }

  @Test
  void hasWhatAGazetteHas() {
    assertEquals(10, Reading.all(sample.issue(), Document.class).size());
    assertEquals(8, sample.issue().sections().size());
    assertEquals(3, Reading.all(sample.issue(), Roster.class).size());
    assertEquals(66, ((Chronicle) sample.issue().items().get(10)).entries().size());
    assertEquals(19, Reading.only(sample.issue(), InnerContents.class).entries().size());
    Table projects =
        Reading.all(sample.issue(), Table.class).stream()
            .filter(table -> table.rows().size() > 60)
            .findFirst()
            .orElseThrow();
    assertEquals(74, projects.rows().size());
    long sum = 0;
    for (TableRow row : projects.rows().subList(1, 73)) {
      sum += Long.parseLong(row.cells().get(2).text().chars());
    }
    assertEquals(Long.toString(sum), projects.rows().getLast().cells().get(2).text().chars());
    long han =
        sample.source().texts().stream()
            .filter(line -> !line.contains("\t"))
            .flatMapToInt(String::codePoints)
            .filter(Chars::isHan)
            .count();
    assertTrue(han >= 16_000, han + " Han characters");
  }

  @Test
  void everyItemStandsInTheSectionTheContentsListNames() {
    List<String> listed =
        sample.issue().received().entries().stream().map(e -> e.section()).toList();
    List<String> placed =
        sample.issue().sections().stream()
            .flatMap(s -> s.items().stream().map(item -> s.name().chars()))
            .toList();
    assertEquals(listed, placed);
  }

  @Test
  void losesNoCharacter() {
    Conservation.check(sample);
    assertEquals(
        List.of("目录", "====="),
        sample.losses().losses().stream().map(LossReport.Loss::text).toList());
  }

  @Test
  void readsBackWhatIsWritten() {
    String once = TextWriter.write(sample.issue());
    String twice = TextWriter.write(Reading.text(once).issue());
    assertEquals(once, twice);
    List<String> first = shape(sample.issue());
    List<String> again = shape(Reading.again(sample.issue()));
    for (int i = 0; i < Math.min(first.size(), again.size()); i++) {
      assertEquals(first.get(i), again.get(i), "text " + i);
    }
    assertEquals(first.size(), again.size());
  }

  /// All texts with their node kinds and slots; ids do not count.
  static List<String> shape(Node top) {
    List<String> shape = new java.util.ArrayList<>();
    top.walk(
        node ->
            node.shape()
                .texts()
                .forEach(
                    slot ->
                        shape.add(
                            node.shape().kind()
                                + " "
                                + slot
                                + " "
                                + node.text(slot).orElseThrow())));
    return shape;
  }
}
