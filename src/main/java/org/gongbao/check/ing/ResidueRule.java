package org.gongbao.check.ing;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Fix;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TextStyle;
import org.gongbao.model.Unseen;

/// ING-02 标记、外文残留与不可见字符: what a source format or a recognition program left in the text.
final class ResidueRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("ING-02", Severity.ERROR, Nature.DIFFERENCE);
  private static final String SIGNS = "<*#=|&~`";
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[A-Za-z][A-Za-z0-9]{0,9}(?:\\s[^<>\\n]{0,80})?/?>"
              + "|<!--|-->"
              + "|\\*\\*+|~~|`{2,}"
              + "|={4,}"
              + "|\\|\\s?:?-{2,}:?(?:\\s?\\|\\s?:?-{2,}:?)*\\s?\\|?"
              + "|&(?:nbsp|lt|gt|amp|quot|ensp|emsp|ldquo|rdquo|mdash|middot|#\\d{2,5});"
              + "|^#{1,6}(?=[ \\p{IsHan}])");
  private static final Pattern FUNCTION_WORD =
      Pattern.compile(
          "(?<=\\p{IsHan})[ ]?\\b(the|The|and|And|of|for|with|from|to|in|is|are|by)\\b["
              + " ]?(?=\\p{IsHan})");

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
    unseen(passage, out);
    wide(passage, out);
    if (passage.hasAny(SIGNS)) {
      Matcher markup = passage.matcher(MARKUP);
      while (markup.find()) {
        out.at(passage, markup.start(), markup.end()).review("").say("markup", markup.group());
      }
    }
    if (passage.hasAny("aeoiyTA")) {
      words(passage, out);
    }
    if (!passage.text().marks().isEmpty()) {
      context
          .traces()
          .of(passage.start().node(), passage.start().slot())
          .ifPresent(trace -> raised(passage, trace, out));
    }
  }

  private static void unseen(Passage passage, Reporter out) {
    String written = passage.text().chars();
    if (written.length() == passage.length()) {
      return;
    }
    for (int i = 0; i < written.length(); i++) {
      int at = i;
      Unseen.at(written, i)
          .ifPresent(
              name ->
                  out.at(new Site(passage.start().at(passage.start().offset() + at), 1))
                      .safe("")
                      .say("unseen", name));
    }
  }

  /// Letters and digits of full width, a row of them at a time.
  private static void wide(Passage passage, Reporter out) {
    String chars = passage.chars();
    int from = 0;
    while (from < chars.length()) {
      int to = from;
      while (to < chars.length() && isWide(chars.charAt(to))) {
        to++;
      }
      if (to > from) {
        String row = chars.substring(from, to);
        out.at(passage, from, to).safe(narrow(row)).say("wide", row);
      }
      from = to + 1;
    }
  }

  private static boolean isWide(char c) {
    return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }

  private static String narrow(String row) {
    StringBuilder narrow = new StringBuilder();
    row.chars().forEach(c -> narrow.append((char) (c - 'Ａ' + 'A')));
    return narrow.toString();
  }

  private static void words(Passage passage, Reporter out) {
    Matcher word = passage.matcher(FUNCTION_WORD);
    while (word.find()) {
      boolean title = passage.isGuarded(Guard.TITLE, word.start(), word.end());
      if (!title) {
        out.at(passage, word.start(1), word.end(1))
            .fix(new Fix(Fix.Safety.REVIEW, passage.site(word.start(), word.end()), ""))
            .say("word", word.group(1));
      }
    }
  }

  /// Import read <sup>2</sup> as a raised 2; worth a look beside the original.
  private static void raised(Passage passage, Trace trace, Reporter out) {
    String source = trace.verbatim();
    for (StyledRange mark : passage.text().marks()) {
      String tag =
          mark.style() == TextStyle.SUPERSCRIPT
              ? "<sup>"
              : mark.style() == TextStyle.SUBSCRIPT ? "<sub>" : "";
      if (!tag.isEmpty() && source.contains(tag)) {
        out.at(new Site(passage.start().at(mark.start()), mark.end() - mark.start()))
            .as(Severity.INFO)
            .say("raised", tag);
      }
    }
  }
}
