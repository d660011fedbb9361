package org.gongbao.app;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.gongbao.l10n.Problem;
import org.gongbao.store.Library;

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

  static Access of(Library library) {
    return library
        .readOnly()
        .<Access>map(
            why ->
                new ReadOnly(
                    why.holder().map(holder -> holder.who()),
                    why.holder().map(holder -> holder.since()),
                    why.problem()))
        .orElseGet(Writable::new);
  }
}
