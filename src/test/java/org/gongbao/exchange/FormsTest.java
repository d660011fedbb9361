package org.gongbao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.model.Block;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.WrittenDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The forms in which heads, ends and chronicles are met, one text each: what it must be read as
/// stands above it, by `@` lines. Whatever is read, no character may be lost.
class FormsTest {
  @TestFactory
  Stream<DynamicTest> heads() {
    return forms("heads");
  }

  @TestFactory
  Stream<DynamicTest> tails() {
    return forms("tails");
  }

  @TestFactory
  Stream<DynamicTest> chronicles() {
    return forms("chronicles");
  }

  @TestFactory
  Stream<DynamicTest> furtherHeadsAndTails() {
    return forms("more");
  }

  private static Stream<DynamicTest> forms(String name) {
    try {
      String all = Files.readString(Path.of("src/test/resources/exchange/" + name + ".txt"));
      return Arrays.stream(all.split("(?m)^=== ", -1)).skip(1).map(FormsTest::form);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DynamicTest form(String written) {
    Map<String, String> expected = new TreeMap<>();
    List<String> lines = new ArrayList<>(written.lines().toList());
    String name = lines.removeFirst();
    while (lines.getFirst().startsWith("@")) {
      String[] said = lines.removeFirst().substring(1).split(" ", 2);
      expected.put(said[0], said[1]);
    }
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Imported imported = Reading.text(String.join("\n", lines) + "\n");
          Map<String, String> found = new TreeMap<>();
          expected.forEach((what, value) -> found.put(what, found(what, value, imported)));
          assertEquals(expected, found);
          Conservation.check(imported);
          assertEquals(0, Conservation.unplaced(imported));
        });
  }

  private static String found(String what, String expected, Imported imported) {
    if (what.equals("entries")) {
      return Reading.all(imported.issue(), ChronicleEntry.class).stream()
          .map(entry -> days(entry.date()))
          .collect(Collectors.joining("|"));
    }
    Document document = Reading.document(imported, 0);
    List<Signature> signatures = Reading.all(document, Signature.class);
    return switch (what) {
      case "title" -> ComparisonText.of(document.title().chars());
      case "number" -> numbers(document);
      case "to" -> document.addressees().chars();
      case "date" -> signatures.isEmpty() ? "" : date(signatures.getFirst().date());
      case "signer" ->
          signatures.isEmpty() ? "" : signatures.getFirst().signer().chars().replace('\n', '⏎');
      case "annotation" -> document.annotation().chars();
      case "index" -> document.catalogue().indexNumber();
      case "subject" -> document.catalogue().subject();
      case "issued" ->
          document.issued().stream()
              .map(issued -> ComparisonText.of(issued.title().chars()))
              .collect(Collectors.joining(";"));
      case "attachments" ->
          document.attachments().stream()
              .map(a -> a.label().chars() + "/" + ComparisonText.of(a.title().chars()))
              .collect(Collectors.joining(";"));
      case "body" -> among(document.body(), expected);
      case "attbody" -> among(document.attachments().getFirst().body(), expected);
      case "last" -> last(document.body().getLast());
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static String days(EntryDate date) {
    return date.from() == null || date.from().equals(date.to())
        ? String.valueOf(date.from())
        : date.from() + "/" + date.to();
  }

  private static String numbers(Document document) {
    List<DocumentNumber> numbers = document.numbers().list();
    return numbers.isEmpty()
        ? "-"
        : numbers.stream().map(DocumentNumber::written).collect(Collectors.joining("|"));
  }

  private static String date(Text written) {
    return WrittenDate.parse(written.chars().replaceAll("[（()）]", ""))
        .map(Object::toString)
        .orElse(written.chars());
  }

  /// The text looked for when a block is just that, else all there is.
  private static String among(List<Block> blocks, String text) {
    List<String> texts = blocks.stream().map(FormsTest::last).toList();
    return texts.contains(text) ? text : String.join("⏎", texts);
  }

  private static String last(Block block) {
    Slot last = block.shape().texts().getLast();
    return block.text(last).orElse(Text.EMPTY).chars();
  }
}
