package org.gongbao.edit.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.edit.find.Destination.Kind;
import org.gongbao.model.Attachment;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Table;

/// 转到: items, texts issued and attached, headings and tables of an issue, found by part of a name
/// or of a number.
public final class Destinations {
  private static final Pattern SERIAL = Pattern.compile("#\\s*(\\d{1,5})|(\\d{1,5})\\s*号");
  private static final Pattern PAGE =
      Pattern.compile("[pP]\\s*(\\d{1,4})|第?\\s*(\\d{1,4})\\s*页|(\\d{1,4})");

  private final List<Entry> entries = new ArrayList<>();

  public Destinations(Issue issue) {
    for (Item item : issue.items()) {
      String title = item.title().chars();
      item.walk(node -> add(node, title));
    }
  }

  private void add(Node node, String title) {
    switch (node) {
      case Document document -> {
        List<DocumentNumber> numbers = document.numbers().list();
        String written = String.join(" ", numbers.stream().map(DocumentNumber::written).toList());
        put(new Destination(Kind.ITEM, node.id(), title, written, ""), numbers);
      }
      case Item item -> put(new Destination(Kind.ITEM, node.id(), title, "", ""), List.of());
      case IssuedText text -> part(Kind.ISSUED, node, text.title().chars(), title);
      case Attachment attachment ->
          part(
              Kind.ATTACHMENT,
              node,
              (attachment.label().chars() + " " + attachment.title().chars()).strip(),
              title);
      case Heading heading ->
          part(Kind.HEADING, node, heading.ordinal().written() + heading.text().chars(), title);
      case Table table -> part(Kind.TABLE, node, table.caption().chars(), title);
      default -> {}
    }
  }

  private void part(Kind kind, Node node, String name, String title) {
    if (!name.isBlank()) {
      put(new Destination(kind, node.id(), name, "", title), List.of());
    }
  }

  private void put(Destination destination, List<DocumentNumber> numbers) {
    List<Integer> serials = numbers.stream().map(DocumentNumber::serial).toList();
    entries.add(
        new Entry(destination, plain(destination.name()), plain(destination.number()), serials));
  }

  /// Page asked for, as `p12`, `12页` or `12`.
  public static OptionalInt page(String typed) {
    return number(PAGE, typed);
  }

  /// What is asked for: `#58` and `58号` are documents of that number; anything else stands in a
  /// name or number, word by word, or its characters stand there in order. What begins with it
  /// comes first, then items before what is in them. All items when nothing is asked for.
  public List<Destination> find(String typed) {
    OptionalInt serial = number(SERIAL, typed);
    if (serial.isPresent()) {
      return entries.stream()
          .filter(entry -> entry.serials().contains(serial.getAsInt()))
          .map(Entry::destination)
          .toList();
    }
    if (typed.isBlank()) {
      return entries.stream()
          .map(Entry::destination)
          .filter(destination -> destination.kind() == Kind.ITEM)
          .toList();
    }
    List<String> words =
        List.of(Widths.folded(typed).strip().split("\\s+")).stream()
            .map(Destinations::plain)
            .toList();
    return entries.stream()
        .flatMap(entry -> entry.ranked(words).stream())
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::destination)
        .toList();
  }

  private static OptionalInt number(Pattern form, String typed) {
    Matcher matcher = form.matcher(Widths.folded(typed).strip());
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return OptionalInt.of(Integer.parseInt(matcher.group(i)));
      }
    }
    return OptionalInt.empty();
  }

  /// As compared: one width, one case, one kind of brackets, no spaces.
  private static String plain(String chars) {
    StringBuilder plain = new StringBuilder();
    for (char c : Widths.folded(chars).toLowerCase(Locale.ROOT).toCharArray()) {
      if (!White.is(c)) {
        plain.append("〔[【".indexOf(c) >= 0 ? '(' : "〕]】".indexOf(c) >= 0 ? ')' : c);
      }
    }
    return plain.toString();
  }

  private record Ranked(Destination destination, int rank) {}

  private record Entry(Destination destination, String name, String number, List<Integer> serials) {

    Optional<Ranked> ranked(List<String> words) {
      int rank = destination.kind().ordinal() * 20;
      for (String word : words) {
        int at = at(word);
        if (at < 0) {
          return Optional.empty();
        }
        rank += Math.min(at, 1000);
      }
      return Optional.of(new Ranked(destination, rank));
    }

    private int at(String word) {
      int inName = name.indexOf(word);
      int inNumber = number.indexOf(word);
      if (inName < 0 && inNumber < 0) {
        return scattered(word);
      }
      return inName < 0 ? inNumber : inNumber < 0 ? inName : Math.min(inName, inNumber);
    }

    private int scattered(String word) {
      int from = 0;
      for (int i = 0; i < word.length(); i++) {
        int next = name.indexOf(word.charAt(i), from);
        if (next < 0) {
          return -1;
        }
        from = next + 1;
      }
      return 500 + from;
    }
  }
}
