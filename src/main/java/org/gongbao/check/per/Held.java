package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;

/// A name with the posts it stands beside: in a roster, or behind its posts in running text. Only
/// what is sure.
///
/// @param where names of one list stand together: the roster, or the run of names in a text
/// @param posts each of them, as written
/// @param sole those of them that one person has at a time, plain
/// @param day of a chronicle entry
/// @param place in its list, from 0
/// @param title of the posts; empty where none are written
/// @param row lists that follow each other with nothing but posts between them
public record Held(
    String name,
    Set<String> posts,
    Set<String> sole,
    Site site,
    Object where,
    Optional<LocalDate> day,
    int place,
    Optional<Site> title,
    Object row) {
  static final Fact<ItemReading, List<Held>> ALL = Fact.of(Held::all);

  /// The same by their names.
  static final Fact<ItemReading, Map<String, List<Held>>> BY_NAME =
      Fact.of(item -> item.fact(ALL).stream().collect(Collectors.groupingBy(Held::name)));

  public static final Fact<Passage, List<Held>> IN_TEXT = Fact.of(Held::inText);

  private static final Pattern POST = Pattern.compile(".*(?:" + Names.POST + "|领导)");

  /// What a post ends with.
  private static final BitSet LAST = new BitSet();

  static {
    "记长任席委令理事视研员导".chars().forEach(LAST::set);
  }

  private static final int LONGEST_WORD = 4;
  private static final Pattern NO_POST =
      Pattern.compile("会见|陪同|听取|邀请|举行|召开|组织(?!部)|了|在|与|对|等|和(?!国|信息化|规划局|改革委|旅游|城乡)");
  private static final String MARKS = "，,。；;：:（）()“”由\n";
  private static final int LONGEST_POST = 40;
  private static final int LONGEST_ONE = 16;

  private static List<Held> all(ItemReading item) {
    List<Held> all = new ArrayList<>();
    rosters(item).forEach(roster -> roster(item, roster, all));
    if (item.item() instanceof Chronicle chronicle) {
      for (ChronicleEntry entry : chronicle.entries()) {
        Optional<LocalDate> day = Optional.ofNullable(entry.date().from());
        item.passage(entry, Slot.TEXT)
            .ifPresent(text -> text.fact(IN_TEXT).forEach(held -> all.add(held.on(day))));
      }
    } else {
      item.passages(Role.BODY).forEach(text -> all.addAll(text.fact(IN_TEXT)));
    }
    return List.copyOf(all);
  }

  /// Of an item, in printed order.
  static Stream<Roster> rosters(ItemReading item) {
    return item.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Roster.class::isInstance)
        .map(Roster.class::cast);
  }

  private Held on(Optional<LocalDate> date) {
    return new Held(name, posts, sole, site, where, date, place, title, row);
  }

  private static void roster(ItemReading item, Roster roster, List<Held> into) {
    int place = 0;
    Object list = roster;
    for (RoleGroup group : roster.groups()) {
      // 组长 again: another list, set right below.
      boolean again =
          place > 0 && group.label().chars().equals(roster.groups().getFirst().label().chars());
      list = again ? group : list;
      for (Person person : group.persons()) {
        Optional<Passage> name = item.passage(person, Slot.NAME);
        if (name.isPresent()) {
          Set<String> posts = posts(person.post().chars());
          into.add(
              new Held(
                  name.get().chars().replaceAll("[\\s\u3000]", ""),
                  posts,
                  Posts.sole(posts),
                  name.get().site(),
                  list,
                  Optional.empty(),
                  place++,
                  item.passage(person, Slot.POST).map(Passage::site),
                  group));
        }
      }
    }
  }

  private static Set<String> posts(String written) {
    Set<String> posts = new TreeSet<>();
    for (String post : written.split("[、，,；;\n]")) {
      String plain = post.replaceAll("[\\s\u3000]", "");
      // Who is to have a post has not got it yet.
      if (!plain.isEmpty() && !plain.endsWith("人选")) {
        posts.add(plain);
      }
    }
    return posts;
  }

  private static List<Held> inText(Passage passage) {
    List<Held> found = new ArrayList<>();
    String chars = passage.chars();
    int done = 0;
    Object row = new Object();
    for (int at = 1; at < chars.length(); at++) {
      int from = at;
      boolean behind = LAST.get(chars.charAt(at - 1)) && Names.isSurname(chars.charAt(at));
      if (!behind || at < done || !isPost(chars, at)) {
        continue;
      }
      int to = Names.end(chars, from);
      int start = start(chars, Math.max(done, from - LONGEST_POST), from);
      Set<String> posts = before(chars, start, from, done);
      Set<String> sole = Posts.sole(posts);
      int first = chars.charAt(start) == '、' ? start + 1 : start;
      Optional<Site> title =
          first < from ? Optional.of(passage.site(first, from)) : Optional.empty();
      Object list = new Object();
      row = done > 0 && isPosts(chars, done, start) && !posts.isEmpty() ? row : list;
      int place = 0;
      while (to > 0) {
        found.add(
            new Held(
                chars.substring(from, to),
                posts,
                sole,
                passage.site(from, to),
                list,
                Optional.empty(),
                place++,
                title,
                row));
        done = to;
        from = to + 1;
        boolean goesOn = passage.at(to) == '、';
        to = goesOn ? Names.end(chars, from) : -1;
        // 、 may go on with a post: 市长万某、市财政局局长陈某.
        to = to > 0 && isPostBehind(chars, from, to) ? -1 : to;
      }
    }
    return List.copyOf(found);
  }

  private static boolean isPost(String chars, int end) {
    return POST.matcher(chars.substring(Math.max(0, end - LONGEST_WORD), end)).matches();
  }

  private static boolean isPostBehind(String chars, int from, int to) {
    String rest = chars.substring(from, Math.min(chars.length(), to));
    return rest.matches(".*(?:省|市|县|区|委|局|长)$");
  }

  /// Where the word right before a name begins: behind a mark or the name before.
  private static int start(String chars, int least, int end) {
    int start = end;
    while (start > least && MARKS.indexOf(chars.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /// Posts right before a name; none when what stands there is more than posts.
  private static Set<String> before(String chars, int start, int end, int done) {
    boolean whole = start == 0 || start == done || MARKS.indexOf(chars.charAt(start - 1)) >= 0;
    Set<String> posts = posts(chars.substring(start, end));
    posts.removeIf(post -> post.length() > LONGEST_ONE || NO_POST.matcher(post).find());
    return whole ? posts : Set.of();
  }

  /// True when nothing but further posts stands between two names: 甲，市委常委、副市长乙.
  private static boolean isPosts(String chars, int from, int to) {
    if (to - from > LONGEST_POST || to < from) {
      return false;
    }
    String between = chars.substring(from, to);
    if (between.isEmpty()) {
      return chars.charAt(to) == '、';
    }
    if ("，,、".indexOf(between.charAt(0)) < 0) {
      return false;
    }
    for (String post : between.substring(1).split("[、，,]")) {
      if (!post.isEmpty() && !POST.matcher(post).matches() || NO_POST.matcher(post).find()) {
        return false;
      }
    }
    return true;
  }
}
