package org.gongbao.check.per;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;

/// PER-05 双字姓名空格归一: the space within a name of two characters belongs to the setting of rosters; in
/// running text there is none, and in a roster it is not for some names only.
final class PaddedNameRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("PER-05", Severity.INFO, Nature.DIFFERENCE);
  private static final String GAP = "([ \u3000\u00A0]{1,3}+)";
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<="
              + Names.POST
              + ")["
              + Names.SURNAMES
              + "]"
              + GAP
              + "\\p{IsHan}(?=[，,、。；;（(]|同志|出席|主持|参加|讲话|讲解|介绍|汇报|通报|负责|检查|调研|到|等|率|陪同|致辞|列席|$)"
              + "|(?:^|(?<=[，,、。；;（(由]))["
              + Names.SURNAMES
              + "]"
              + GAP
              + "\\p{IsHan}(?=同志|"
              + Names.POST
              + ")");

  private static final Fact<Passage, List<Passage>> SPACED =
      Fact.of(
          passage ->
              Role.PROSE.contains(passage.role()) && passage.hasAny(" \u3000\u00A0")
                  ? List.of(passage)
                  : List.of());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    item.all(SPACED).forEach(passage -> text(passage, out));
    Held.rosters(item).forEach(roster -> roster(item, roster, out));
  }

  private static void text(Passage passage, Reporter out) {
    Matcher matcher = passage.matcher(IN_TEXT);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 2 : 1;
      out.at(passage, matcher.start(group), matcher.end(group)).safe("").say("text");
    }
  }

  private static void roster(ItemReading item, Roster roster, Reporter out) {
    List<Passage> padded = new ArrayList<>();
    int bare = 0;
    for (RoleGroup group : roster.groups()) {
      for (Person person : group.persons()) {
        String name = person.name().chars();
        bare += name.length() == 2 ? 1 : 0;
        if (name.matches("\\p{IsHan}[\\s\u3000]+\\p{IsHan}")) {
          item.passage(person, Slot.NAME).ifPresent(padded::add);
        }
      }
    }
    if (bare > 0) {
      padded.forEach(passage -> out.at(passage, 1, passage.length() - 1).safe("").say("roster"));
    }
  }
}
