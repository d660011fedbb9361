package org.gongbao.ui.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Label;

/// What an editor has said of a file so far.
///
/// @param guidance what the reader is told
/// @param accepted lines found right as they were read, with the label they then had
record Draft(Guidance guidance, Map<Integer, Label> accepted) {
  Draft {
    accepted = Map.copyOf(accepted);
  }

  static Draft of(Guidance guidance) {
    return new Draft(guidance, Map.of());
  }

  Draft with(Guidance other) {
    return new Draft(other, accepted);
  }

  /// With a line given a label.
  Draft say(int line, Label label) {
    return new Draft(guidance.with(line, Optional.of(label)), accepted);
  }

  /// With a line found right.
  Draft accept(int line, Label label) {
    Map<Integer, Label> more = new HashMap<>(accepted);
    more.put(line, label);
    return new Draft(guidance, more);
  }

  /// With nothing said of a line.
  Draft forget(int line) {
    Map<Integer, Label> fewer = new HashMap<>(accepted);
    fewer.remove(line);
    return new Draft(guidance.with(line, Optional.empty()), fewer);
  }
}
