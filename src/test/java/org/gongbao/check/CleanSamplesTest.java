package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts faults are put into have none themselves.
class CleanSamplesTest {
  static List<Clean> texts() {
    return List.of(Clean.SAMPLE, Clean.SMALL);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noRuleFindsAnything(Clean clean) {
    Checked all =
        Checked.source(String.join("\n", clean.lines()), Optional.empty(), clean.office());
    assertEquals(
        "",
        all.report().findings().stream()
            .map(finding -> finding.rule() + " " + finding.key() + " " + all.told(finding))
            .collect(Collectors.joining("\n")),
        clean.name());
  }
}
