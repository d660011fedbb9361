package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Branch;
import org.gongbao.model.Node;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Unseen;

/// What was strange in characters that came from elsewhere, and what became of it. Control
/// characters are left out, for no text may hold them; half a surrogate pair becomes U+FFFD; what
/// does not show is kept. Nothing of it goes unsaid.
public final class Cleaned {
  private static final int HALF = 0xFFFD;
  private final Map<Integer, Integer> leftOut = new TreeMap<>();
  private final Map<Integer, Integer> kept = new TreeMap<>();
  private int halves;
  private int divided;
  private boolean plain;

  /// The characters without those that cannot stand in a text. Line ends of every kind become line
  /// feeds: vertical tab and form feed are how word processors write a line and a page break.
  public String text(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    String lines = raw.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n");
    // Some programs end what they hand over with zeros; those are no characters of it.
    String whole = lines.replaceAll("\0+$", "");
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (isControl(c)) {
        leftOut.merge((int) c, 1, Integer::sum);
      } else if (isHalf(whole, i)) {
        halves++;
        out.append((char) HALF);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Blocks without such characters; markup can name them in ways no one sees in its text.
  public List<Block> blocks(List<Block> blocks) {
    return nodes(blocks);
  }

  /// Nodes of any one kind likewise.
  public <N extends Node> List<N> nodes(List<N> nodes) {
    return nodes.stream().map(this::of).toList();
  }

  @SuppressWarnings("unchecked") // what is put in is of the kind of its model
  private <N extends Node> N of(N node) {
    Node copy = node;
    for (Slot slot : node.shape().texts()) {
      Text text = node.text(slot).orElseThrow();
      Text clean = of(text);
      copy = clean.equals(text) ? copy : copy.withText(slot, clean);
    }
    for (Branch branch : node.shape().branches()) {
      List<? extends Node> children = node.children(branch);
      if (!children.isEmpty()) {
        copy = copy.withChildren(branch, children.stream().map(this::of).toList());
      }
    }
    return (N) copy;
  }

  private Text of(Text text) {
    Text clean = text;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.chars().charAt(i);
      if (isControl(c)) {
        leftOut.merge((int) c, 1, Integer::sum);
        clean = clean.replace(i, i + 1, Text.EMPTY);
      } else if (Unseen.at(text.chars(), i).isPresent()) {
        kept.merge((int) c, 1, Integer::sum);
      }
    }
    return clean;
  }

  /// Notes that a line too long to be shown was divided.
  void divide() {
    divided++;
  }

  /// Notes that markup could not be read, and only its characters were.
  void takePlain() {
    plain = true;
  }

  /// One message for the user; empty when there was nothing strange.
  public String said(Messages messages) {
    List<String> said = new ArrayList<>();
    if (plain) {
      said.add(messages.get("views.paste.plain"));
    }
    if (!leftOut.isEmpty()) {
      said.add(messages.get("views.paste.control", sum(leftOut), codes(leftOut)));
    }
    if (halves > 0) {
      said.add(messages.get("views.paste.half", halves));
    }
    if (!kept.isEmpty()) {
      said.add(messages.get("views.paste.unseen", sum(kept), codes(kept)));
    }
    if (divided > 0) {
      said.add(messages.get("views.paste.divided", divided));
    }
    return String.join(messages.get("views.paste.gap"), said);
  }

  static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF';
  }

  private static boolean isHalf(String chars, int at) {
    char c = chars.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    boolean first =
        Character.isHighSurrogate(c)
            && at + 1 < chars.length()
            && Character.isLowSurrogate(chars.charAt(at + 1));
    boolean second =
        Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(chars.charAt(at - 1));
    return !first && !second;
  }

  private static int sum(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String codes(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                String.format(java.util.Locale.ROOT, "U+%04X×%d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" "));
  }
}
