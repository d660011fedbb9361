package org.gongbao.check.per;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;

/// PER-07 名单结构与行文: groups in the order 组长, 副组长, 成员; a post for each person where the others have
/// one; and who heads the office of a group by 兼任 is one of its members, of the body that keeps it.
final class RosterRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PER-07", Severity.WARNING, Nature.DIFFERENCE);
  private static final List<String> ORDER = List.of("组长", "副组长", "成员");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:由([\\p{IsHan}]{2,3})同志(?:兼任|担任)|由(["
              + Names.SURNAMES
              + "][\\p{IsHan}]{1,2})(?:兼任|担任)|(?:^|(?<=[，。；]))(["
              + Names.SURNAMES
              + "][\\p{IsHan}]{1,2})同志兼任)");
  private static final Pattern KEPT_BY = Pattern.compile("办公室设在(市[\\p{IsHan}]{2,10}?[局委厅])[，。；]");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    for (PartReading part : item.parts()) {
      List<Person> known = new ArrayList<>();
      for (Block block : part.blocks()) {
        if (block instanceof Roster roster) {
          order(item, roster, out);
          posts(item, roster, out);
          roster.groups().forEach(group -> known.addAll(group.persons()));
        } else if (!known.isEmpty()) {
          item.passage(block, Slot.TEXT).ifPresent(passage -> heads(passage, known, out));
        }
      }
    }
  }

  private static void order(ItemReading item, Roster roster, Reporter out) {
    int reached = 0;
    for (RoleGroup group : roster.groups()) {
      int rank = ORDER.indexOf(group.label().chars().replaceAll("[\\s\u3000：:]", ""));
      // 组长 begins another list.
      if (rank > 0 && rank < reached) {
        item.passage(group, Slot.LABEL)
            .ifPresent(label -> out.at(label, 0, words(label)).say("order"));
      }
      reached = rank < 0 ? reached : rank;
    }
  }

  /// Where a label's words end, its colon left out.
  private static int words(Passage label) {
    int end = label.length();
    while (end > 1 && "：: \u3000".indexOf(label.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static void posts(ItemReading item, Roster roster, Reporter out) {
    List<Person> all = roster.groups().stream().flatMap(g -> g.persons().stream()).toList();
    List<Person> bare = all.stream().filter(p -> p.post().chars().isBlank()).toList();
    if (!bare.isEmpty() && bare.size() * 4 <= all.size()) {
      bare.stream()
          .map(person -> item.passage(person, Slot.NAME))
          .flatMap(Optional::stream)
          .forEach(name -> out.at(name.site()).say("no-post"));
    }
  }

  private static void heads(Passage passage, List<Person> known, Reporter out) {
    if (!passage.has('任')) {
      return;
    }
    Matcher head = passage.matcher(HEAD);
    while (head.find()) {
      int group = head.group(1) != null ? 1 : head.group(2) != null ? 2 : 3;
      String name = head.group(group);
      Optional<Person> member =
          known.stream().filter(person -> plain(person).equals(name)).reduce((a, b) -> b);
      if (member.isPresent()) {
        keeper(passage, name, member.get(), out);
      } else if (!name.matches(".*[长任记员]")) {
        String like =
            known.stream()
                .map(RosterRule::plain)
                .filter(one -> Names.areAlike(one, name))
                .findFirst()
                .orElse("");
        out.at(passage, head.start(group), head.end(group))
            .say(like.isEmpty() ? "unlisted" : "unlisted-like", name, like);
      }
    }
  }

  private static String plain(Person person) {
    return person.name().chars().replaceAll("[\\s\u3000]", "");
  }

  /// The body that keeps the office is that of its head; 市工信局 stands for 市工业和信息化局.
  private static void keeper(Passage passage, String name, Person head, Reporter out) {
    Matcher kept = passage.matcher(KEPT_BY);
    String post = head.post().chars();
    if (kept.find() && !post.isBlank() && !post.matches("(?s).*(?:[省市县区]长|秘书长|书记|主席).*")) {
      String body = kept.group(1);
      if (!isWithin(body, post)) {
        out.at(passage, kept.start(1), kept.end(1)).as(Severity.INFO).say("keeper", name, body);
      }
    }
  }

  private static boolean isWithin(String body, String post) {
    int at = 0;
    for (int i = 0; i < post.length() && at < body.length(); i++) {
      at += post.charAt(i) == body.charAt(at) ? 1 : 0;
    }
    return at == body.length();
  }
}
