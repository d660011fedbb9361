package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Field;
import org.gongbao.model.LossReport;
import org.gongbao.model.Node;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Provenance;
import org.gongbao.model.Slot;

/// Proves that no character was lost or made up: every text agrees with what its provenance says
/// stood in the source, and all texts, numbers and losses together hold just the source's
/// characters. Left out on both sides: the printed contents list and issue number, which become
/// fields; heads that a table repeats after a page break; and the signs of markup. What was left
/// out before there were lines is no line.
final class Conservation {
  private static final String TAGS = "</?su[pb]>|<br>|!\\[|\\]\\([^)]*\\)";

  /// What stands around caption and address of a 二维码.
  private static final String CODE = "(?m)^二维码[ 　]+(?:([^：\\s]*)：)?(?=[a-z]+://)";

  private static final String SIGNS = "=.…";

  private static final Set<LossReport.Kind> TAKEN_OUT =
      Set.of(LossReport.Kind.UNPLACED, LossReport.Kind.FURNITURE, LossReport.Kind.CATALOGUE);

  private Conservation() {}

  static void check(Imported imported) {
    imported
        .issue()
        .walk(node -> node.shape().texts().forEach(slot -> agrees(imported, node, slot)));
    StringBuilder kept = new StringBuilder();
    imported.issue().walk(node -> collect(node, kept));
    imported.losses().losses().stream()
        .filter(loss -> TAKEN_OUT.contains(loss.kind()))
        .filter(loss -> !imported.source().remarks().contains(loss))
        .forEach(loss -> kept.append(loss.text()));
    imported.issue().sections().forEach(section -> remove(kept, section.name().chars()));
    Map<String, Integer> difference = count(printed(imported));
    count(kept.toString()).forEach((c, n) -> difference.merge(c, -n, Integer::sum));
    difference.values().removeIf(n -> n == 0);
    assertEquals(Map.of(), difference, "printed more often (+) or less often (-) than kept");
  }

  private static String printed(Imported imported) {
    StringBuilder printed = new StringBuilder();
    Set<String> heads = new HashSet<>();
    boolean front = imported.whole();
    for (String line : imported.source().texts()) {
      front &= DocumentNumber.parse(line).isEmpty();
      boolean field =
          front && (line.contains("\t") || line.strip().matches("[12][0-9]{3}|.?总第.*期.?|二〇.*期"));
      boolean repeated = line.startsWith("序号\t") && !heads.add(line.replace(" ", ""));
      if (!field && !repeated) {
        printed.append(line).append('\n');
      }
    }
    return printed
        .toString()
        .replaceAll("(?m)^#+\\s", "")
        .replaceAll(CODE, "$1")
        .replaceAll(TAGS, "");
  }

  private static void remove(StringBuilder kept, String text) {
    int at = kept.indexOf(text);
    kept.delete(at, at + text.length());
  }

  private static void agrees(Imported imported, Node node, Slot slot) {
    String text = node.text(slot).orElseThrow().chars();
    imported
        .provenance()
        .of(node.id(), slot)
        .filter(trace -> !trace.verbatim().isEmpty())
        .ifPresent(
            trace ->
                assertEquals(
                    ComparisonText.of(trace.verbatim().replaceAll(TAGS, "")),
                    ComparisonText.of(text)));
  }

  private static void collect(Node node, StringBuilder kept) {
    node.shape().texts().forEach(slot -> kept.append(node.text(slot).orElseThrow().chars()));
    node.field(Field.ORDINAL).ifPresent(ordinal -> kept.append(((Ordinal) ordinal).written()));
    if (node instanceof Document document) {
      document.numbers().list().stream().map(DocumentNumber::written).forEach(kept::append);
    }
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    ComparisonText.of(text)
        .codePoints()
        .filter(c -> SIGNS.indexOf(c) < 0)
        .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts;
  }

  static Provenance.Trace trace(Imported imported, Node node, Slot slot) {
    return imported.provenance().of(node.id(), slot).orElseThrow();
  }

  static long unplaced(Imported imported) {
    return imported.losses().losses().stream()
        .filter(loss -> loss.kind() == LossReport.Kind.UNPLACED)
        .count();
  }
}
