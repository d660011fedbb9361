package org.gongbao.check.dup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Slot;

/// DUP-03 整句、整段重复: the same long sentence twice under one heading, a longer one twice in an item,
/// or two near entries of a chronicle about the same.
final class RepeatedSentenceRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("DUP-03", Severity.INFO, Nature.DIFFERENCE);
  private static final int SHORTEST = 15;
  private static final int SHORTEST_APART = 60;
  private static final int NEAR = 3;
  private static final double ALIKE = 0.6;
  private static final int SHORTEST_ENTRY = 15;

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// Where a sentence stood first.
  private record First(Site site, int section) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Map<String, First> seen = new HashMap<>();
    int section = 0;
    for (Passage passage : item.passages()) {
      if (passage.role() == Role.BODY || passage.role() == Role.ENTRY) {
        sentences(passage, section, seen, out);
      } else {
        // A heading, the ordinal of an article, the day of an entry.
        section++;
      }
    }
    if (item.item() instanceof Chronicle chronicle) {
      entries(item, chronicle, out);
    }
  }

  private static void sentences(
      Passage passage, int section, Map<String, First> seen, Reporter out) {
    int from = 0;
    for (int i = 0; i < passage.length(); i++) {
      if ("。！？；".indexOf(passage.at(i)) < 0) {
        continue;
      }
      String sentence = passage.chars().substring(from, i).strip();
      if (sentence.length() >= SHORTEST && Characters.isHan(sentence.charAt(0))) {
        First first = seen.putIfAbsent(sentence, new First(passage.site(from, i), section));
        boolean told =
            first != null && (first.section() == section || sentence.length() >= SHORTEST_APART);
        if (told) {
          out.at(passage, from, i + 1).with(first.site()).say("sentence");
        }
      }
      from = i + 1;
    }
  }

  private static void entries(ItemReading item, Chronicle chronicle, Reporter out) {
    List<Passage> before = new ArrayList<>();
    List<ChronicleEntry> nodes = chronicle.entries();
    for (int i = 0; i < nodes.size(); i++) {
      Optional<Passage> text = item.passage(nodes.get(i), Slot.TEXT);
      if (text.isEmpty()) {
        continue;
      }
      for (int j = Math.max(0, before.size() - NEAR); j < before.size(); j++) {
        if (isAlike(before.get(j).chars(), text.get().chars())) {
          out.at(text.get().site()).with(before.get(j).site()).say("entry");
          break;
        }
      }
      before.add(text.get());
    }
  }

  /// Most pairs of characters of both stand in both.
  private static boolean isAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < SHORTEST_ENTRY || shorter < longer * ALIKE || one.equals(other)) {
      return shorter >= SHORTEST_ENTRY && one.equals(other);
    }
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int all = first.size() + second.size() - both.size();
    return both.size() >= ALIKE * all;
  }

  private static Set<String> pairs(String chars) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= chars.length(); i++) {
      pairs.add(chars.substring(i, i + 2));
    }
    return pairs;
  }
}
