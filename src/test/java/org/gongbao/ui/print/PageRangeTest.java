package org.gongbao.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1 2 3 4 5 6",
        "3 | 3",
        "1-3 | 1 2 3",
        "4— | 4 5 6",
        "—2 | 1 2",
        "5、1，2 | 1 2 5",
        "2-9 | 2 3 4 5 6",
        "' 1 - 2 ; 6 ' | 1 2 6"
      })
  void readsWhatPeopleWrite(String written, String expected) {
    List<Integer> numbers = List.of(expected.split(" ")).stream().map(Integer::valueOf).toList();
    assertEquals(Optional.of(new TreeSet<>(numbers)), PageRange.read(written, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "7", "1,,2", "1-2-3", "0", "5-3"})
  void refusesTheRest(String written) {
    assertEquals(Optional.empty(), PageRange.read(written, 6));
  }
}
