package org.gongbao.review.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// What a finding is known by while the issue is edited on: what the rule says of which characters
/// of which text. Nothing of other texts goes in, and in its own text the characters around it only
/// tell it from its like. Where it is not certain that a finding is the one waived, it is not: one
/// asked about twice is better than one nobody saw.
///
/// @param said what the rule says, as its key and arguments
/// @param chars the faulty characters; of many, the first and a digest of all
/// @param nth which of the places that have these characters, from 1
/// @param of how many places of the text have them; nth and of are 1 where nothing is written
/// @param twins how many of these have the same characters around them, itself included
/// @param before characters before, and the start of the text as `^`
/// @param after characters after, and the end of the text as `$`
public record Fingerprint(
    String rule,
    NodeId node,
    Slot slot,
    String said,
    String chars,
    int nth,
    int of,
    int twins,
    String before,
    String after) {
  private static final int AROUND = 6;
  private static final int MOST = 60;
  private static final String PARTING = "\u001F";
  private static final int PARTS = 10;

  /// @param written the text as it is
  /// @param said what the rule says
  public static Fingerprint of(String rule, Place start, int length, String written, String said) {
    int from = Math.min(start.offset(), written.length());
    int to = Math.min(from + length, written.length());
    String chars = written.substring(from, to);
    String before = before(written, from);
    String after = after(written, to);
    int nth = 1;
    int of = chars.isEmpty() ? 1 : 0;
    int twins = of;
    int at = chars.isEmpty() ? -1 : written.indexOf(chars);
    while (at >= 0) {
      of++;
      nth += at < from ? 1 : 0;
      boolean twin =
          before(written, at).equals(before) && after(written, at + chars.length()).equals(after);
      twins += twin ? 1 : 0;
      at = written.indexOf(chars, at + 1);
    }
    return new Fingerprint(
        rule,
        start.node(),
        start.slot(),
        clean(said),
        shortened(chars),
        nth,
        of,
        twins,
        before,
        after);
  }

  private static String before(String written, int to) {
    int from = Math.max(0, to - AROUND);
    from = Text.isBoundary(written, from) ? from : from + 1;
    return clean((from == 0 ? "^" : "") + written.substring(from, to));
  }

  private static String after(String written, int from) {
    int to = Math.min(written.length(), from + AROUND);
    to = Text.isBoundary(written, to) ? to : to - 1;
    return clean(written.substring(from, to) + (to == written.length() ? "$" : ""));
  }

  /// A whole paragraph may be at fault; its decision need not hold it.
  private static String shortened(String chars) {
    int end = Text.isBoundary(chars, MOST) ? MOST : MOST - 1;
    return chars.length() <= MOST
        ? clean(chars)
        : clean(chars.substring(0, end)) + "…" + chars.length() + " " + chars.hashCode();
  }

  private static String clean(String chars) {
    return chars.replace(PARTING, " ");
  }

  /// As it is stored.
  public String subject() {
    return String.join(
        PARTING,
        rule,
        node.value(),
        slot.name(),
        said,
        chars,
        Integer.toString(nth),
        Integer.toString(of),
        Integer.toString(twins),
        before,
        after);
  }

  /// Reads what [#subject] wrote; empty for anything else.
  public static Optional<Fingerprint> read(String subject) {
    String[] parts = subject.split(PARTING, -1);
    boolean known =
        parts.length == PARTS
            && Arrays.stream(Slot.values()).anyMatch(slot -> slot.name().equals(parts[2]))
            && Arrays.stream(parts, 5, 8).allMatch(number -> number.matches("[0-9]{1,9}"));
    return known
        ? Optional.of(
            new Fingerprint(
                parts[0],
                new NodeId(parts[1]),
                Slot.valueOf(parts[2]),
                parts[3],
                parts[4],
                Integer.parseInt(parts[5]),
                Integer.parseInt(parts[6]),
                Integer.parseInt(parts[7]),
                parts[8],
                parts[9]))
        : Optional.empty();
  }

  /// The one of today's findings that is this one; empty when it is gone or cannot be told from
  /// others.
  public Optional<Fingerprint> in(List<Fingerprint> today) {
    List<Fingerprint> alike = today.stream().filter(this::isAlike).toList();
    if (twins > 1) {
      return only(alike, one -> isSameOf(one) && isBefore(one) && isAfter(one));
    }
    if (of == 1 && alike.size() == 1 && alike.getFirst().of == 1 && !chars.isEmpty()) {
      return Optional.of(alike.getFirst());
    }
    return only(alike, one -> isBefore(one) && isAfter(one))
        .filter(one -> one.twins == 1)
        .or(() -> only(alike, one -> isSameOf(one) && (isBefore(one) || isAfter(one))));
  }

  private boolean isAlike(Fingerprint other) {
    return rule.equals(other.rule)
        && node.equals(other.node)
        && slot == other.slot
        && said.equals(other.said)
        && chars.equals(other.chars);
  }

  private boolean isSameOf(Fingerprint other) {
    return nth == other.nth && of == other.of;
  }

  private boolean isBefore(Fingerprint other) {
    return before.equals(other.before);
  }

  private boolean isAfter(Fingerprint other) {
    return after.equals(other.after);
  }

  private static Optional<Fingerprint> only(
      List<Fingerprint> all, Predicate<Fingerprint> condition) {
    List<Fingerprint> found = all.stream().filter(condition).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
