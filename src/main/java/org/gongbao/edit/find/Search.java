package org.gongbao.edit.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.edit.find.BadQueryException.Kind;
import org.gongbao.edit.find.Match.Span;

/// A query ready to look through characters. Immutable; any thread.
public final class Search {
  /// Looks at a text's characters: as many as any sensible pattern needs, and no more than a tenth
  /// of a second's.
  private static final long LOOKS = 3_000_000;

  private static final long LOOKS_EACH = 64;

  private final Query query;
  private final Pattern pattern;
  private final boolean nothing;

  private Search(Query query, Pattern pattern, boolean nothing) {
    this.query = query;
    this.pattern = pattern;
    this.nothing = nothing;
  }

  /// @throws BadQueryException when the pattern is none
  public static Search of(Query query) throws BadQueryException {
    int flags = Pattern.MULTILINE | Pattern.UNIX_LINES;
    if (!query.has(Option.MATCH_CASE)) {
      flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
    if (query.has(Option.REGEX)) {
      return new Search(
          query, Syntax.compile(query.wanted(), query.options(), flags), query.isEmpty());
    }
    String wanted = Folded.of(query.wanted(), query).chars();
    return new Search(query, Pattern.compile(wanted, flags | Pattern.LITERAL), wanted.isEmpty());
  }

  public Query query() {
    return query;
  }

  /// How many brackets a replacement can name.
  public int groups() {
    return query.has(Option.REGEX) ? pattern.matcher("").groupCount() : 0;
  }

  /// All matches in some characters, from left to right; none overlaps another, none is empty and
  /// none ends inside a character.
  ///
  /// @throws BadQueryException when the pattern tries too long
  public List<Match> in(String chars, Stop stop) throws BadQueryException {
    if (nothing || chars.isEmpty()) {
      return List.of();
    }
    Folded folded = Folded.of(chars, query);
    long most = LOOKS + LOOKS_EACH * chars.length();
    try {
      return matches(chars, folded, new Watched(folded.chars(), stop, most));
    } catch (Watched.Ended ended) {
      if (ended.isCostly()) {
        throw new BadQueryException(Kind.COSTLY, 0);
      }
      return List.of();
    } catch (StackOverflowError deep) {
      throw new BadQueryException(Kind.COSTLY, 0);
    }
  }

  private List<Match> matches(String chars, Folded folded, Watched watched) {
    List<Match> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(watched);
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    int from = 0;
    while (from <= watched.length() && matcher.region(from, watched.length()).find()) {
      Optional<Match> match = match(chars, folded, matcher);
      match.ifPresent(found::add);
      from = match.isPresent() ? folded.position(match.get().to()) : matcher.start() + 1;
    }
    return found.isEmpty() ? List.of() : found;
  }

  /// The match as it stands in the unfolded characters; empty when it is none to be shown.
  private Optional<Match> match(String chars, Folded folded, Matcher matcher) {
    if (matcher.end() == matcher.start()) {
      return Optional.empty();
    }
    int from = folded.offset(matcher.start());
    int to = Clusters.afterSelectors(chars, folded.offset(matcher.end() - 1) + 1);
    boolean whole = Clusters.isBoundary(chars, from) && Clusters.isBoundary(chars, to);
    if (!whole || query.has(Option.WHOLE_WORD) && !isWord(chars, from, to)) {
      return Optional.empty();
    }
    List<Span> groups = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      boolean took = matcher.end(i) > matcher.start(i);
      groups.add(
          took
              ? new Span(folded.offset(matcher.start(i)), folded.offset(matcher.end(i) - 1) + 1)
              : new Span(from, from));
    }
    return Optional.of(new Match(chars, from, to, groups));
  }

  private static boolean isWord(String chars, int from, int to) {
    boolean before = from > 0 && isLatin(chars, from) && isLatin(chars, from - 1);
    boolean after = to < chars.length() && isLatin(chars, to - 1) && isLatin(chars, to);
    return !before && !after;
  }

  private static boolean isLatin(String chars, int offset) {
    char c = Widths.folded(chars.charAt(offset));
    return Character.isDigit(c)
        || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
