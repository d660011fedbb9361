package org.gongbao.app.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.office.OfficeWord;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.Register;

/// What is wrong with one line of a register, or of a file.
///
/// @param column it is in; empty where it is in none or in several
/// @param key of the message, completed by `arguments`
public record LineFault(Optional<Column> column, String key, List<String> arguments) {
  public LineFault {
    arguments = List.copyOf(arguments);
  }

  static LineFault of(String key, Object... arguments) {
    return new LineFault(
        Optional.empty(), key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /// What keeps rules from relying on a line; none when all is well.
  public static List<LineFault> of(Entry line) {
    List<LineFault> faults = new ArrayList<>();
    EntryCheck.faults(line)
        .forEach(
            fault -> {
              List<String> arguments = new ArrayList<>(List.of(fault.column().heading()));
              arguments.addAll(fault.arguments());
              faults.add(new LineFault(Optional.of(fault.column()), fault.key(), arguments));
            });
    if (faults.isEmpty() && line.register() == Register.WORDS) {
      OfficeWord.fault(line)
          .ifPresent(fault -> faults.add(LineFault.of(fault.key(), fault.arguments().toArray())));
    }
    return List.copyOf(faults);
  }
}
