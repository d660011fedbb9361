package org.gongbao.app;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.gongbao.l10n.Problem;

/// What may be done with an open library.
public sealed interface Access {

  /// Everything; nobody else writes it.
  record Writable() implements Access {}

  /// Looking only.
  ///
  /// @param holder who has it open for writing, when that is the reason and it is known
  /// @param since when the holder opened it, in the holder's time zone
  /// @param reason in words, with what to do
  record ReadOnly(Optional<String> holder, Optional<ZonedDateTime> since, Problem reason)
      implements Access {}
}
