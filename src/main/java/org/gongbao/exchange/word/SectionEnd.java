package org.gongbao.exchange.word;

import java.util.List;

/// A section ends here.
///
/// @param furniture parts of its running heads and feet
record SectionEnd(List<String> furniture) implements Block {
  SectionEnd {
    furniture = List.copyOf(furniture);
  }
}
