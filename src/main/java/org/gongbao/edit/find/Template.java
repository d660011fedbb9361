package org.gongbao.edit.find;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.edit.find.BadQueryException.Kind;

/// What hits are replaced by. With 正则, `$1` to `$9` are what the brackets took, `$0` the whole hit
/// and `$$` a dollar sign; without, every character is itself.
public final class Template {
  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private sealed interface Part {
    record Chars(String chars) implements Part {}

    record Group(int number) implements Part {}
  }

  /// @param search whose hits are replaced
  /// @throws BadQueryException when it names a bracket the pattern does not have
  public static Template of(String typed, Search search) throws BadQueryException {
    if (!search.query().has(Option.REGEX)) {
      return new Template(List.of(new Part.Chars(typed)));
    }
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      char next = at + 1 < typed.length() ? typed.charAt(at + 1) : ' ';
      boolean dollar = typed.charAt(at) == '$';
      if (dollar && next >= '0' && next <= '9') {
        if (next - '0' > search.groups()) {
          throw new BadQueryException(Kind.NO_GROUP, at);
        }
        parts.add(new Part.Group(next - '0'));
        at += 2;
      } else {
        int length = Character.charCount(typed.codePointAt(at));
        parts.add(new Part.Chars(typed.substring(at, at + length)));
        at += dollar && next == '$' ? 2 : length;
      }
    }
    return new Template(parts);
  }

  /// What a match becomes.
  public String filled(Match match) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(
          switch (part) {
            case Part.Chars(String chars) -> chars;
            case Part.Group(int number) -> match.group(number);
          });
    }
    return filled.toString();
  }
}
