package org.gongbao.ui.proof.round;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Stretch;

/// Another form a mark can be accepted in: characters of one text, written anew.
///
/// @param proposed what the mark makes of them, all of it; of what only speaks of them, and of a
///   paragraph that is to go, the characters as they are
record Rewriting(Stretch stretch, String proposed) {

  /// @return empty where more than one text would have to be written
  static Optional<Rewriting> of(Tree base, Correction correction) {
    return switch (correction) {
      case Correction.Replaced one -> Optional.of(new Rewriting(one.stretch(), one.text()));
      case Correction.Kept one -> Optional.of(plain(one.stretch()));
      case Correction.Noted one -> Optional.of(plain(one.stretch()));
      case Correction.Swapped one -> swapped(base, one.first(), one.second());
      case Correction.Moved one -> moved(base, one.stretch(), one.to());
      case Correction.Struck one -> base.find(one.node()).flatMap(Rewriting::whole);
      case Correction.Joined one -> Optional.empty();
      case Correction.Carried one -> Optional.empty();
    };
  }

  /// The characters from the first of two stretches to the second, in one text.
  static Optional<Stretch> span(Tree base, Stretch first, Stretch second) {
    if (!first.start().at(0).equals(second.start().at(0))) {
      return Optional.empty();
    }
    int from = Math.min(first.from(), second.from());
    int to = Math.max(first.to(), second.to());
    return written(base, first.start())
        .filter(chars -> to <= chars.length())
        .map(chars -> new Stretch(first.start().at(from), chars.substring(from, to)));
  }

  /// The last word of the message key that says why there is none.
  static String lack(Correction correction) {
    return switch (correction) {
      case Correction.Moved one -> "moved";
      case Correction.Swapped one -> "swapped";
      case Correction.Joined one -> "joined";
      case Correction.Struck one -> "struck";
      case Correction.Carried one -> "carried";
      case Correction.Replaced one -> throw new IllegalArgumentException("can be rewritten");
      case Correction.Kept one -> throw new IllegalArgumentException("can be rewritten");
      case Correction.Noted one -> throw new IllegalArgumentException("can be rewritten");
    };
  }

  private static Rewriting plain(Stretch stretch) {
    return new Rewriting(stretch, stretch.quote());
  }

  private static Optional<Rewriting> swapped(Tree base, Stretch first, Stretch second) {
    boolean inOrder = first.from() <= second.from();
    String left = (inOrder ? first : second).quote();
    String right = (inOrder ? second : first).quote();
    return span(base, first, second)
        .map(
            whole -> {
              String chars = whole.quote();
              String between = chars.substring(left.length(), chars.length() - right.length());
              return new Rewriting(whole, right + between + left);
            });
  }

  private static Optional<Rewriting> moved(Tree base, Stretch stretch, Place to) {
    String moved = stretch.quote();
    return span(base, stretch, Stretch.at(to))
        .map(
            whole -> {
              String chars = whole.quote();
              return new Rewriting(
                  whole,
                  to.offset() <= stretch.from()
                      ? moved + chars.substring(0, chars.length() - moved.length())
                      : chars.substring(moved.length()) + moved);
            });
  }

  private static Optional<Rewriting> whole(Node node) {
    List<Slot> texts = List.copyOf(node.shape().texts());
    return texts.size() == 1 && node.children().isEmpty()
        ? node.written(texts.getFirst())
            .filter(chars -> !chars.isEmpty())
            .map(chars -> plain(new Stretch(new Place(node.id(), texts.getFirst(), 0), chars)))
        : Optional.empty();
  }

  private static Optional<String> written(Tree base, Place place) {
    return base.find(place.node()).flatMap(node -> node.written(place.slot()));
  }
}
