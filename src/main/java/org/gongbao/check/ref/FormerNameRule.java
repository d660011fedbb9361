package org.gongbao.check.ref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.Terms;
import org.gongbao.check.office.Named;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.DocumentFacts;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Slot;

/// REF-06 更名、撤并、区划调整: a name of the register that was no more on the day of the document. Left
/// alone are 原 and other words that look back, a sentence of an earlier year, titles, and names
/// that go on (of schools, roads, projects and companies). The address in the colophon goes by the
/// day of print.
final class FormerNameRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("REF-06", Severity.WARNING, Nature.CORRECTNESS, Need.ORGANISATIONS);

  /// A name as it is called, in full or short.
  private record Called(Named body, boolean whole) {}

  private static final Fact<Office, Terms<Called>> NAMES = Fact.of(FormerNameRule::names);
  private static final int SHORTEST = 3;
  private static final int FAR = 200;
  private static final String BACK = "原前老旧曾";
  private static final Pattern LOOKING_BACK =
      Pattern.compile("更名|改为|改称|撤销|撤并|合并|并入|划归|划入|整合|组建|改制|改组|设立|前身|原名|历史|沿革|时任|当时|曾[经任]?");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[\\p{IsHan}&&[^各的等和及与在由对向为将]]{0,8}?(?:医院|学校|中学|小学|大学|学院|幼儿园|公司|银行|集团|大桥|大道|公园|广场|车站|水库|电站|项目|工程|遗址|旧址|纪念馆|博物馆"
              + "|图书馆|协会|商会|年鉴|县志|区志|市志|机场|港口?|商店|工厂|研究院|研究所|监狱|大厦|大楼|小区|街(?!道)|路)");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])([12][0-9]{3})年");

  /// What may stand before a name that begins with 市.
  private static final String BEFORE = "由和与及向经对在到的请是各为送报同被交至如含、";

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static Terms<Called> names(Office office) {
    Map<String, List<Called>> byName = new TreeMap<>();
    Stream.concat(office.organisations().stream(), office.divisions().stream())
        .forEach(
            body -> {
              add(body.name(), new Called(body, true), byName);
              body.shortNames().forEach(name -> add(name, new Called(body, false), byName));
            });
    return Terms.of(byName);
  }

  private static void add(String name, Called called, Map<String, List<Called>> into) {
    if (name.length() >= SHORTEST) {
      into.computeIfAbsent(name, none -> new ArrayList<>()).add(called);
    }
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Terms<Called> names = context.office().fact(NAMES);
    for (ItemReading item : issue.items()) {
      if (item.item() instanceof Chronicle chronicle) {
        for (ChronicleEntry entry : chronicle.entries()) {
          Optional<LocalDate> day = Optional.ofNullable(entry.date().from());
          item.passage(entry, Slot.TEXT)
              .ifPresent(text -> day.ifPresent(on -> check(text, on, names, out)));
        }
      } else {
        Optional<LocalDate> day = item.fact(DocumentFacts.OF).flatMap(DocumentFacts::day);
        for (Passage passage : day.isPresent() ? item.passages() : List.<Passage>of()) {
          if (Role.WORDS.contains(passage.role())) {
            check(passage, day.get(), names, out);
          }
        }
      }
    }
    Optional.ofNullable(issue.issue().number().printDate())
        .ifPresent(
            day ->
                issue.front().stream()
                    .filter(passage -> passage.role() == Role.IMPRINT)
                    .forEach(passage -> check(passage, day, names, out)));
  }

  private static void check(Passage passage, LocalDate day, Terms<Called> names, Reporter out) {
    for (Terms.Hit<Called> hit : names.hits(passage)) {
      boolean over = hit.known().stream().allMatch(one -> one.body().holding().isBefore(day));
      if (over && isPlain(passage, hit) && !isLookingBack(passage, hit)) {
        Called called = hit.known().getLast();
        String last = called.body().holding().to().map(LocalDate::toString).orElse("");
        String now = called.body().successor();
        Reporter.Telling telling = out.at(passage, hit.from(), hit.to());
        if (!now.isEmpty() && called.whole()) {
          telling.review(now);
        }
        telling.say(now.isEmpty() ? "over" : "renamed", called.body().name(), last, now);
      }
    }
  }

  /// The very name: no part of another.
  private static boolean isPlain(Passage passage, Terms.Hit<Called> hit) {
    char before = passage.at(hit.from() - 1);
    boolean within =
        "省市县区州旗".indexOf(passage.at(hit.from())) >= 0
            && Characters.isHan(before)
            && BEFORE.indexOf(before) < 0;
    Matcher after = passage.matcher(GOES_ON).region(hit.to(), passage.length());
    return !within
        && BACK.indexOf(before) < 0
        && !passage.isGuarded(Guard.TITLE, hit.from(), hit.to())
        && !after.lookingAt();
  }

  /// The sentence tells of what was, or of a year in which it still was.
  private static boolean isLookingBack(Passage passage, Terms.Hit<Called> hit) {
    int from = hit.from();
    while (from > 0 && hit.from() - from < FAR && "。；\n".indexOf(passage.at(from - 1)) < 0) {
      from--;
    }
    int to = hit.to();
    while (to < passage.length() && to - hit.to() < FAR && "。；\n".indexOf(passage.at(to)) < 0) {
      to++;
    }
    if (passage.matcher(LOOKING_BACK).region(from, to).find()) {
      return true;
    }
    int last =
        hit.known().stream()
            .flatMap(one -> one.body().holding().to().stream())
            .mapToInt(LocalDate::getYear)
            .max()
            .orElse(0);
    Matcher year = passage.matcher(YEAR).region(from, to);
    boolean past = false;
    while (year.find()) {
      past |= Integer.parseInt(year.group(1)) <= last;
    }
    return past;
  }
}
