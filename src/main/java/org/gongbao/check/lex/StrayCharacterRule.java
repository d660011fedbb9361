package org.gongbao.check.lex;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.lexicon.CharacterTable;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// LEX-03 繁体、异体、旧字形、兼容区字、生僻字: characters outside 通用规范汉字表 (2013). Neighbours of one kind are told of
/// together. What is in no table and has no standard form is most often a name, so it is only to be
/// looked at; so is anything in the name of a person.
final class StrayCharacterRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("LEX-03", Severity.WARNING, Nature.DIFFERENCE);
  private static final int FIRST_RADICAL = 0x2E80;
  private static final Set<Role> NAMES = EnumSet.of(Role.NAME, Role.SIGNER);

  private enum Kind {
    NONE,
    TRADITIONAL,
    COMPATIBLE,
    PRIVATE,
    UNLISTED
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.allOf(Role.class);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    String chars = passage.chars();
    int at = 0;
    while (at < chars.length()) {
      Kind kind = kind(chars.codePointAt(at));
      int from = at;
      at += Character.charCount(chars.codePointAt(at));
      while (kind != Kind.NONE && at < chars.length() && kind(chars.codePointAt(at)) == kind) {
        at += Character.charCount(chars.codePointAt(at));
      }
      if (kind != Kind.NONE) {
        tell(passage, from, at, kind, out);
      }
    }
  }

  private static Kind kind(int c) {
    if (c < FIRST_RADICAL || CharacterTable.bundled().isStandard(c)) {
      return Kind.NONE;
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return Kind.PRIVATE;
    }
    boolean compatible = isRadical(c) || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    if (compatible) {
      return Kind.COMPATIBLE;
    }
    if (!Character.isIdeographic(c) || c < 0x3400) {
      return Kind.NONE;
    }
    return CharacterTable.bundled().simplified(c).isPresent() ? Kind.TRADITIONAL : Kind.UNLISTED;
  }

  private static boolean isRadical(int c) {
    return c >= FIRST_RADICAL && c <= 0x2FDF;
  }

  private static void tell(Passage passage, int from, int to, Kind kind, Reporter out) {
    String written = passage.chars().substring(from, to);
    Reporter.Telling telling = out.at(passage, from, to);
    if (NAMES.contains(passage.role()) && kind != Kind.PRIVATE) {
      telling.as(Severity.INFO).say("name", written);
      return;
    }
    switch (kind) {
      case TRADITIONAL -> {
        String standard = standard(written);
        telling.review(standard).say("traditional", written, standard);
      }
      case COMPATIBLE -> {
        String standard = standard(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (!standard.equals(written)) {
          telling.review(standard);
        }
        telling.say("compatible", written);
      }
      case PRIVATE -> telling.say("private");
      case UNLISTED, NONE -> telling.as(Severity.INFO).say("unlisted", written);
    }
  }

  private static String standard(String written) {
    StringBuilder standard = new StringBuilder();
    written
        .codePoints()
        .forEach(
            c ->
                standard.append(
                    CharacterTable.bundled().simplified(c).orElseGet(() -> Character.toString(c))));
    return standard.toString();
  }
}
