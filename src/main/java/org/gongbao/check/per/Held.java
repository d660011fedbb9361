package org.gongbao.check.per;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
/// @param day of a chronicle entry
/// @param place in its list, from 0
public record Held(
    String name, Set<String> posts, Site site, Object where, Optional<LocalDate> day, int place) {
  static final Fact<ItemReading, List<Held>> ALL = Fact.of(Held::all);
  public static final Fact<Passage, List<Held>> IN_TEXT = Fact.of(Held::inText);

  private static final Pattern POST = Pattern.compile(".*(?:" + Names.POST + "|领导)");

  /// What a post ends with.
  private static final BitSet LAST = new BitSet();

  static {
    "记长任席委令理事视研员导".chars().forEach(LAST::set);
  }

  private static final int LONGEST_WORD = 4;
  private static final Pattern NO_POST =
      Pattern.compile("会见|陪同|听取|邀请|举行|召开|组织(?!部)|了|在|与|对|等|和(?!国)");
  private static final String MARKS = "，,。；;：:（）()“”由\n";
  private static final int LONGEST_POST = 40;
  private static final int LONGEST_ONE = 16;

  private static List<Held> all(ItemReading item) {
    List<Held> all = new ArrayList<>();
    item.item()
        .walk(
            node -> {
              if (node instanceof Roster roster) {
                roster(item, roster, all);
              }
            });
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

  private Held on(Optional<LocalDate> date) {
    return new Held(name, posts, site, where, date, place);
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
          into.add(
              new Held(
                  name.get().chars().replaceAll("[\\s\u3000]", ""),
                  posts(person.post().chars()),
                  name.get().site(),
                  list,
                  Optional.empty(),
                  place++));
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
    for (int at = 1; at < chars.length(); at++) {
      int from = at;
      boolean behind = LAST.get(chars.charAt(at - 1)) && Names.isSurname(chars.charAt(at));
      if (!behind || at < done || !isPost(chars, at)) {
        continue;
      }
      int to = Names.end(chars, from);
      Set<String> posts = before(chars, Math.max(done, from - LONGEST_POST), from, done);
      Object list = new Object();
      int place = 0;
      while (to > 0) {
        found.add(
            new Held(
                chars.substring(from, to),
                posts,
                passage.site(from, to),
                list,
                Optional.empty(),
                place++));
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

  /// Posts right before a name, back to a mark or the name before; none when what stands there is
  /// more than posts.
  private static Set<String> before(String chars, int least, int end, int done) {
    int start = end;
    while (start > least && MARKS.indexOf(chars.charAt(start - 1)) < 0) {
      start--;
    }
    boolean whole =
        start == 0 || start > least || start == done || MARKS.indexOf(chars.charAt(start - 1)) >= 0;
    Set<String> posts = posts(chars.substring(start, end));
    posts.removeIf(post -> post.length() > LONGEST_ONE || NO_POST.matcher(post).find());
    return whole ? posts : Set.of();
  }
}
