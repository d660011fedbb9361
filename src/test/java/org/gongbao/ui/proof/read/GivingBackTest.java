package org.gongbao.ui.proof.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.review.mark.Sign;
import org.junit.jupiter.api.Test;

class GivingBackTest {
  @Test
  void pagesThatFollowEachOtherAreOneRange() {
    assertEquals("3、5—7、12", GivingBack.pages(new TreeSet<>(List.of(3, 5, 6, 7, 12))));
    assertEquals("", GivingBack.pages(new TreeSet<>()));
    assertTrue(
        GivingBack.pages(
                IntStream.range(0, 40)
                    .mapToObj(i -> 2 * i)
                    .collect(Collectors.toCollection(TreeSet::new)))
            .endsWith("…"));
  }

  @Test
  void aSignHasTheKeyOfItsNumberAndNoTwoShareOne() {
    assertEquals("Shortcut+1", Signing.keys(Sign.REPLACE));
    assertEquals("Shortcut+Alt+8", Signing.keys(Sign.SEPARATE));
    Set<String> keys = Stream.of(Sign.values()).map(Signing::keys).collect(Collectors.toSet());
    assertEquals(Sign.values().length, keys.size());
    assertTrue(keys.stream().noneMatch(String::isEmpty));
  }
}
