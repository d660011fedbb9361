package org.gongbao.app;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.model.plan.Cadence;
import org.gongbao.model.plan.ChronicleSpan;
import org.gongbao.model.plan.PublishingPlan;

/// A plan as a setting keeps it: `days=7,22 months=1,2,… joint=true supplements=false
/// chronicle=PREVIOUS_MONTH`.
final class PlanText {
  static final String KEY = "plan";

  private PlanText() {}

  static String write(PublishingPlan plan) {
    return "days="
        + numbers(plan.cadence().days())
        + " months="
        + numbers(plan.cadence().months())
        + " joint="
        + plan.jointCountsAll()
        + " supplements="
        + plan.supplementsCount()
        + " chronicle="
        + plan.chronicle();
  }

  /// @return empty for what is no such text
  static Optional<PublishingPlan> read(String text) {
    Map<String, String> values = new HashMap<>();
    for (String part : text.split(" ")) {
      int equals = part.indexOf('=');
      values.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
    }
    try {
      return Optional.of(
          new PublishingPlan(
              new Cadence(numbers(values, "days"), numbers(values, "months")),
              Boolean.parseBoolean(values.get("joint")),
              Boolean.parseBoolean(values.get("supplements")),
              ChronicleSpan.valueOf(values.getOrDefault("chronicle", ""))));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Integer> numbers(Map<String, String> values, String key) {
    return Arrays.stream(values.getOrDefault(key, "").split(",")).map(Integer::valueOf).toList();
  }
}
