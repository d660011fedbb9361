package org.gongbao.review.sign;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Sha256;

/// The lines both kinds of key files are made of: a first line that says what it is, `name: value`
/// lines, and last `check:` with the SHA-256 of all before it, which tells damage from a wrong
/// passphrase.
record KeyText(Map<String, String> values, List<String> rest) {
  static final String PUBLIC = "gongbao-public-key/1";
  static final String PRIVATE = "gongbao-private-key/1";
  private static final String MARK = "gongbao-(public|private)-key/[0-9]+";
  private static final String CHECK = "check: ";

  String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new KeyFault(KeyFault.Reason.DAMAGED, null);
    }
    return value;
  }

  static String write(String mark, Map<String, String> values, List<String> rest) {
    StringBuilder text = new StringBuilder(mark).append('\n');
    values.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    rest.forEach(line -> text.append(line).append('\n'));
    String whole = text.toString();
    return whole + CHECK + check(whole) + "\n";
  }

  /// Line ends and spaces at ends of lines may have been changed on the way, by mail or an editor.
  static KeyText read(String wanted, String text) {
    List<String> lines =
        text.replace("\uFEFF", "").lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (lines.isEmpty() || !lines.getFirst().matches(MARK)) {
      throw new KeyFault(KeyFault.Reason.NOT_A_KEY, null);
    }
    requireMark(wanted, lines.getFirst());
    String whole = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
    if (!lines.getLast().equals(CHECK + check(whole))) {
      throw new KeyFault(KeyFault.Reason.DAMAGED, null);
    }
    Map<String, String> values = new LinkedHashMap<>();
    int at = 1;
    while (at < lines.size() - 1 && lines.get(at).contains(": ")) {
      String[] parts = lines.get(at++).split(": ", 2);
      values.put(parts[0], parts[1]);
    }
    return new KeyText(values, lines.subList(at, lines.size() - 1));
  }

  private static void requireMark(String wanted, String mark) {
    if (mark.equals(wanted)) {
      return;
    }
    boolean secret = mark.startsWith("gongbao-private") && wanted.equals(PUBLIC);
    boolean open = mark.startsWith("gongbao-public") && wanted.equals(PRIVATE);
    throw new KeyFault(
        secret ? KeyFault.Reason.PRIVATE : open ? KeyFault.Reason.NOT_A_KEY : KeyFault.Reason.NEWER,
        null);
  }

  private static String check(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
