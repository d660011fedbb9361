package org.gongbao.app.report;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.gongbao.app.Judged;
import org.gongbao.check.Need;
import org.gongbao.check.engine.CheckReport.NotRun;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.CheckSheet.Head;
import org.gongbao.exchange.report.CheckSheet.Rules;
import org.gongbao.exchange.report.CheckSheet.Ruling;
import org.gongbao.exchange.report.CheckSheet.SwitchedOff;
import org.gongbao.exchange.report.CheckSheet.Unrun;
import org.gongbao.exchange.report.CheckSheet.Waived;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.review.decide.Decision;

/// Makes 校验报告 from what the rules found.
public final class CheckSheets {
  private final Messages messages;
  private final String who;
  private final Clock clock;

  /// @param who checks
  public CheckSheets(Messages messages, String who, Clock clock) {
    this.messages = messages;
    this.who = who;
    this.clock = clock;
  }

  public CheckSheet of(Examined examined) {
    Judged judged = examined.judged();
    FoundMaker maker = new FoundMaker(examined, messages);
    return new CheckSheet(
        head(examined),
        rules(examined, maker),
        judged.open().stream().map(maker::of).toList(),
        judged.waived().stream()
            .map(one -> new Waived(maker.of(one.finding()), ruling(one.decision())))
            .toList(),
        judged.off().stream()
            .map(one -> new SwitchedOff(maker.rule(one.rule()), ruling(one.decision())))
            .toList());
  }

  private Head head(Examined examined) {
    return new Head(
        examined.input(),
        subject(examined.issue(), examined.input()),
        messages.get("report.program.name", messages.get("program.version")),
        who,
        ZonedDateTime.now(clock));
  }

  /// 刊名 and number of an issue, the title of a bare document, else what it is called by.
  private String subject(Issue issue, String input) {
    String gazette = issue.masthead().title().chars().replace("\n", "");
    String name = gazette + number(issue.number());
    if (!name.isEmpty()) {
      return name;
    }
    return issue.items().stream()
        .map(item -> item.title().chars().replace("\n", ""))
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse(input);
  }

  private String number(IssueNumber number) {
    return number.total() == 0
        ? number.printed()
        : messages.get("report.number.total", number.printed(), number.total());
  }

  private Rules rules(Examined examined, FoundMaker maker) {
    Judged judged = examined.judged();
    return new Rules(
        judged.run().stream().map(maker::rule).toList(),
        judged.unrun().stream()
            .map(
                one ->
                    new Unrun(
                        maker.rule(one.rule().rule()),
                        why(one.rule()),
                        one.accepted().map(this::ruling)))
            .toList(),
        examined.notApplicable().stream().map(maker::rule).toList());
  }

  private String why(NotRun rule) {
    List<String> needs =
        rule.missing().stream().map(need -> messages.get("check.need." + key(need))).toList();
    return rule.isBroken()
        ? messages.get("check.not-run.broken")
        : String.join(messages.get("check.need.and"), needs);
  }

  private Ruling ruling(Decision decision) {
    return new Ruling(decision.reason(), decision.who(), decision.when().atZone(clock.getZone()));
  }

  private static String key(Need need) {
    return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
