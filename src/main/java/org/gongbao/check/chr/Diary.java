package org.gongbao.check.chr;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.PeriodLine;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.PartOfDay;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;
import org.jspecify.annotations.Nullable;

/// 大事记 as its rules read it.
///
/// @param period the days it is about, as its period line or title says
/// @param month the title names, when it names no year; else 0
/// @param broken the period line names days there are not
/// @param entries in printed order
record Diary(Optional<Period> period, int month, Optional<Passage> broken, List<Entry> entries) {
  static final Fact<ItemReading, Optional<Diary>> OF = Fact.of(Diary::read);

  private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{1,2})\\s?月(?!\\s?\\d)");
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?[日—–-]");
  private static final Pattern LOOSE = Pattern.compile("本月|是月|当月|同月|月内|旬|\\d\\s?月份?[，,：:]?$");

  Diary {
    entries = List.copyOf(entries);
  }

  /// One entry.
  ///
  /// @param lead what says its day
  record Entry(ChronicleEntry node, Optional<Passage> lead, Optional<Passage> text) {

    @Nullable LocalDate from() {
      return node.date().from();
    }

    PartOfDay part() {
      return node.date().part();
    }

    /// 本月, 上旬: no day of its own.
    boolean isLoose() {
      return lead.filter(one -> LOOSE.matcher(one.chars()).find()).isPresent();
    }

    /// The month its lead names; 0 for none.
    int month() {
      Matcher day = DAY.matcher(lead.map(Passage::chars).orElse(""));
      return day.find() && day.group(1) != null ? Integer.parseInt(day.group(1)) : 0;
    }

    /// True when the lead names a day no month has, or not this one.
    boolean isNoDay(Optional<Period> period) {
      if (lead.isEmpty() || from() != null) {
        return false;
      }
      Matcher day = DAY.matcher(lead.get().chars());
      if (!day.find()) {
        return false;
      }
      Optional<LocalDate> start = period.map(Period::from);
      int month =
          day.group(1) != null
              ? Integer.parseInt(day.group(1))
              : start.map(LocalDate::getMonthValue).orElse(1);
      int number = Integer.parseInt(day.group(2));
      int year = start.map(LocalDate::getYear).orElse(2024);
      return month < 1
          || month > 12
          || number < 1
          || number > YearMonth.of(year, month).lengthOfMonth();
    }

    /// What it is called by: its lead without the comma.
    String name() {
      return lead.map(one -> one.chars().replaceAll("[，,：:\\s]+$", "")).orElse("");
    }
  }

  private static Optional<Diary> read(ItemReading item) {
    if (!(item.item() instanceof Chronicle chronicle)) {
      return Optional.empty();
    }
    Optional<Passage> line = item.passage(chronicle, Slot.PERIOD);
    Optional<Passage> title = item.passage(chronicle, Slot.TITLE);
    Optional<Period> period = PeriodLine.of(item, chronicle);
    Optional<Passage> broken = line.filter(one -> PeriodLine.of(one).isEmpty());
    List<Entry> entries = new ArrayList<>();
    for (ChronicleEntry entry : chronicle.entries()) {
      entries.add(new Entry(entry, item.passage(entry, Slot.LEAD), item.passage(entry, Slot.TEXT)));
    }
    return Optional.of(
        new Diary(
            period,
            period.isPresent() ? 0 : title.map(Diary::month).orElse(0),
            broken.filter(PeriodLine::isSpan),
            entries));
  }

  private static int month(Passage title) {
    Matcher month = title.matcher(MONTH_ALONE);
    return month.find() ? Integer.parseInt(month.group(1)) : 0;
  }
}
