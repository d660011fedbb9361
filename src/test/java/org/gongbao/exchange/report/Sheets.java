package org.gongbao.exchange.report;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.report.CheckSheet.Head;
import org.gongbao.exchange.report.CheckSheet.Rules;
import org.gongbao.exchange.report.CheckSheet.Ruling;
import org.gongbao.exchange.report.CheckSheet.SwitchedOff;
import org.gongbao.exchange.report.CheckSheet.Unrun;
import org.gongbao.exchange.report.CheckSheet.Waived;
import org.gongbao.exchange.report.Found.Column;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.Found.InItem;
import org.gongbao.exchange.report.Found.Measure;
import org.gongbao.exchange.report.Found.Mend;
import org.gongbao.exchange.report.Found.OnPage;
import org.gongbao.exchange.report.Found.RuleName;
import org.gongbao.exchange.report.Found.Where;

/// Made-up reports, for tests.
public final class Sheets {
  public static final ZonedDateTime WHEN =
      ZonedDateTime.of(2026, 11, 23, 9, 5, 0, 0, ZoneId.of("Asia/Shanghai"));

  /// What could end an element, a value or a cell, and what no file may hold.
  public static final String NASTY =
      "</td><b>粗</b>&amp; \"引\",'撇';一行\n二行\r\n三行\t\u0001\u0000<script>alert(1)</script>";

  static final RuleName MARKS = new RuleName("PUN-01", "中文语境用全角点号");
  static final RuleName NAMES = new RuleName("REF-05", "专名变体");
  static final RuleName ABSENT = new RuleName("POL-01", "领导人姓名");
  static final InItem FRONT = new InItem("", "");
  static final InItem NOTICE = new InItem("n1", "江州市人民政府关于加强防汛工作的通知");

  private Sheets() {}

  public static CheckSheet of(List<Found> found, List<Waived> waived, List<SwitchedOff> off) {
    return new CheckSheet(
        new Head("office.gongbao#2026-22", "江州市人民政府公报2026年第22期", "公报编排台 0.1.0", "周敏", WHEN),
        new Rules(
            List.of(MARKS, NAMES),
            List.of(new Unrun(ABSENT, "词库为空", Optional.empty())),
            List.of(new RuleName("TOC-01", "目录完整"))),
        found,
        waived,
        off);
  }

  static CheckSheet of(Found... found) {
    return of(List.of(found), List.of(), List.of());
  }

  /// With all that can be decided, and characters of all kinds everywhere.
  public static CheckSheet nasty() {
    Found nasty = found(new RuleName("PUN-01", NASTY), Grade.WARNING, NASTY, NASTY, NASTY);
    Ruling ruling = new Ruling(NASTY, NASTY, WHEN);
    CheckSheet plain =
        of(
            List.of(nasty, comma(NOTICE)),
            List.of(new Waived(nasty, ruling)),
            List.of(new SwitchedOff(new RuleName("NUM-01", NASTY), ruling)));
    return new CheckSheet(
        new Head(NASTY, NASTY.replace("\n", ""), NASTY, NASTY, WHEN),
        new Rules(
            plain.rules().run(),
            List.of(new Unrun(ABSENT, NASTY, Optional.of(ruling))),
            List.of(new RuleName("TOC-01", NASTY))),
        plain.found(),
        plain.waived(),
        plain.off());
  }

  /// A comma of half width in an item.
  static Found comma(InItem item) {
    return new Found(
        MARKS,
        Grade.ERROR,
        Measure.DIFFERENCE,
        item,
        new Where("b7", 10, 11, ",", 6, Optional.of(new OnPage(12, Column.LEFT, 8)), false),
        new Excerpt("……部门要提高认识", ",", "压实责任。"),
        "中文里的点号应用全角",
        Optional.of(new Mend(true, true, ",", "，", 10, 11)));
  }

  static Found found(RuleName rule, Grade grade, String text, String message, String replacement) {
    return new Found(
        rule,
        grade,
        Measure.CORRECTNESS,
        new InItem("n2", text),
        new Where("b8", 0, text.length(), text, 0, Optional.empty(), false),
        new Excerpt("", text, "……"),
        message,
        Optional.of(new Mend(false, false, text, replacement, 0, 1)));
  }

  /// A report of so many findings in three items, one of them long.
  public static CheckSheet many(int count) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      InItem item = i < 3 ? FRONT : i < count - 5 ? NOTICE : new InItem("n3", "江州市大事记");
      found.add(
          i % 40 == 7
              ? new Found(
                  NAMES,
                  Grade.INFO,
                  Measure.CORRECTNESS,
                  item,
                  new Where("b9", 0, 4, "永济里粮行", 0, Optional.empty(), false),
                  new Excerpt("", "", "https://www.example.org/" + "path/".repeat(9)),
                  "“永济里粮行”别处写作“永济里粮行旧址”，共" + i + "处",
                  Optional.empty())
              : comma(item));
    }
    return of(found, List.of(), List.of());
  }
}
