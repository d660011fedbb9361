package org.gongbao.check.pol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When the plenary sessions of the Central Committee closed; public record. A term for which
/// nothing is known here is not judged.
final class PlenumCalendar {
  private static final int FIRST_TERM = 16;

  /// Closing days by term and number.
  private static final List<List<LocalDate>> CLOSED =
      List.of(
          days("2002-11-15 2003-02-26 2003-10-14 2004-09-19 2005-10-11 2006-10-11 2007-10-12"),
          days("2007-10-22 2008-02-27 2008-10-12 2009-09-18 2010-10-18 2011-10-18 2012-11-04"),
          days("2012-11-15 2013-02-28 2013-11-12 2014-10-23 2015-10-29 2016-10-27 2017-10-14"),
          days("2017-10-25 2018-01-19 2018-02-28 2019-10-31 2020-10-29 2021-11-11 2022-10-12"),
          days("2022-10-23 2023-02-28 2024-07-18 2025-10-23"));

  private PlenumCalendar() {}

  private static List<LocalDate> days(String written) {
    return List.of(written.split(" ")).stream().map(LocalDate::parse).toList();
  }

  /// @param number from 1
  static Optional<LocalDate> closed(int term, int number) {
    int at = term - FIRST_TERM;
    boolean known = at >= 0 && at < CLOSED.size() && number >= 1 && number <= CLOSED.get(at).size();
    return known ? Optional.of(CLOSED.get(at).get(number - 1)) : Optional.empty();
  }
}
