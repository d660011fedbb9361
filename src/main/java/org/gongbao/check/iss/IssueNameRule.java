package org.gongbao.check.iss;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.HanNumber;
import org.gongbao.model.IssueNumber;

/// ISS-01 年、期、总期与刊名处处一致. Cover, running heads and contents are made of the number itself and cannot
/// differ; what is typed in masthead and colophon can.
final class IssueNameRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("ISS-01", Severity.ERROR, Nature.DIFFERENCE, Need.ISSUE);
  private static final String DIGITS = "[0-9０-９]{1,4}|[〇○零O一二三四五六七八九十百]{1,6}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])([0-9]{4}|[一二][〇○零O一二三四五六七八九]{3})\\s*年\\s*(?:第\\s*)("
              + DIGITS
              + ")(?:\\s*[-—–至]{1,2}\\s*(?:第\\s*)?("
              + DIGITS
              + "))?\\s*期");
  private static final Pattern TOTAL = Pattern.compile("总\\s*(?:第\\s*)?([0-9]{1,5})\\s*期");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,12}公报(?!\\p{IsHan})");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    IssueNumber number = issue.issue().number();
    String title = issue.issue().masthead().title().chars();
    for (Passage passage : issue.front()) {
      if (passage.role() == Role.IMPRINT) {
        if (passage.has('期')) {
          numbers(passage, number, out);
        }
        boolean itself = passage.start().node().equals(issue.issue().masthead().id());
        if (!itself && !title.isBlank() && passage.chars().contains("公报")) {
          name(passage, title, out);
        }
      }
    }
  }

  private static void numbers(Passage passage, IssueNumber number, Reporter out) {
    Matcher written = passage.matcher(NUMBER);
    while (written.find() && number.isNumbered()) {
      differ(passage, written, 1, number.year(), out);
      differ(passage, written, 2, number.first(), out);
      if (written.group(3) != null) {
        differ(passage, written, 3, number.last(), out);
      } else if (number.last() > number.first() && value(written.group(2)) == number.first()) {
        out.at(passage, written.start(2), written.end(2))
            .say("number", number.first() + "—" + number.last());
      }
    }
    Matcher total = passage.matcher(TOTAL);
    while (total.find() && number.total() > 0) {
      differ(passage, total, 1, number.total(), out);
    }
  }

  private static void differ(Passage passage, Matcher found, int group, int right, Reporter out) {
    if (value(found.group(group)) != right) {
      out.at(passage, found.start(group), found.end(group)).say("number", String.valueOf(right));
    }
  }

  private static int value(String written) {
    return HanNumber.parse(written.replace('O', '〇').replace('○', '〇')).orElse(0);
  }

  /// Another gazette has another name; only one like the own is meant for it.
  private static void name(Passage passage, String title, Reporter out) {
    String own = Names.normal(title);
    Matcher found = passage.matcher(NAME);
    while (found.find()) {
      String name = found.group();
      Optional<String> right =
          Optional.of(own).filter(one -> !name.endsWith(one) && Names.alike(one, name));
      right.ifPresent(
          one -> out.at(passage, found.start(), found.end()).review(one).say("name", one));
    }
  }
}
