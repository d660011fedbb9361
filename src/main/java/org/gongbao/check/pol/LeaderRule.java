package org.gongbao.check.pol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.SimilarCharacters;
import org.gongbao.check.lexicon.Terms.Hit;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Slot;

/// POL-01 党和国家领导人姓名、职务、次序: names and posts come from the office's own list alone; the program
/// brings none, and without one the rule is shown as not run. A name with another character, or one
/// left out, counts only beside a leader's post or in a phrase made of the name; a post, only right
/// beside a right name.
final class LeaderRule implements DocumentRule {
  private static final RuleCard CARD =
      RuleCard.of("POL-01", Severity.ERROR, Nature.DIFFERENCE, Need.LEADERS);
  private static final int THREE = 3;

  private static final Set<String> COMMON = Set.of("书记", "常委", "委员", "主任", "部长", "成员");
  private static final Pattern BACK = Pattern.compile("原|时任|前任|历任|曾任|当时");
  private static final Pattern VERB = Pattern.compile("出席|主持|讲话|强调|指出|发表|参加|会见|考察|调研|同志");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}年");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Leaders leaders = context.office().fact(Leaders.OF);
    Optional<LocalDate> signed = item.fact(ItemDate.OF);
    if (item.item() instanceof Chronicle chronicle) {
      for (ChronicleEntry entry : chronicle.entries()) {
        Optional<LocalDate> day = Optional.ofNullable(entry.date().from());
        item.passage(entry, Slot.TEXT).ifPresent(text -> check(text, day, leaders, out));
      }
    } else {
      for (Passage passage : item.passages()) {
        if (Role.WORDS.contains(passage.role())) {
          check(passage, signed, leaders, out);
        }
      }
    }
  }

  private static void check(
      Passage passage, Optional<LocalDate> day, Leaders leaders, Reporter out) {
    List<Hit<String>> names = leaders.names().hits(passage);
    // A sentence of another time is measured by no day.
    boolean other = !names.isEmpty() && passage.matcher(YEAR).find();
    for (Hit<String> name : names) {
      post(passage, name, other ? Optional.empty() : day, leaders, out);
    }
    if (names.size() > 1 && !passage.chars().contains("姓氏笔画")) {
      order(passage, names, day, leaders, out);
    }
    slips(passage, names, leaders, out);
  }

  /// A post of the list right before or behind a name whose bearer has it not.
  private static void post(
      Passage passage, Hit<String> hit, Optional<LocalDate> day, Leaders leaders, Reporter out) {
    String name = hit.known().getFirst();
    String chars = passage.chars();
    for (String post : leaders.posts()) {
      int from = hit.from() - post.length();
      if (from >= 0 && chars.startsWith(post, from)) {
        // 前国务院总理, 国家副主席 where 主席 is meant by the list.
        boolean other = Characters.isHan(passage.at(from - 1)) && post.length() < THREE + 1;
        if (!other && !leaders.holds(name, post, day) && !isBack(chars, from)) {
          out.at(passage, from, hit.from()).say("post", name, post);
        }
        break;
      }
    }
    behind(passage, hit, name, day, leaders, out);
  }

  /// 总理 behind a name: the longest end of a post that stands there.
  private static void behind(
      Passage passage,
      Hit<String> hit,
      String name,
      Optional<LocalDate> day,
      Leaders leaders,
      Reporter out) {
    String best = "";
    for (String post : leaders.posts()) {
      for (int i = 0; i + 1 < post.length(); i++) {
        String end = post.substring(i);
        if (end.length() > best.length() && passage.chars().startsWith(end, hit.to())) {
          best = end;
        }
      }
    }
    // Of officials below the same may be said.
    boolean common =
        COMMON.contains(best) || "台团".indexOf(passage.at(hit.to() + best.length())) >= 0;
    if (best.length() >= 2 && !common && !leaders.holds(name, best, day)) {
      out.at(passage, hit.to(), hit.to() + best.length()).say("post", name, best);
    }
  }

  private static boolean isBack(String chars, int from) {
    return BACK.matcher(chars.substring(Math.max(0, from - 3), from)).find();
  }

  /// Names with nothing but 、 between them.
  private static void order(
      Passage passage,
      List<Hit<String>> names,
      Optional<LocalDate> day,
      Leaders leaders,
      Reporter out) {
    for (int i = 1; i < names.size(); i++) {
      Hit<String> before = names.get(i - 1);
      Hit<String> name = names.get(i);
      boolean list = name.from() == before.to() + 1 && passage.at(before.to()) == '、';
      OptionalInt first = leaders.rank(before.known().getFirst(), day);
      OptionalInt second = leaders.rank(name.known().getFirst(), day);
      if (list && first.isPresent() && second.isPresent() && second.getAsInt() < first.getAsInt()) {
        out.at(passage, name.from(), name.to())
            .with(passage.site(before.from(), before.to()))
            .say("order", name.known().getFirst(), before.known().getFirst());
      }
    }
  }

  /// Beside each post, and before each phrase, what is nearly a leader's name.
  private static void slips(
      Passage passage, List<Hit<String>> names, Leaders leaders, Reporter out) {
    for (Hit<Boolean> anchor : leaders.anchors().hits(passage)) {
      boolean behind = anchor.known().getFirst();
      String word = passage.chars().substring(anchor.from(), anchor.to());
      for (String name : leaders.all()) {
        if (behind && leaders.holds(name, word, Optional.empty())) {
          slip(passage, anchor.to(), name, true, leaders, names, out);
        } else if (!behind && name.length() >= THREE) {
          slip(passage, anchor.from(), name, false, leaders, names, out);
        }
      }
    }
    for (String name : passage.hasAny(" \u3000\u00A0\n") ? leaders.all() : Set.<String>of()) {
      split(passage, name, out);
    }
  }

  private static void slip(
      Passage passage,
      int at,
      String name,
      boolean behind,
      Leaders leaders,
      List<Hit<String>> names,
      Reporter out) {
    // 甲远出席 lacks one more likely than it has another.
    boolean verb =
        behind
            && VERB.matcher(passage.chars())
                .region(Math.min(passage.length(), at + name.length() - 1), passage.length())
                .lookingAt();
    List<Integer> lengths =
        verb ? List.of(name.length() - 1) : List.of(name.length(), name.length() - 1);
    for (int length : lengths) {
      int from = behind ? at : at - length;
      int to = from + length;
      boolean known =
          from < 0
              || to > passage.length()
              || names.stream().anyMatch(hit -> hit.from() < to && from < hit.to());
      if (known || length < 2) {
        continue;
      }
      String written = passage.chars().substring(from, to);
      if (!leaders.isKnown(written) && isSlip(name, written, passage.at(to))) {
        out.at(passage, from, to).say("name", written, name);
        return;
      }
    }
  }

  /// In a name of two characters the surname stays; what follows a shorter form is no name.
  private static boolean isSlip(String name, String written, char next) {
    int same = 0;
    while (same < written.length() && name.charAt(same) == written.charAt(same)) {
      same++;
    }
    String rest = name.substring(same);
    String found = written.substring(same);
    if (written.length() < name.length()) {
      // A surname left out is how people talk; what goes on with the last character is whole.
      return name.length() >= THREE
          && same > 0
          && rest.substring(1).equals(found)
          && name.charAt(name.length() - 1) != next;
    }
    boolean replaced = !rest.isEmpty() && rest.substring(1).equals(found.substring(1));
    boolean swapped =
        rest.length() == 2
            && rest.charAt(0) == found.charAt(1)
            && rest.charAt(1) == found.charAt(0);
    boolean han = written.chars().allMatch(c -> Characters.isHan((char) c));
    boolean brief = name.length() < THREE;
    boolean alike =
        !brief || same > 0 && SimilarCharacters.bundled().areAlike(rest.charAt(0), found.charAt(0));
    return han && (replaced && alike || swapped && !brief);
  }

  /// A name of three or more with spaces or a line break in it.
  private static void split(Passage passage, String name, Reporter out) {
    if (name.length() < THREE) {
      return;
    }
    String chars = passage.chars();
    for (int at = chars.indexOf(name.charAt(0));
        at >= 0;
        at = chars.indexOf(name.charAt(0), at + 1)) {
      int i = at;
      int matched = 0;
      while (i < chars.length() && matched < name.length()) {
        char c = chars.charAt(i);
        if (c == name.charAt(matched)) {
          matched++;
        } else if (matched == 0 || !Characters.isSpace(c) && c != '\n') {
          break;
        }
        i++;
      }
      if (matched == name.length() && i - at > name.length()) {
        out.at(passage, at, i).review(name).say("split", name);
      }
    }
  }
}
