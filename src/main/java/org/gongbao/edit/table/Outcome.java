package org.gongbao.edit.table;

import java.util.Optional;
import org.gongbao.edit.Step;

/// Answer to "can this be done to the table".
public sealed interface Outcome {

  /// It can: by this step.
  record Ready(Step work) implements Outcome {}

  /// It would change nothing.
  record Same() implements Outcome {}

  /// It cannot be done without damage.
  ///
  /// @param reason message key
  record Refused(String reason) implements Outcome {}

  default Optional<Step> step() {
    return this instanceof Ready ready ? Optional.of(ready.work()) : Optional.empty();
  }

  default Optional<String> refusal() {
    return this instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
  }
}
