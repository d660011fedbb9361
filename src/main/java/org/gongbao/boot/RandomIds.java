package org.gongbao.boot;

import java.security.SecureRandom;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;

/// Ids of 13 letters and digits, drawn at random: 65 bits, so that libraries can be merged.
final class RandomIds implements NodeIds {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 13;

  private final SecureRandom random = new SecureRandom();

  @Override
  public NodeId next() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new NodeId(id.toString());
  }
}
