package org.gongbao.model.distribution;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.register.EntryFault;

/// What is wrong with how an issue is distributed.
///
/// @param key of the message, completed by `arguments`
public record ShareFault(String key, List<String> arguments) {
  public ShareFault {
    arguments = List.copyOf(arguments);
  }

  static ShareFault of(String key, Object... arguments) {
    List<String> told = new ArrayList<>();
    for (Object argument : arguments) {
      told.add(String.valueOf(argument));
    }
    return new ShareFault("distribution.fault." + key, told);
  }

  static ShareFault of(EntryFault fault) {
    List<String> told = new ArrayList<>(List.of(fault.column().heading()));
    told.addAll(fault.arguments());
    return new ShareFault(fault.key(), told);
  }
}
