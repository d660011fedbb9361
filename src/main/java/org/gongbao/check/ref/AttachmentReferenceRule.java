package org.gongbao.check.ref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Figure;
import org.gongbao.model.HanNumber;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;
import org.gongbao.model.Table;

/// REF-04 详见附件有目标: 见附件3, 名单附后 and 见下表 point at something that is there.
final class AttachmentReferenceRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("REF-04", Severity.ERROR, Nature.DIFFERENCE);
  private static final Pattern NUMBERED =
      Pattern.compile("(?:见|参照|按照|按|填写|填报)(附件([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?![0-9]*[-—.]))");
  private static final Pattern APPENDED = Pattern.compile("[^，。；]{0,12}(附后)(?=[）)，。；]|$)");
  private static final Pattern BELOW = Pattern.compile("(?:见|如)(下表)(?=[）)，。；：所]|$)");
  private static final Pattern LABEL =
      Pattern.compile("附\\s*件\\s*之?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})");
  private static final Pattern LEFT_OUT =
      Pattern.compile("附件[^。]{0,30}(?:略|电子版|另发|另附|另行|网站)|附件?[：:]?（?略");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    if (!(item.item() instanceof Document document)) {
      return;
    }
    for (PartReading part : item.parts()) {
      List<Block> blocks = part.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        Optional<Passage> text = item.passage(blocks.get(i), Slot.TEXT);
        if (text.isPresent() && isReferring(text.get().chars())) {
          numbered(item, document, text.get(), out);
          appended(item, document, text.get(), out);
          below(blocks.subList(i + 1, blocks.size()), text.get(), out);
        }
      }
    }
  }

  private static boolean isReferring(String chars) {
    return chars.contains("附件") || chars.contains("附后") || chars.contains("下表");
  }

  private static void numbered(ItemReading item, Document document, Passage text, Reporter out) {
    Matcher reference = text.matcher(NUMBERED);
    while (reference.find()) {
      int wanted = HanNumber.parse(reference.group(2)).orElse(0);
      if (!numbers(item, document).contains(wanted) && !isLeftOut(item)) {
        out.at(text, reference.start(1), reference.end(1)).say("attachment", reference.group(2));
      }
    }
  }

  private static Set<Integer> numbers(ItemReading item, Document document) {
    return document.attachments().stream()
        .flatMap(one -> item.passage(one, Slot.LABEL).stream())
        .map(label -> LABEL.matcher(label.chars()))
        .filter(Matcher::find)
        .map(label -> HanNumber.parse(label.group(1)).orElse(0))
        .collect(Collectors.toSet());
  }

  private static boolean isLeftOut(ItemReading item) {
    return item.passages().stream()
        .anyMatch(p -> p.has('附') && p.has('件') && p.matcher(LEFT_OUT).find());
  }

  private static void appended(ItemReading item, Document document, Passage text, Reporter out) {
    Matcher appended = text.matcher(APPENDED);
    if (text.has('后') && appended.find() && !hasMore(item, document) && !isLeftOut(item)) {
      out.at(text, appended.start(1), appended.end(1)).say("appended");
    }
  }

  private static boolean hasMore(ItemReading item, Document document) {
    return !document.attachments().isEmpty()
        || !document.issued().isEmpty()
        || item.parts().stream()
            .flatMap(part -> part.blocks().stream())
            .anyMatch(block -> isList(block));
  }

  private static boolean isList(Block block) {
    return block instanceof Table || block instanceof Roster || block instanceof Figure;
  }

  private static void below(List<Block> after, Passage text, Reporter out) {
    Matcher below = text.matcher(BELOW);
    if (text.has('表') && below.find() && after.stream().noneMatch(one -> isList(one))) {
      out.at(text, below.start(1), below.end(1)).say("table");
    }
  }
}
