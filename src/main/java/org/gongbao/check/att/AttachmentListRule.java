package org.gongbao.check.att;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.att.AttachmentList.Entry;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Attachment;
import org.gongbao.model.Document;
import org.gongbao.model.Slot;

/// ATT-01 附件说明与附件一一对应: as many as named, under the names they are named by (GB/T 9704—2012 §7.3.4,
/// §7.3.7【M】).
final class AttachmentListRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("ATT-01", Severity.ERROR, Nature.DIFFERENCE);

  /// 附件略, 电子版见…
  private static final Pattern LEFT_OUT = Pattern.compile("略|电子版|另发|另附|另行|另见|不刊登|未刊登|网站");

  private static final String POINTS = "。；，、;,.";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    List<Entry> entries = item.fact(AttachmentList.OF).entries();
    if (entries.isEmpty() || !(item.item() instanceof Document document)) {
      return;
    }
    entries.forEach(entry -> form(entry, entries.size() == 1, out));
    List<Attachment> attached =
        document.attachments().stream().filter(one -> Label.of(one).isWhole()).toList();
    boolean leftOut =
        item.passages().stream()
            .filter(p -> p.has('附') && p.has('件'))
            .anyMatch(p -> p.matcher(LEFT_OUT).find() && p.chars().contains("附件"));
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int at = i;
      Optional<Attachment> meant =
          attached.stream()
              .filter(one -> Label.of(one).number() == entry.number() && entry.number() > 0)
              .findFirst()
              .or(() -> at < attached.size() ? Optional.of(attached.get(at)) : Optional.empty());
      if (meant.isPresent()) {
        name(item, entry, meant.get(), out);
      } else if (!leftOut) {
        out.at(entry.passage(), entry.from(), end(entry)).say("missing", attached.size());
      }
    }
    for (Attachment extra :
        attached.subList(Math.min(entries.size(), attached.size()), attached.size())) {
      item.passage(extra, Slot.LABEL)
          .ifPresent(label -> out.at(label.site()).say("unnamed", entries.size()));
    }
  }

  private static int end(Entry entry) {
    int end = entry.to();
    while (end > entry.from() + 1 && POINTS.indexOf(entry.passage().at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static void form(Entry entry, boolean only, Reporter out) {
    if (end(entry) < entry.to()) {
      out.at(entry.passage(), end(entry), entry.to()).as(Severity.WARNING).safe("").say("point");
    }
    if (only && entry.number() == 1 && entry.from() > 0) {
      int from = entry.passage().chars().lastIndexOf('1', entry.from());
      if (from >= 0) {
        out.at(entry.passage(), from, entry.from()).as(Severity.WARNING).safe("").say("only");
      }
    }
  }

  private static void name(ItemReading item, Entry entry, Attachment attachment, Reporter out) {
    Optional<Passage> title = item.passage(attachment, Slot.TITLE);
    String named = entry.passage().chars().substring(entry.from(), end(entry));
    if (title.isEmpty() || Names.same(named, title.get().chars())) {
      return;
    }
    String bare =
        named.startsWith("《") && named.endsWith("》")
            ? named.substring(1, named.length() - 1)
            : named;
    // A title of several lines of which the reader took the first goes on in the text.
    String whole =
        attachment.body().stream()
            .findFirst()
            .flatMap(block -> item.passage(block, Slot.TEXT))
            .map(text -> title.get().chars() + text.chars())
            .orElse("");
    if (!Names.same(bare, title.get().chars()) && !Names.same(bare, whole)) {
      out.at(entry.passage(), entry.from(), end(entry))
          .with(title.get().site())
          .review(title.get().chars())
          .say("name", title.get().chars());
    }
  }
}
