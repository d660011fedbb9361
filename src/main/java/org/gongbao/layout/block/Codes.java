package org.gongbao.layout.block;

import java.util.Optional;
import org.gongbao.layout.frame.Modules;

/// Makes 二维码.
@FunctionalInterface
public interface Codes {
  /// None can be made.
  Codes NONE = text -> Optional.empty();

  /// The squares that say a text; empty when it is too long, or says nothing.
  Optional<Modules> of(String text);
}
