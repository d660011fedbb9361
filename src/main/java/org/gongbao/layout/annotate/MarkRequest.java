package org.gongbao.layout.annotate;

import java.util.List;
import org.gongbao.layout.place.Stretch;

/// A mark that is to be drawn.
///
/// @param id whatever the caller calls it by
/// @param targets the characters it is about, each text a stretch; without characters the point
///   between them. What is moved or exchanged comes first, then where it goes or what it is
///   exchanged with
/// @param words for the margin: the right characters, the question; may be empty
/// @param round 校次, from 1: 一校 red, 二校 blue, 三校 green
public record MarkRequest(
    String id, ProofSign sign, List<Stretch> targets, String words, int round, State state) {
  public MarkRequest {
    targets = List.copyOf(targets);
  }

  /// What became of it.
  public enum State {
    OPEN,
    ACCEPTED,
    REFUSED
  }
}
