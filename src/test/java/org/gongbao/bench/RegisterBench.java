package org.gongbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongbao.app.Checks;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.app.Tasks;
import org.gongbao.app.register.RegisterFile;
import org.gongbao.app.register.RegisterImport;
import org.gongbao.app.register.RegisterReader;
import org.gongbao.app.register.RegisterWriter;
import org.gongbao.check.Traces;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// A hundred thousand words of the office's own: taken in from a file, and looked for.
public final class RegisterBench {
  private static final int WORDS = 100_000;
  private static final int CHARACTERS = 100_000;
  private static final int RUNS = 6;

  private RegisterBench() {}

  public static void main(String[] arguments) {
    rows().forEach(row -> System.out.println(row.work() + "\t" + row.measured()));
  }

  static List<BenchRow> rows() {
    try {
      List<Entry> words = words();
      List<BenchRow> rows = new ArrayList<>(taken(RegisterWriter.write(Register.WORDS, words)));
      rows.addAll(looked(words));
      return rows;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<BenchRow> taken(byte[] file) throws IOException {
    Path folder = Files.createTempDirectory("gongbao-bench");
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    try (OpenLibrary library = libraries.create(folder.resolve("词.gongbao"))) {
      Registers registers = library.registers();
      Timings read = new Timings();
      Timings kept = new Timings();
      Timings asked = new Timings();
      Timings back = new Timings();
      for (int i = 0; i < RUNS; i++) {
        List<RegisterImport> found = new ArrayList<>();
        read.time(() -> found.add(compared(file, registers)));
        kept.time(() -> registers.change("registers.step.import", found.getFirst().changes()));
        asked.time(() -> registers.last(Register.WORDS));
        back.time(() -> registers.takeBack(Register.WORDS));
      }
      return List.of(
          new BenchRow(WORDS + " words read from CSV and compared", "seconds", read.warm()),
          new BenchRow("  kept in one step", "seconds", kept.warm()),
          new BenchRow("  asked what was done last", "-", asked.warm()),
          new BenchRow("  taken back", "seconds", back.warm()));
    }
  }

  private static RegisterImport compared(byte[] file, Registers registers) {
    RegisterFile read =
        RegisterReader.read(Register.WORDS, "词.csv", file, Tasks.Progress.NONE).orElseThrow();
    return RegisterImport.of(
        read, registers.entries(Register.WORDS), () -> registers.blank(Register.WORDS));
  }

  private static List<BenchRow> looked(List<Entry> words) {
    Issue issue = issue();
    Timings made = new Timings();
    Timings checked = new Timings();
    for (int i = 0; i < RUNS; i++) {
      List<Office> office = new ArrayList<>();
      made.time(() -> office.add(Office.of(Map.of(Register.WORDS, words))));
      checked.time(
          () ->
              Checks.of(
                      true,
                      Traces.NONE,
                      office.getFirst(),
                      RuleCatalog.all().stream()
                          .filter(rule -> rule.card().id().startsWith("LEX"))
                          .toList())
                  .check(issue));
    }
    return List.of(
        new BenchRow("a lexicon made of " + WORDS + " words", "-", made.warm()),
        new BenchRow(
            "  looked for in " + CHARACTERS + " characters (LEX rules)",
            "≤ 2 s with it",
            checked.warm()));
  }

  private static List<Entry> words() {
    Random random = new Random(7);
    List<Entry> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(
          Entry.blank(new EntryId("w" + i), Register.WORDS)
              .with(Column.LIST, "易混词")
              .with(Column.WRONG, han(random, 2 + i % 4) + (char) ('\u4E00' + i % 5_000))
              .with(Column.RIGHT, han(random, 3))
              .with(Column.NOTE, "第" + i + "条"));
    }
    return words.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                word -> word.get(Column.WRONG), word -> word, (one, other) -> one))
        .values()
        .stream()
        .toList();
  }

  /// Of the two thousand characters most words are made of.
  private static String han(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('\u5000' + random.nextInt(2_000)));
    }
    return word.toString();
  }

  private static Issue issue() {
    Random random = new Random(8);
    List<Node> blocks = new ArrayList<>();
    for (int i = 0; i < CHARACTERS / 200; i++) {
      blocks.add(
          node(Paragraph.class, "p" + i).withText(Slot.TEXT, Text.of(han(random, 199) + "。")));
    }
    Node document = node(Document.class, "d").withChildren(Branch.BODY, blocks);
    Node section = node(Section.class, "s").withChildren(Branch.ITEMS, List.of(document));
    return (Issue) Issue.blank(new NodeId("i")).withChildren(Branch.SECTIONS, List.of(section));
  }

  private static Node node(Class<? extends Node> type, String id) {
    return Shape.of(type).blank(new NodeId(id));
  }
}
