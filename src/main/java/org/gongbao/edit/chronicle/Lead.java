package org.gongbao.edit.chronicle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.EntryDate;

/// The written lead of an entry taken apart: ▲ 10月1日 上午 ，. Putting the parts together again gives
/// what was written.
///
/// @param core the words that say the day, without the part of day
/// @param gap between day and part of day
record Lead(String sign, Kind kind, String core, String gap, String part, String end) {
  private static final String N = "\\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*";
  private static final String DASH = "\\s*[-—–~～至]{1,2}\\s*";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?U)(?<sign>[▲△●◆■]?\\s*)(?:(?<whole>(?:[0-9]{4}\\s*年)?N月N日(?:DASH(?:N月)?N日)?)"
                  .replace("N", N)
                  .replace("DASH", DASH)
              + "|(?<day>N(?:日)?(?:DASH(?:N月)?N)?日|N日)".replace("N", N).replace("DASH", DASH)
              + "|(?<same>是日|同日|当日)|(?<month>是月|本月|同月|当月|月内)|)"
              + "(?<gap>\\s*)(?<part>凌晨|上午|中午|下午|晚上|晚间|晚)?(?<end>\\s*[，,：:]?\\s*)");

  /// How a lead says the day.
  enum Kind {
    /// 10月1日
    WHOLE,
    /// 1日: in the month of the entry before
    DAY,
    /// 同日, 是日, or a sign alone: the day of the entry before
    SAME,
    /// 是月
    MONTH,
    /// nothing written, or nothing that is known
    OTHER
  }

  static Optional<Lead> of(String written) {
    Matcher m = WRITTEN.matcher(written);
    if (written.isBlank() || !m.matches()) {
      return Optional.empty();
    }
    String sign = m.group("sign");
    Kind kind = sign.isBlank() ? Kind.OTHER : Kind.SAME;
    String core = "";
    for (Kind named : new Kind[] {Kind.WHOLE, Kind.DAY, Kind.SAME, Kind.MONTH}) {
      String found = m.group(named.name().toLowerCase(java.util.Locale.ROOT));
      if (found != null) {
        kind = named;
        core = found;
      }
    }
    String part = m.group("part") == null ? "" : m.group("part");
    String gap = m.group("gap");
    return Optional.of(
        part.isEmpty()
            ? new Lead(sign, kind, core, "", "", gap + m.group("end"))
            : new Lead(sign, kind, core, gap, part, m.group("end")));
  }

  String written() {
    return sign + core + gap + part + end;
  }

  Lead with(String otherSign, Kind otherKind, String otherCore, String otherEnd) {
    return new Lead(otherSign, otherKind, otherCore, gap, part, otherEnd);
  }

  /// True when the lead still says the entry's own day after an entry of another day.
  boolean stands(EntryDate date, Optional<EntryDate> before) {
    return switch (kind) {
      case WHOLE, OTHER -> true;
      case SAME -> before.filter(other -> Days.sameFirst(other, date)).isPresent();
      case DAY, MONTH -> before.isEmpty() || Days.sameMonth(before.get(), date);
    };
  }
}
