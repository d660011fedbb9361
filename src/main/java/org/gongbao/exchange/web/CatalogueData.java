package org.gongbao.exchange.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.source.CatalogueLabels;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The box of catalogue data government pages set above a document (政府信息公开目录项: 索引号, 发文机关, 成文日期, 主题词
/// …), told by its labels whatever it is built of.
final class CatalogueData {
  private static final int FEWEST_LABELS = 3;
  private static final int LONGEST = 1500;
  private static final int SHORTEST_TITLE = 8;
  private static final Pattern LABELLED =
      Pattern.compile("(?Us)^[\\s【\\[]*([\\p{IsHan}\\s]{2,16}?)[\\s】\\]]*[:：](.*)$");

  private CatalogueData() {}

  /// The boxes of a page, each the smallest element that holds its labels.
  static List<Element> boxes(Element body) {
    Map<Element, Set<String>> held = new LinkedHashMap<>();
    for (TextNode text : Texts.of(body)) {
      label(text.text()).ifPresent(label -> climb(text, label, held));
    }
    Set<Element> boxes = new LinkedHashSet<>();
    held.forEach(
        (element, labels) -> {
          boolean smallest =
              element.children().stream().noneMatch(child -> labels(child, held) >= FEWEST_LABELS);
          if (smallest && labels.size() >= FEWEST_LABELS && !isTooMuch(element)) {
            boxes.add(whole(element, held));
          }
        });
    return boxes.stream().filter(box -> box.parents().stream().noneMatch(boxes::contains)).toList();
  }

  /// Goes up as long as there are more labels to find, then to where something else stands.
  private static Element whole(Element element, Map<Element, Set<String>> held) {
    Element box = element;
    for (Element at = box.parent(); at != null && held.containsKey(at); at = at.parent()) {
      boolean more = labels(at, held) > labels(box, held);
      if (more && isTooMuch(at)) {
        break;
      }
      box = more ? at : box;
    }
    for (Element at = box.parent(); at != null && !at.nameIs("body"); at = at.parent()) {
      if (!at.text().equals(box.text())) {
        break;
      }
      box = at;
    }
    return box;
  }

  private static int labels(Element element, Map<Element, Set<String>> held) {
    return held.getOrDefault(element, Set.of()).size();
  }

  private static void climb(TextNode text, String label, Map<Element, Set<String>> held) {
    @Nullable Element element = text.parent();
    for (int i = 0; element != null && i < 8 && !element.nameIs("body"); i++) {
      held.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(label);
      element = element.parent();
    }
  }

  /// A box holds short values, and no text that reads on.
  private static boolean isTooMuch(Element element) {
    String text = element.text();
    return text.length() > LONGEST || text.chars().filter(c -> c == '。').count() > 3;
  }

  private static Optional<String> label(String text) {
    Matcher labelled = LABELLED.matcher(text);
    return CatalogueLabels.of(labelled.matches() ? labelled.group(1) : text);
  }

  /// 来源, which makes no box but may stand in one.
  private static Optional<String> origin(String text) {
    return Optional.of("来源").filter(text.replaceAll("[\\s\\u00A0\\u3000]", "")::startsWith);
  }

  /// Says each value of a box under its label.
  static void remark(Element box, Lines out) {
    Map<String, StringBuilder> values = new LinkedHashMap<>();
    String current = "";
    for (TextNode text : Texts.of(box)) {
      Optional<String> label = label(text.text()).or(() -> origin(text.text()));
      Matcher labelled = LABELLED.matcher(text.text());
      String value = text.text();
      if (label.isPresent()) {
        current = label.get();
        value = labelled.matches() ? labelled.group(2) : "";
      }
      values.computeIfAbsent(current, name -> new StringBuilder()).append(value);
    }
    values.forEach(
        (label, value) -> {
          String said = value.toString().replaceAll("^[\\s:：\\u00A0]+", "").strip();
          if (!said.isEmpty()) {
            out.remark(LossReport.Kind.CATALOGUE, label.isEmpty() ? said : label + "：" + said);
          }
        });
  }

  /// Title and 发文字号 that only the box gives are the document's: pages need not say them twice.
  static void addMissing(Lines out) {
    StringBuilder all = new StringBuilder();
    out.lines.forEach(line -> all.append(ComparisonText.of(line.text())));
    if (all.isEmpty()) {
      return;
    }
    said(out, Set.of("发文字号", "文号", "文件编号"))
        .filter(number -> DocumentNumber.parse(number).isPresent())
        .filter(number -> all.indexOf(ComparisonText.of(number)) < 0 && !isNumbered(out, number))
        .ifPresent(out::addFirst);
    said(out, Set.of("标题", "名称", "信息名称", "文件名称"))
        .filter(title -> title.length() >= SHORTEST_TITLE)
        .filter(title -> all.indexOf(ComparisonText.of(title)) < 0)
        .ifPresent(out::addFirst);
  }

  private static boolean isNumbered(Lines out, String written) {
    DocumentNumber number = DocumentNumber.parse(written).orElseThrow();
    return out.lines.stream()
        .flatMap(line -> DocumentNumber.parse(line.text()).stream())
        .anyMatch(number::sameAs);
  }

  private static Optional<String> said(Lines out, Set<String> labels) {
    return out.remarks.stream()
        .filter(remark -> remark.kind() == LossReport.Kind.CATALOGUE)
        .map(Loss::text)
        .filter(text -> text.indexOf('：') > 0 && labels.contains(text.split("：", 2)[0]))
        .map(text -> text.split("：", 2)[1])
        .findFirst();
  }
}
