package org.gongbao.exchange.pdf.annotation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.exchange.pdf.annotation.Annotation.Kind;

/// Reads what an annotation asks for from its kind and its words. Words that leave a doubt stay
/// words: nothing is guessed.
final class WishReader {
  private static final Set<String> DELETE =
      Set.of("删", "删除", "删去", "删掉", "应删", "应删除", "应删去", "此处删", "此处删除");
  private static final Set<String> KEEP = Set.of("保留", "保留不改", "不改", "不删", "维持原文");
  private static final Set<String> PARAGRAPH = Set.of("另起段", "另起一段", "另起行", "另起一行", "另行起段", "分段");
  private static final String TURN = "(?:应?改为|应?改成|应为|应是|换成|更正为)";
  private static final Pattern TURNED = Pattern.compile("(?:" + TURN + "|改)[:：] *(.+)");
  private static final Pattern QUOTED = Pattern.compile(TURN + " *[“\"「『]([^“”\"「」『』]+)[”\"」』]");
  private static final Pattern BOTH =
      Pattern.compile("[“\"「『]([^“”\"「」『』]+)[”\"」』] *" + TURN + " *[“\"「『]([^“”\"「」『』]+)[”\"」』]");
  private static final Pattern ADDED = Pattern.compile("(?:增补|增加|插入|补|加)[:：] *([^“”\"「」『』].*)");
  private static final Pattern QUESTION = Pattern.compile("(?s).*[?？]|(?:质疑|存疑|疑|请核|待核|核对|核实).*");

  /// How one begins who speaks of the text and does not write it.
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?s)(?:建议|请|此处|这里|此句|本句|本段|此段|应|与|见|参见|同|疑).*"
              + "|.*(?:删|重复|多余|有误|不通|不妥|核实|核对|是否|改为|改成|\n).*");

  /// Put before the words of one who struck out and spoke.
  private static final String STRUCK = "〔划去〕";

  /// Put before characters that stand for those of several texts.
  private static final String INSTEAD = "改为：";

  private WishReader() {}

  /// @param covered the characters marked
  /// @param texts how many texts they are of
  static Wish read(Annotation annotation, String covered, int texts) {
    String words = isCopy(annotation.words(), covered) ? "" : annotation.words();
    Wish wish = read(annotation.kind(), words, covered);
    boolean several = wish instanceof Wish.Replace && texts > 1;
    return several ? new Wish.Remark(INSTEAD + ((Wish.Replace) wish).text()) : wish;
  }

  /// Some programs put what is marked into the words by themselves.
  private static boolean isCopy(String words, String covered) {
    return !covered.isEmpty() && solid(words).equals(solid(covered));
  }

  private static String solid(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  private static Wish read(Kind kind, String words, String covered) {
    return switch (kind) {
      case STRIKE -> strike(words, covered);
      case REPLACE -> said(words, covered).orElseGet(() -> new Wish.Replace(words));
      case HIGHLIGHT, UNDERLINE -> said(words, covered).orElseGet(() -> spoken(words));
      case CARET -> caret(words);
      case PARAGRAPH -> words.isEmpty() ? new Wish.NewParagraph() : caret(words);
      case NOTE, WRITING, DRAWING, OTHER -> spoken(words);
    };
  }

  private static Wish strike(String words, String covered) {
    if (words.isEmpty()) {
      return new Wish.Delete();
    }
    Optional<Wish> said = said(words, covered);
    if (said.isPresent()) {
      return said.get();
    }
    if (QUESTION.matcher(words).matches()) {
      return new Wish.Question(STRUCK + words);
    }
    return SPEAKS.matcher(words).matches()
        ? new Wish.Remark(STRUCK + words)
        : new Wish.Replace(words);
  }

  private static Wish caret(String words) {
    if (words.isEmpty()) {
      return new Wish.Question("");
    }
    if (PARAGRAPH.contains(plain(words))) {
      return new Wish.NewParagraph();
    }
    Matcher added = ADDED.matcher(words);
    return new Wish.Insert(added.matches() ? added.group(1) : words);
  }

  private static Wish spoken(String words) {
    return words.isEmpty() || QUESTION.matcher(words).matches()
        ? new Wish.Question(words)
        : new Wish.Remark(words);
  }

  /// What words say that proofreaders write in the margin.
  private static Optional<Wish> said(String words, String covered) {
    String plain = plain(words);
    if (DELETE.contains(plain)) {
      return Optional.of(new Wish.Delete());
    }
    if (KEEP.contains(plain)) {
      return Optional.of(new Wish.Keep());
    }
    if (PARAGRAPH.contains(plain)) {
      return Optional.of(new Wish.NewParagraph());
    }
    return instead(words, covered).map(Wish.Replace::new);
  }

  private static String plain(String words) {
    return words.replaceAll("[。.！!；;\\s]+$", "");
  }

  /// Quotation marks and a full stop may be the reader's or the text's: where it cannot be told,
  /// nothing is.
  private static Optional<String> instead(String words, String covered) {
    boolean quoted = isQuoted(covered);
    Matcher both = BOTH.matcher(words);
    if (both.matches() && solid(both.group(1)).equals(solid(covered))) {
      return Optional.of(both.group(2));
    }
    Matcher inQuotes = QUOTED.matcher(words);
    if (inQuotes.matches()) {
      return quoted ? Optional.empty() : Optional.of(inQuotes.group(1));
    }
    Matcher turned = TURNED.matcher(words);
    if (!turned.matches()) {
      return Optional.empty();
    }
    String text = turned.group(1);
    boolean clear = isQuoted(text) == quoted && (!text.endsWith("。") || covered.endsWith("。"));
    return clear ? Optional.of(text) : Optional.empty();
  }

  private static boolean isQuoted(String text) {
    return text.matches("(?s)[“\"「『].*[”\"」』]");
  }
}
