package org.gongbao.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Finds commands by what is typed: every part of it, parted by spaces, stands in the name, or its
/// characters stand there in order. What begins with it comes first.
public final class CommandSearch {
  private final List<Command> commands;
  private final Function<Command, String> name;

  /// @param name of a command as it is searched, its menu included
  public CommandSearch(List<Command> commands, Function<Command, String> name) {
    this.commands = List.copyOf(commands);
    this.name = name;
  }

  /// All when nothing is asked for.
  public List<Command> find(String typed) {
    List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    List<Hit> hits = new ArrayList<>();
    for (Command command : commands) {
      String searched = name.apply(command).toLowerCase(Locale.ROOT);
      words.stream()
          .map(word -> rank(searched, word))
          .reduce((one, other) -> one.flatMap(a -> other.map(b -> a + b)))
          .flatMap(Function.identity())
          .ifPresent(rank -> hits.add(new Hit(command, rank)));
    }
    return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).map(Hit::command).toList();
  }

  /// How far from the start a word stands; scattered characters come last of all.
  private static Optional<Integer> rank(String searched, String word) {
    int at = searched.indexOf(word);
    if (at >= 0) {
      return Optional.of(at);
    }
    int from = 0;
    for (int i = 0; i < word.length(); i++) {
      int next = searched.indexOf(word.charAt(i), from);
      if (next < 0) {
        return Optional.empty();
      }
      from = next + 1;
    }
    return Optional.of(1000 + from);
  }

  private record Hit(Command command, int rank) {}
}
