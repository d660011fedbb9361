package org.gongbao.check.att;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.PartReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Slot;

/// ATT-02 附件标识位置: above the title, without a colon, all in one way and counting up (GB/T 9704—2012
/// §7.3.7【M】).
final class AttachmentLabelRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("ATT-02", Severity.WARNING, Nature.DIFFERENCE);
  private static final Pattern ALONE = Pattern.compile("附件(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    if (!(item.item() instanceof Document document)) {
      return;
    }
    item.parts().forEach(part -> within(item, part, out));
    List<Labelled> labels = labels(item, document);
    boolean arabic = labels.stream().anyMatch(one -> isArabic(one.label()));
    int last = 0;
    for (Labelled one : labels) {
      form(one, arabic, labels.size() == 1, out);
      int number = one.label().number();
      if (number > 0 && number != last + 1) {
        out.at(one.passage().site()).say("order", last + 1);
      }
      last = number > 0 ? number : last;
    }
  }

  /// A label and where it stands.
  private record Labelled(Label label, Passage passage) {}

  private static List<Labelled> labels(ItemReading item, Document document) {
    List<Labelled> labels = new ArrayList<>();
    for (Attachment attachment : document.attachments()) {
      Label label = Label.of(attachment);
      Optional<Passage> passage = item.passage(attachment, Slot.LABEL);
      if (label.isWhole() && passage.isPresent()) {
        labels.add(new Labelled(label, passage.get()));
      }
    }
    return labels;
  }

  private static boolean isArabic(Label label) {
    return !label.numeral().isEmpty() && !label.isHan();
  }

  private static void form(Labelled one, boolean arabic, boolean only, Reporter out) {
    Passage passage = one.passage();
    String numeral = one.label().numeral();
    int at = numeral.isEmpty() ? -1 : passage.chars().indexOf(numeral);
    int end = passage.length() - 1;
    // 附： leads to what is added right below; it is no 附件.
    boolean label = passage.chars().indexOf('件') > 0;
    if (label && (passage.at(end) == '：' || passage.at(end) == ':')) {
      out.at(passage, end, end + 1).safe("").say("colon");
    }
    if (at >= 0 && one.label().isHan() && arabic) {
      String right = String.valueOf(one.label().number());
      out.at(passage, at, at + numeral.length()).safe(right).say("mixed", right);
    } else if (at >= 0 && !one.label().isHan() && !Characters.isDigit(numeral.charAt(0))) {
      String right = String.valueOf(one.label().number());
      out.at(passage, at, at + numeral.length()).safe(right).say("wide");
    } else if (at >= 0 && only) {
      out.at(passage, at, at + numeral.length()).safe("").say("only");
    }
  }

  /// A label amid a text that has begun, which should stand above a title.
  private static void within(ItemReading item, PartReading part, Reporter out) {
    for (Block block : part.blocks()) {
      Optional<Passage> text =
          item.passage(block, Slot.TEXT).filter(p -> p.role() == Role.BODY && p.at(0) == '附');
      if (text.isPresent() && text.get().matcher(ALONE).matches()) {
        out.at(text.get().site()).say("within");
      }
    }
  }
}
