package org.gongbao.check.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.HanNumber;

/// 市政府第6次常务会议: a meeting counted in its series.
///
/// @param series what is counted
/// @param ordinal 第几次
/// @param from of 第
/// @param to after 次
public record Meeting(String series, int ordinal, int from, int to) {
  /// The first of a passage: what a chronicle entry is about; those named later are mentioned only.
  public static final Fact<Passage, Optional<Meeting>> FIRST = Fact.of(Meeting::first);

  private static final int LONGEST = 18;
  private static final Pattern MEETING =
      Pattern.compile(
          "([\\p{IsHan}\\d]{2,18})第\\s?(\\d{1,3}|[一二三四五六七八九十百零〇]{1,6})\\s?次([\\p{IsHan}（）]{0,6}会)");
  private static final Pattern LED_IN =
      Pattern.compile("^.*(?:主持召开|召开|举行|主持|出席|参加|列席|宣布|审议|传达|学习|通过|了|在|和|与)");
  // 全体会议第三次会议 and sittings of one meeting are counted anew each time.
  private static final Pattern SITTING = Pattern.compile("(?:全体|会议|大会)$");

  private static Optional<Meeting> first(Passage text) {
    if (!text.has('次') || !text.has('第')) {
      return Optional.empty();
    }
    // None begins before the reach of the first 第.
    int from = Math.max(0, text.chars().indexOf('第') - LONGEST);
    Matcher meeting = text.matcher(MEETING);
    if (!meeting.find(from)) {
      return Optional.empty();
    }
    String body = LED_IN.matcher(meeting.group(1)).replaceFirst("");
    OptionalInt number = HanNumber.parse(meeting.group(2));
    boolean sitting = SITTING.matcher(body).find();
    if (body.length() < 2 || number.isEmpty() || sitting) {
      return Optional.empty();
    }
    String series = body + '|' + meeting.group(3).replaceAll("（.*）", "");
    return Optional.of(
        new Meeting(series, number.getAsInt(), meeting.start(2) - 1, meeting.end(2) + 1));
  }
}
