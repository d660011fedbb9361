package org.gongbao.check.dup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
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
  private static final int SHORTEST_CLAUSE = 30;
  private static final int SHORTEST_APART = 60;
  private static final int NEAR = 3;
  private static final double ALIKE = 0.6;
  private static final int SHORTEST_ENTRY = 15;

  private static final Fact<Passage, List<Passage>> AMENDING =
      Fact.of(
          one ->
              one.role() == Role.BODY && one.has('“') && one.chars().contains("修改为")
                  ? List.of(one)
                  : List.of());
  private static final Fact<Passage, List<Sentence>> SENTENCES =
      Fact.of(RepeatedSentenceRule::sentences);
  private static final Fact<Passage, int[]> PAIRS = Fact.of(passage -> pairs(passage.chars()));

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// A sentence long enough to be looked at, or a part of one.
  ///
  /// @param to before its point
  private record Sentence(Passage passage, int from, int to, String chars) {}

  /// Where a sentence stood first.
  private record First(Site site, int section) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    // A decision that amends gives the new wording, and often the whole text after it.
    int apart = item.all(AMENDING).isEmpty() ? SHORTEST_APART : Integer.MAX_VALUE;
    Map<String, First> seen = new HashMap<>();
    int section = 0;
    for (Passage passage : item.passages()) {
      if (passage.role() == Role.BODY || passage.role() == Role.ENTRY) {
        for (Sentence sentence : passage.fact(SENTENCES)) {
          sentence(sentence, section, apart, seen, out);
        }
      } else {
        // A heading, the ordinal of an article, the day of an entry.
        section++;
      }
    }
    if (item.item() instanceof Chronicle chronicle) {
      entries(item, chronicle, out);
    }
  }

  private static void sentence(
      Sentence sentence, int section, int apart, Map<String, First> seen, Reporter out) {
    Passage passage = sentence.passage();
    Site site = passage.site(sentence.from(), sentence.to());
    First first = seen.putIfAbsent(sentence.chars(), new First(site, section));
    boolean told =
        first != null && (first.section() == section || sentence.chars().length() >= apart);
    if (told) {
      out.at(passage, sentence.from(), sentence.to() + 1).with(first.site()).say("sentence");
    }
  }

  private static List<Sentence> sentences(Passage passage) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < passage.length(); i++) {
      if ("。！？；".indexOf(passage.at(i)) < 0) {
        continue;
      }
      String sentence = passage.chars().substring(from, i).strip();
      boolean whole = passage.at(i) != '；' && (from == 0 || passage.at(from - 1) != '；');
      int shortest = whole ? SHORTEST : SHORTEST_CLAUSE;
      if (sentence.length() >= shortest && Characters.isHan(sentence.charAt(0))) {
        sentences.add(new Sentence(passage, from, i, sentence));
      }
      from = i + 1;
    }
    return sentences;
  }

  private static void entries(ItemReading item, Chronicle chronicle, Reporter out) {
    List<Passage> before = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    for (ChronicleEntry node : chronicle.entries()) {
      Optional<Passage> text = item.passage(node, Slot.TEXT);
      if (text.isEmpty()) {
        continue;
      }
      int[] own = text.get().fact(PAIRS);
      for (int j = Math.max(0, before.size() - NEAR); j < before.size(); j++) {
        if (text.get().length() >= SHORTEST_ENTRY && isAlike(pairs.get(j), own)) {
          out.at(text.get().site()).with(before.get(j).site()).say("entry");
          break;
        }
      }
      before.add(text.get());
      pairs.add(own);
    }
  }

  /// Most pairs of characters of both stand in both.
  private static boolean isAlike(int[] one, int[] other) {
    if (Math.min(one.length, other.length) < ALIKE * Math.max(one.length, other.length)) {
      return false;
    }
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      both += one[i] == other[j] ? 1 : 0;
      int step = Integer.compare(one[i], other[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return both >= ALIKE * (one.length + other.length - both);
  }

  /// The different pairs of characters, in ascending order.
  private static int[] pairs(String chars) {
    return IntStream.range(0, Math.max(0, chars.length() - 1))
        .map(i -> chars.charAt(i) << 16 | chars.charAt(i + 1))
        .sorted()
        .distinct()
        .toArray();
  }
}
