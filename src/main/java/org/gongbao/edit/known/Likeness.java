package org.gongbao.edit.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a text is compared: pairs of neighbouring characters, persons named, sessions counted.
///
/// Two texts tell of the same when their pairs agree by [#SAME] hundredths, or the shorter one lies
/// in the longer by [#INSIDE]; and each names nobody the other, naming others, leaves out; and both
/// count the same sessions (第31次, 第九届). The same meeting with other people is another event.
public final class Likeness {
  /// Of all pairs (Dice), in hundredths.
  public static final int SAME = 72;

  /// Of the pairs of the shorter text, in hundredths.
  public static final int INSIDE = 85;

  /// Shorter texts are alike only by [#SAME].
  static final int LONG_ENOUGH = 12;

  private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十百〇零]+(?:次|届|期|批|场|轮|季度)");

  private final Map<String, Integer> pairs = new HashMap<>();
  private final int count;
  private final Set<String> persons = new TreeSet<>();
  private final Set<String> sessions = new TreeSet<>();

  Likeness(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.merge(plain.substring(i, i + 2), 1, Integer::sum);
    }
    count = Math.max(0, plain.length() - 1);
    PersonNames.in(text).forEach(found -> persons.add(found.key()));
    Matcher session = SESSION.matcher(text);
    while (session.find()) {
      sessions.add(session.group());
    }
  }

  /// How alike two texts are in hundredths; 0 when they tell of different events.
  int with(Likeness other) {
    if (count == 0
        || other.count == 0
        || parts(persons, other.persons)
        || parts(sessions, other.sessions)) {
      return 0;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      shared += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    int dice = 200 * shared / (count + other.count);
    int shorter = Math.min(count, other.count);
    int inside = shorter + 1 >= LONG_ENOUGH ? 100 * shared / shorter : 0;
    return dice >= SAME || inside >= INSIDE ? Math.max(dice, inside) : 0;
  }

  /// True when each has something the other lacks.
  private static boolean parts(Set<String> some, Set<String> others) {
    Set<String> onlyHere = new HashSet<>(some);
    onlyHere.removeAll(others);
    Set<String> onlyThere = new HashSet<>(others);
    onlyThere.removeAll(some);
    return !onlyHere.isEmpty() && !onlyThere.isEmpty();
  }
}
