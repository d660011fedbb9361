package org.gongbao.check.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// 任免: who is given a post, or relieved of one, as documents on that say it.
final class Appointments {
  private static final Pattern TITLE = Pattern.compile("任免|任命|任职|免职|免去|聘任|解聘|辞去");
  private static final String NAME = "\\p{IsHan}{2,4}(?:·\\p{IsHan}{1,8})?";
  private static final String NAMES = "(" + NAME + "(?:(?:同志)?、" + NAME + ")*)(?:等?同志|等)?";
  private static final String LEAD = "(?:经[^，]{2,40}，)?(?:现)?(?:决定|同意)?[:：，]?";
  private static final Pattern GIVEN =
      Pattern.compile(
          LEAD + "(任命|聘任|聘)?" + NAMES + "(?:兼任|担任|任命为|任|为)(\\p{IsHan}[^，。；]{3,60}?)(?:职务)?");
  private static final Pattern TAKEN =
      Pattern.compile(
          LEAD
              + "(免去|解聘)?"
              + NAMES
              + "(?:兼任)?的([^，。；]{4,60}?)职务|"
              + NAMES
              + "不再(?:兼任|担任|任)([^，。；]{4,60}?)(?:职务)?");
  private static final Pattern MODE =
      Pattern.compile(LEAD + "(任命|聘任|免去|解聘|免)(?:下列同志|以下同志)?(?:的?职务)?[:：]?");
  private static final Pattern ENDS = Pattern.compile("[；;。\n]");

  private enum Mode {
    NONE,
    GIVING,
    TAKING
  }

  private final List<Change> changes = new ArrayList<>();
  private Mode mode = Mode.NONE;

  private Appointments() {}

  /// @param taken true when relieved of the post
  record Change(String name, Post post, boolean taken, String quote) {}

  /// Of a document; none in one that is about something else.
  static List<Change> in(ItemReading reading, String title, String section) {
    if (!TITLE.matcher(title).find() && !section.contains("人事任免")) {
      return List.of();
    }
    Appointments found = new Appointments();
    reading
        .passages()
        .forEach(
            passage -> {
              if (passage.role() == Role.BODY || passage.role() == Role.HEADING) {
                found.passage(passage);
              }
            });
    return List.copyOf(found.changes);
  }

  private void passage(Passage passage) {
    for (String clause : ENDS.split(passage.chars().replaceAll("[ \u3000\t]", ""))) {
      if (clause.length() <= 200) {
        clause(clause);
      }
    }
  }

  private void clause(String clause) {
    Matcher announced = MODE.matcher(clause);
    if (announced.matches()) {
      mode = announced.group(1).matches("任命|聘任") ? Mode.GIVING : Mode.TAKING;
      return;
    }
    String plain = clause.replaceAll("[（(][^（()）]{0,24}[）)]", "");
    Matcher taken = TAKEN.matcher(plain);
    if (taken.matches()) {
      boolean sure = taken.group(1) != null || taken.group(4) != null || mode == Mode.TAKING;
      if (sure) {
        boolean again = taken.group(4) != null;
        add(taken.group(again ? 4 : 2), taken.group(again ? 5 : 3), true, clause);
      }
      return;
    }
    Matcher given = GIVEN.matcher(plain);
    if (given.matches() && (given.group(1) != null || mode == Mode.GIVING)) {
      add(given.group(2), given.group(3), false, clause);
    }
  }

  private void add(String names, String posts, boolean taken, String quote) {
    for (String written : names.split("、")) {
      String name = written.replaceFirst("同志$", "");
      if (PersonName.is(name)) {
        Post.of(posts).forEach(post -> changes.add(new Change(name, post, taken, quote)));
      }
    }
  }
}
