package org.gongbao.exchange.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.LossReport;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The box of catalogue data government pages set above a document (政府信息公开目录项: 索引号, 发文机关, 成文日期, 主题词
/// …), told by its labels whatever it is built of.
final class CatalogueData {
  private static final int FEWEST_LABELS = 3;
  private static final int LONGEST = 1500;
  private static final Set<String> LABELS =
      Set.of(
          ("索引号 信息索引号 索取号 信息索取号 统一编号 统一登记号 发文机关 发文单位 发文机构 制发机关 制文机关 发布机构 发布机关"
                  + " 公开机构 公开主体 责任部门 成文日期 生成日期 发文日期 制发日期 印发日期 发布日期 公开日期 公布日期 发布时间 标题 名称"
                  + " 信息名称 文件名称 发文字号 文号 文件编号 主题词 主题 主题分类 信息分类 体裁分类 组配分类 分类 关键词 有效性"
                  + " 是否有效 效力状态 时效 时效性 失效日期 失效时间 废止日期 生效日期 生效时间 实施日期 施行日期 公开方式 公开形式"
                  + " 公开范围 公开类型 公开属性 公开时限 服务对象 内容概述 文种 公文种类 信息来源")
              .split(" ", -1));
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
    String bare = plain(labelled.matches() ? labelled.group(1) : text);
    return LABELS.contains(bare) ? Optional.of(bare) : Optional.empty();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000:：【】\\[\\]]", "");
  }

  /// Says each value of a box under its label.
  static void remark(Element box, Lines out) {
    Map<String, StringBuilder> values = new LinkedHashMap<>();
    String current = "";
    for (TextNode text : Texts.of(box)) {
      Optional<String> label = label(text.text());
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
}
