package org.gongbao.check.doc;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.WrittenNumber;
import org.gongbao.check.read.WrittenNumber.Stretch;

/// DOC-02 年份四位、序号不编虚位、不加“第”、有“号” (GB/T 9704—2012 §7.2.5).
final class NumberFormRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-02", Severity.ERROR, Nature.DIFFERENCE);
  private static final int FOUR = 4;

  /// From here on no 第 and no leading zero (GB/T 9704—1999).
  private static final int FIRST_BARE = 2000;

  /// 第58号, 2026年第3号 of orders and announcements.
  private static final Pattern ORDER =
      Pattern.compile("[（(]?(?:\\p{IsHan}{1,12}令)?\\s*(?:[0-9]{4}\\s*年\\s*)?第.{1,8}号[）)]?");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return NumberRoles.ALL;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    List<WrittenNumber> numbers = passage.fact(WrittenNumber.ALL);
    for (WrittenNumber number : numbers) {
      if (!number.isHistoric() && !passage.chars().startsWith("（原文如此", number.to())) {
        year(passage, number, out);
        serial(passage, number, out);
        spaces(passage, number, out);
        signs(passage, number, out);
      }
    }
    if (numbers.isEmpty() && passage.role() == Role.NUMBER && !isOrder(passage)) {
      out.at(passage, 0, passage.length()).say("unknown");
    }
  }

  private static boolean isOrder(Passage passage) {
    return passage.length() > 2 * FOUR * FOUR || ORDER.matcher(passage.chars().strip()).matches();
  }

  private static void year(Passage passage, WrittenNumber number, Reporter out) {
    Stretch year = number.year();
    // 〔2022年〕: what stands between the year and its bracket.
    int word = passage.chars().indexOf('年', year.to());
    if (word >= 0 && word < number.close()) {
      out.at(passage, word, word + 1).safe("").say("word");
    }
    if (number.fullYear().isEmpty()) {
      out.at(passage, year.from(), year.to()).say("year", year.written());
    } else if (year.length() != FOUR) {
      String full = String.valueOf(number.fullYear().getAsInt());
      out.at(passage, year.from(), year.to()).review(full).say("short", year.written());
    } else if (!year.isPlain()) {
      String full = String.valueOf(year.value());
      out.at(passage, year.from(), year.to()).safe(full).say("digits", full);
    }
  }

  private static void serial(Passage passage, WrittenNumber number, Reporter out) {
    Stretch serial = number.serial();
    int before = number.close();
    while (Characters.isSpace(passage.at(before))) {
      before++;
    }
    boolean ordered = before < serial.from();
    int from = ordered ? before : serial.from();
    String right = String.valueOf(serial.value());
    if (serial.value() == 0) {
      out.at(passage, from, serial.to()).say("serial", serial.written());
    } else if (!number.marked()) {
      out.at(passage, from, serial.to()).safe(right + "号").say("unmarked");
    } else if (ordered && number.fullYear().orElse(FIRST_BARE) < FIRST_BARE) {
      return;
    } else if (ordered) {
      out.at(passage, from, serial.to()).safe(right).say("ordered");
    } else if (!serial.isPlain()) {
      out.at(passage, from, serial.to()).safe(right).say("digits", right);
    } else if (serial.written().startsWith("0")) {
      out.at(passage, from, serial.to()).safe(right).say("zero");
    }
  }

  /// 第 before the year, and 號.
  private static void signs(Passage passage, WrittenNumber number, Reporter out) {
    int end = number.codeFrom() + number.code().length();
    if (number.code().length() > 1 && number.code().endsWith("第")) {
      out.at(passage, end - 1, end).safe("").say("first");
    }
    if (number.marked() && passage.at(number.to() - 1) == '號') {
      out.at(passage, number.to() - 1, number.to()).safe("号").say("sign");
    }
  }

  /// Spaces from the end of the code on; one between 第 and the serial goes with 第.
  private static void spaces(Passage passage, WrittenNumber number, Reporter out) {
    int i = number.codeFrom() + number.code().length();
    while (i < number.to()) {
      int end = i;
      while (Characters.isSpace(passage.at(end))) {
        end++;
      }
      if (end > i && passage.at(i - 1) != '第') {
        out.at(passage, i, end).safe("").say("space");
      }
      i = Math.max(end, i + 1);
    }
  }
}
