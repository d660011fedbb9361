package org.gongbao.check.chr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Site;
import org.gongbao.model.HanNumber;

/// CHR-06 同一事件、会议、机构名称各处一致: one meeting of one day under two kinds of name, and numbered groups
/// written in two ways (第三督导组, 督导三组).
final class OneNameRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("CHR-06", Severity.WARNING, Nature.CORRECTNESS);
  private static final Pattern EVENT =
      Pattern.compile("推进会|现场会|调度会|座谈会|动员会|部署会|汇报会|启动会|启动仪式|发布会|总结会|表彰会|培训会|论证会|协调会");
  private static final int LONGEST = 24;
  private static final Pattern LED_IN = Pattern.compile("^.*(?:主持召开|召开|举行|主持|出席|参加|列席|组织|了|在)");
  private static final Pattern GROUP =
      Pattern.compile(
          "第([一二三四五六七八九十]{1,2})([\\p{IsHan}]{2,4}?)组|([\\p{IsHan}]{2})([一二三四五六七八九十]{1,2})组");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// A name as it stands somewhere.
  private record Named(String words, String kind, Diary.Entry entry, Site site) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.fact(Diary.OF)
        .ifPresent(
            diary -> {
              events(diary, out);
              groups(diary, out);
            });
  }

  private static void events(Diary diary, Reporter out) {
    Map<String, List<Named>> seen = new HashMap<>();
    for (Diary.Entry entry : diary.entries()) {
      Optional<Passage> text = entry.text().filter(one -> one.has('会') || one.has('式'));
      if (text.isEmpty()) {
        continue;
      }
      Matcher event = text.get().matcher(EVENT);
      while (event.find()) {
        String about = about(text.get(), event.start());
        Site site = text.get().site(event.start(), event.end());
        Named named = new Named(about + event.group(), event.group(), entry, site);
        List<Named> same = seen.computeIfAbsent(about, any -> new ArrayList<>());
        if (about.length() >= 4) {
          same.stream()
              .filter(one -> !one.kind().equals(named.kind()))
              .filter(one -> Objects.equals(one.entry().from(), entry.from()))
              .findFirst()
              .ifPresent(
                  one -> out.at(site).with(one.site()).say("event", named.words(), one.words()));
        }
        same.add(named);
      }
    }
  }

  /// What stands before the kind of a meeting and belongs to its name.
  private static String about(Passage passage, int to) {
    int from = to;
    while (from > Math.max(0, to - LONGEST)
        && (Characters.isHan(passage.at(from - 1)) || "“”".indexOf(passage.at(from - 1)) >= 0)) {
      from--;
    }
    return LED_IN.matcher(passage.chars().substring(from, to)).replaceFirst("");
  }

  private static void groups(Diary diary, Reporter out) {
    Map<String, Named> seen = new HashMap<>();
    for (Diary.Entry entry : diary.entries()) {
      Optional<Passage> text = entry.text().filter(one -> one.has('组'));
      if (text.isEmpty()) {
        continue;
      }
      Matcher group = text.get().matcher(GROUP);
      while (group.find()) {
        boolean before = group.group(1) != null;
        String number = before ? group.group(1) : group.group(4);
        String about = before ? group.group(2) : group.group(3);
        String key = about + HanNumber.parse(number).orElse(0);
        Site site = text.get().site(group.start(), group.end());
        Named named = new Named(group.group(), before ? "第" : "", entry, site);
        Named first = seen.putIfAbsent(key, named);
        if (first != null && !first.kind().equals(named.kind())) {
          out.at(site).with(first.site()).say("group", named.words(), first.words());
        }
      }
    }
  }
}
