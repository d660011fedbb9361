package org.gongbao.edit.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.edit.known.KnownNames.Known;
import org.gongbao.exchange.Reading;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
  private static final Issue SAMPLE = Reading.sample().issue();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市长林叙白主持召开会议|林叙白",
        "副市长叶承屿到石塘县调研|叶承屿",
        "副市长王伟出席|王伟",
        "副市长王伟到场|王伟",
        "市领导魏青岚、许怀川、方蔚然参加|魏青岚,许怀川,方蔚然",
        "市人大常委会主任顾怀瑜到临江区|顾怀瑜",
        "市委常委、常务副市长魏青岚主持|魏青岚",
        "县长欧阳明远陪同|欧阳明远",
        "市长主持召开会议|''"
      })
  void findsNamesBehindPosts(String text, String names) {
    assertEquals(
        names,
        String.join(",", PersonNames.in(text).stream().map(PersonNames.Found::name).toList()));
  }

  @Test
  void knowsPersonsOfRostersAppointmentsAndTheChronicle() {
    KnownNames known = new KnownNames(List.of(SAMPLE));
    assertTrue(
        known.persons("周砚").contains(new Known("周砚清", "江州市人民政府副秘书长")),
        () -> known.persons("周砚").toString());
    assertEquals("林叙白", known.persons("林").getFirst().name());
    assertEquals(List.of(), known.persons(""));
    assertEquals(List.of(), known.persons("无此人"));
    assertTrue(known.posts("市").size() > 2);
    assertTrue(known.posts("市").size() <= KnownNames.MOST);
  }

  @Test
  void noNameIsAWord() {
    List<String> odd =
        new KnownNames(List.of(SAMPLE))
            .names().stream()
                .filter(name -> name.length() > 4 || name.matches(".*[主到出率调检].*"))
                .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void whatIsAddedLeavesTheEarlierAsItWas() {
    KnownNames none = new KnownNames(List.of());
    KnownNames more = none.and(SAMPLE);
    assertEquals(List.of(), none.persons("林"));
    assertTrue(!more.persons("林").isEmpty());
  }
}
