package org.gongbao.review.original;

import org.gongbao.model.Place;
import org.gongbao.model.Sha256;

/// One stretch in which a text differs from its original.
///
/// @param removed what the original has there; empty when something was added
/// @param inserted what stands there now; empty when something was left out
/// @param before up to ten characters before it, as they are now
/// @param after up to ten characters after it
/// @param place where it stands now, or stood
/// @param fingerprint stays the same as long as this difference is there, whatever changes
///   elsewhere in the text
public record Difference(
    String removed, String inserted, String before, String after, Place place, String fingerprint) {

  /// @param place in the text of the original; of a text that came, in that
  /// @param again which of the places of the characters removed, from 1
  static String fingerprint(Place place, String removed, String inserted, int again) {
    String all = place.node() + "\n" + place.slot() + "\n" + removed + "\n" + inserted;
    byte[] bytes = (all + "\n" + again).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Sha256.of(bytes).substring(0, 32);
  }
}
