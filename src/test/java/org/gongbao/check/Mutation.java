package org.gongbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes faults of one kind, another at each call.
@FunctionalInterface
interface Mutation {
  /// @return empty when there was no place this time
  Optional<Fault> fault(Random random);

  /// A text with one fault in it.
  ///
  /// @param clean what it was, with the same office
  /// @param lines on one of which the fault must be told, from 1
  /// @param what was put where, to tell faults apart and to read
  record Fault(Clean clean, List<String> spoilt, Set<Integer> lines, String what) {}

  /// The same words right and wrong.
  record Twin(String right, String wrong) {}

  /// What is wrong now on which lines.
  final class Draft {
    final List<String> lines;
    private final Set<Integer> expected = new TreeSet<>();
    private String what = "";

    Draft(List<String> lines) {
      this.lines = new ArrayList<>(lines);
    }

    String at(int line) {
      return lines.get(line);
    }

    /// The lines, from 0, that match.
    List<Integer> all(String pattern) {
      Pattern wanted = Pattern.compile(pattern);
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (wanted.matcher(lines.get(i)).find()) {
          all.add(i);
        }
      }
      return all;
    }

    /// Writes a line anew; the fault is to be told on it.
    boolean put(int line, String text) {
      boolean changed = !lines.get(line).equals(text);
      lines.set(line, text);
      return changed && expect(line, text);
    }

    boolean expect(int line, String why) {
      expected.add(line + 1);
      what = why;
      return true;
    }
  }

  /// Replaces the first group, or all, of a place chosen among all that match.
  static Mutation lines(Clean clean, String pattern, BiFunction<MatchResult, Random, String> put) {
    Pattern wanted = Pattern.compile(pattern);
    // Contents lists are no passages.
    List<Integer> places =
        new Draft(clean.lines())
            .all(pattern).stream().filter(line -> !isListed(clean.lines().get(line))).toList();
    return random -> {
      if (places.isEmpty()) {
        return Optional.empty();
      }
      int line = pick(places, random);
      String text = clean.lines().get(line);
      MatchResult place = pick(wanted.matcher(text).results().toList(), random);
      int group = place.groupCount() > 0 ? 1 : 0;
      if (place.start(group) < 0) {
        return Optional.empty();
      }
      String fault = put.apply(place, random);
      return fault.equals(place.group(group))
          ? Optional.empty()
          : whole(
                  clean,
                  (draft, same) ->
                      draft.put(
                          line,
                          text.substring(0, place.start(group))
                              + fault
                              + text.substring(place.end(group))))
              .fault(random);
    };
  }

  private static boolean isListed(String line) {
    return line.contains("……") || line.matches("[^\\t\\d]*\\t(?:江州|更正).*");
  }

  /// @param puts of which one is put for the first group
  static Mutation lines(Clean clean, String pattern, String... puts) {
    return lines(clean, pattern, (place, random) -> pick(List.of(puts), random));
  }

  /// Changes a whole text; false when it has no place for that.
  static Mutation whole(Clean clean, BiPredicate<Draft, Random> change) {
    return random -> {
      Draft draft = new Draft(clean.lines());
      return change.test(draft, random)
          ? Optional.of(new Fault(clean, draft.lines, draft.expected, draft.what))
          : Optional.empty();
    };
  }

  /// A sentence at the end of a paragraph, or one of its own; clean is the text with its twin.
  static Mutation sentence(Clean clean, Function<Random, Twin> words) {
    List<Integer> places = new Draft(clean.lines()).all("^(?![附注#（1-9]|第.*条|.月)[^\\t]{36,}。$");
    return random -> {
      int line = pick(places, random);
      boolean own = random.nextInt(3) == 0;
      Twin twin = words.apply(random);
      Draft right = new Draft(clean.lines());
      Draft wrong = new Draft(clean.lines());
      if (own) {
        right.lines.addAll(line + 1, List.of("", twin.right()));
        wrong.lines.addAll(line + 1, List.of("", twin.wrong()));
        wrong.expect(line + 2, twin.wrong());
      } else {
        right.lines.set(line, right.at(line) + twin.right());
        wrong.lines.set(line, wrong.at(line) + twin.wrong());
        wrong.expect(line, twin.wrong());
      }
      Clean known = new Clean(clean.name(), List.copyOf(right.lines), clean.office());
      return Optional.of(new Fault(known, wrong.lines, wrong.expected, twin.wrong()));
    };
  }

  static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static String any(Random random, String... all) {
    return all[random.nextInt(all.length)];
  }

  static int between(Random random, int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /// Another than those.
  static String other(Random random, Collection<String> not, String... all) {
    return pick(List.of(all).stream().filter(one -> !not.contains(one)).toList(), random);
  }
}
