package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.edit.TextEdit;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Document;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.gongbao.review.round.ReturnedMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A round from the proof to 核红, as an office and two readers go through it.
@Execution(ExecutionMode.CONCURRENT)
class ProofCommandTest extends CommandLineCase {
  private static final String DOCUMENT =
      """
      关于修缮城北旧码头栈桥的通知

      江政办发〔2026〕9号

      各街道办事处，市政府各部门：

      为保障汛期通行安全，现就修缮旧码头栈桥有关事项通知如下。

      一、修缮范围共十五处，自东段起依次施工。

      二、各单位应于六月底前报送名册。

      江州市人民政府办公室
      2026年5月8日
      """;

  private static final String FIRST =
      """
      [{"sign": "replace", "find": "共十五处", "quote": "十五", "text": "十二", "reason": "与附件不符"},
       {"sign": "insert", "find": "依次施工", "text": "，不得中断"},
       {"sign": "new_paragraph", "find": "汛期通行安全，"},
       {"sign": "question", "find": "六月底前", "words": "是否为五月？"}]
      """;

  private static final String SECOND =
      """
      [{"sign": "replace", "find": "共十五处", "quote": "十五", "text": "二十"},
       {"sign": "insert", "find": "依次施工", "text": "，不得中断"},
       {"sign": "delete", "find": "旧码头栈桥有关", "quote": "有关"}]
      """;

  private Path library = Path.of("");
  private Path proof = Path.of("");

  @BeforeEach
  void makeLibrary() throws IOException {
    library = folder.resolve("江州.gongbao");
    proof = folder.resolve("一校.gbproof");
    Path document = write("通知.txt", DOCUMENT);
    write("口令", "江州公报室2026");
    assertEquals(0, run("import", document, "--library", library), text(err));
  }

  @Test
  void aRoundGoesFromTheProofToTheRedCheck() throws IOException {
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path first = returned("孟书禾", FIRST);
    Path second = returned("宋知白", SECOND);

    assertEquals(3, run("proof", "merge", library, first));
    assertTrue(text(err).contains("GB-P28"), text(err));
    assertEquals(0, run("proof", "merge", library, first, second, "--trust"), text(err));
    assertEquals(0, run("proof", "merge", library, first, second), text(err));
    assertTrue(text(err).contains("没有变化"), text(err));

    JsonNode status = json("proof", "status", library, "--format", "json");
    assertEquals(7, status.path("marks").size());
    for (JsonNode reader : status.path("readers")) {
      int sum = 0;
      for (String state : List.of("accepted", "refused", "conflicting", "withdrawn", "open")) {
        sum += reader.path(state).asInt();
      }
      assertEquals(reader.path("returned").asInt(), sum);
      assertEquals(1, reader.path("conflicting").asInt(), reader.toString());
    }

    // Of two that contradict none is accepted in passing, and each is named with the other.
    assertEquals(1, run("proof", "decide", library, "--accept", "all"));
    assertTrue(text(err).contains("矛盾"), text(err));
    assertTrue(issueText().contains("共十五处"), issueText());
    List<String> two = conflicting();
    assertEquals(2, two.size());
    assertEquals(0, run("proof", "decide", library, "--accept", two.getFirst()), text(err));
    assertEquals(1, run("proof", "decide", library, "--accept", two.getLast()));
    assertTrue(text(err).contains("已采纳"), text(err));
    assertEquals(0, run("proof", "redcheck", library), text(err));
    String text = issueText();
    assertTrue(text.contains("共十二处") != text.contains("共二十处"), text);
    assertTrue(text.contains("依次施工，不得中断。"), text);
    assertTrue(text.contains("汛期通行安全，\n"), text);
    assertTrue(text.contains("旧码头栈桥事项"), text);

    assertEquals(0, run("verify", library), text(err));

    // What is changed without a mark is found, with who did it.
    erase("六月底");
    assertEquals(1, run("proof", "redcheck", library, "--format", "json"));
    JsonNode found = new ObjectMapper().readTree(text(out)).path("deviations");
    assertEquals(1, found.size());
    assertEquals("without_mark", found.path(0).path("kind").asText());
    assertEquals("六月底", found.path(0).path("wanted").asText());
    assertFalse(found.path(0).path("who").asText().isEmpty());
    assertEquals(1, found.path(0).path("page").asInt() > 0 ? 1 : 0, found.toString());
  }

  @Test
  void refusingAllGivesTheTextThatWasLocked() throws IOException {
    String before = issueText();
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path first = returned("孟书禾", FIRST);
    assertEquals(0, run("proof", "merge", library, first, "--trust"), text(err));
    assertEquals(0, run("proof", "decide", library, "--accept", "all"), text(err));
    String after = issueText();
    assertFalse(after.equals(before));
    // What is decided is not turned round in passing.
    assertEquals(0, run("proof", "decide", library, "--refuse", "all"), text(err));
    assertEquals(after, issueText());
    assertEquals(0, run("proof", "decide", library, "--reopen", "all"), text(err));
    assertEquals(before, issueText());
    assertEquals(0, run("proof", "decide", library, "--refuse", "all"), text(err));
    assertEquals(0, run("proof", "decide", library, "--accept", "all"), text(err));
    assertEquals(before, issueText());
    assertEquals(2, run("proof", "decide", library, "all"));
    assertTrue(text(err).contains("GB-P39"), text(err));
    assertEquals(0, run("proof", "redcheck", library), text(err));
  }

  @Test
  void theNextRoundWaitsUntilAllIsDecided() throws IOException {
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path first = returned("孟书禾", FIRST);
    Path late = returned("宋知白", SECOND);
    assertEquals(0, run("proof", "merge", library, first, "--trust"), text(err));
    Path next = folder.resolve("二校.gbproof");
    assertEquals(3, run("proof", "new", library, "--next", "-o", next));
    assertTrue(text(err).contains("GB-P33"), text(err));
    assertFalse(Files.exists(next));
    assertEquals(
        0, run("proof", "decide", library, "--refuse", "all", "--reason", "与原件一致"), text(err));
    assertTrue(text(out).lines().allMatch(line -> line.endsWith("\t与原件一致")), text(out));
    JsonNode decision =
        json("proof", "status", library, "--format", "json").path("marks").path(0).path("decision");
    assertEquals("refused", decision.path("verdict").asText());
    assertEquals("与原件一致", decision.path("reason").asText());
    assertEquals(0, run("proof", "new", library, "--next", "-o", next), text(err));
    assertTrue(text(out).startsWith("2\t"), text(out));
    assertEquals(3, run("proof", "merge", library, late, "--trust"));
    assertTrue(text(err).contains("GB-P32"), text(err));
  }

  /// LAY-20: a page somebody has to read again, until the next proof of it is made.
  @Test
  void pagesChangedAfterTheThirdProofAreReadAgain() throws IOException {
    erase("前");
    assertEquals(0, run("proof", "new", library, "--kind", "third", "-o", proof), text(err));
    run("check", library, "--rules", "LAY-20");
    assertFalse(text(out).contains("须重读"), text(out));
    erase("旧");
    run("check", library, "--rules", "LAY-20");
    assertTrue(text(out).contains("须重读"), text(out) + text(err));
    Path last = folder.resolve("清样.gbproof");
    assertEquals(0, run("proof", "new", library, "--next", "-o", last), text(err));
    run("check", library, "--rules", "LAY-20");
    assertFalse(text(out).contains("须重读"), text(out));
  }

  @Test
  void whatIsNotForThisLibraryOrNotWholeIsRefused() throws IOException {
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path first = returned("孟书禾", FIRST);
    Path other = folder.resolve("别处.gongbao");
    assertEquals(0, run("import", write("b.txt", DOCUMENT), "--library", other), text(err));
    assertEquals(3, run("proof", "merge", other, first, "--trust"));
    assertTrue(text(err).contains("GB-P23"), text(err));
    assertEquals(3, run("proof", "merge", library, proof, "--trust"));
    assertTrue(text(err).contains("GB-P22"), text(err));
    assertEquals(3, run("proof", "open", first));
    assertTrue(text(err).contains("GB-P21"), text(err));
    byte[] bytes = Files.readAllBytes(first);
    bytes[bytes.length / 2] ^= 1;
    Path altered = Files.write(folder.resolve("改动.gbreturn"), bytes);
    assertEquals(3, run("proof", "merge", library, altered, "--trust"));
    assertTrue(text(err).contains("GB-P03"), text(err));
    assertEquals(0, json("proof", "status", library, "--format", "json").path("marks").size());
  }

  /// Files come by mail, in any order.
  @Test
  void anOlderReturnDoesNotBringBackWhatItsReaderTookBackLater() throws IOException {
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path first = returned("孟书禾", FIRST);
    Path home = folder.resolve("孟书禾");
    Program reader = program(home);
    try (ProofCopy copy = ProofCopy.open(proof, Optional.empty(), home, reader.libraries())) {
      copy.set(List.of(new ReturnedMark(copy.marks().getFirst().mark(), true)));
    }
    Path later = folder.resolve("再交.gbreturn");
    Path passphrase = folder.resolve("口令");
    String[] back = {"--return", later.toString(), "--passphrase-file", passphrase.toString()};
    assertEquals(
        0,
        command(
            reader, "proof", "open", proof, "--reader", "孟书禾", back[0], back[1], back[2], back[3]),
        text(err));
    assertEquals(0, run("proof", "merge", library, later, "--trust"), text(err));
    assertEquals(0, run("proof", "merge", library, first), text(err));
    JsonNode account = json("proof", "status", library, "--format", "json").path("readers").path(0);
    assertEquals(1, account.path("withdrawn").asInt(), account.toString());
  }

  @Test
  void aPackageIsReadByOneAtATimeAndFromAnywhere() throws IOException {
    assertEquals(0, run("proof", "new", write("裸.txt", DOCUMENT), "-o", proof), text(err));
    Path home = folder.resolve("读者");
    Program reader = program(home);
    try (ProofCopy copy = ProofCopy.open(proof, Optional.empty(), home, reader.libraries())) {
      assertTrue(!copy.pages().pages().isEmpty());
      assertFalse(copy.library().openIssue(copy.issue()).isEditable());
      assertEquals(4, command(reader, "proof", "open", proof));
      assertTrue(text(err).contains("GB-P11"), text(err));
    }
    Path marks = write("标记.json", "[{\"sign\": \"delete\", \"find\": \"没有这样的话\"}]");
    assertEquals(3, command(reader, "proof", "open", proof, "--marks", marks));
    assertTrue(text(err).contains("GB-P34"), text(err));
    assertEquals(0, command(reader, "proof", "open", proof), text(err));
    assertEquals("", text(out));
  }

  @Test
  void aPackageHasTheNamesButNotWhoGetsTheGazette() throws IOException {
    try (OpenLibrary open = program.libraries().open(library)) {
      Registers registers = open.registers();
      registers.change(
          "registers.step.add",
          List.of(
              EntryChange.added(
                  registers
                      .blank(Register.RECIPIENTS)
                      .with(Column.UNIT, "江州市图书馆")
                      .with(Column.COPIES, "2"))));
      registers.change(
          "registers.step.add",
          List.of(
              EntryChange.added(
                  registers.blank(Register.ORGANISATIONS).with(Column.FULL_NAME, "江州市水务局"))));
    }
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path home = folder.resolve("读者");
    try (ProofCopy copy =
        ProofCopy.open(proof, Optional.empty(), home, program(home).libraries())) {
      assertEquals(1, copy.library().registers().entries(Register.ORGANISATIONS).size());
      assertEquals(List.of(), copy.library().registers().entries(Register.RECIPIENTS));
    }
  }

  /// A reader with a machine, a key and a folder of his own.
  @Test
  void aPackageOfABareFileCanBeReadAndLeavesNoKey() throws IOException {
    Path document = folder.resolve("通知.txt");
    assertEquals(0, run("proof", "new", document, "-o", proof, "--reader", "孟书禾"), text(err));
    returned("孟书禾", FIRST);
    try (Stream<Path> keys = Files.walk(folder.resolve("home"))) {
      assertEquals(
          List.of(),
          keys.filter(key -> key.getFileName().toString().startsWith("library-")).toList());
    }
  }

  /// Whoever makes the key and says it all again must not have every mark twice.
  @Test
  void withoutAKeyToSignWithNoMarkIsWritten() throws IOException {
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Program reader = program(folder.resolve("孟书禾"));
    Path marks = write("标记.json", FIRST);
    Path back = folder.resolve("孟书禾.gbreturn");
    List<Object> returning =
        List.of("proof", "open", proof, "--marks", marks, "--reader", "孟书禾", "--return", back);
    assertEquals(2, command(reader, returning.toArray()));
    assertTrue(text(err).contains("GB-K08"), text(err));
    assertEquals(0, command(reader, "proof", "open", proof), text(err));
    assertEquals("", text(out));
  }

  private Path returned(String name, String script) throws IOException {
    Program reader = program(folder.resolve(name));
    Path passphrase = folder.resolve("口令");
    assertEquals(
        0,
        command(reader, "key", "new", "--name", name, "--passphrase-file", passphrase),
        text(err));
    Path back = folder.resolve(name + ".gbreturn");
    Path marks = write(name + ".json", script);
    assertEquals(
        0,
        command(
            reader,
            "proof",
            "open",
            proof,
            "--marks",
            marks,
            "--reader",
            name,
            "--return",
            back,
            "--passphrase-file",
            passphrase),
        text(err));
    return back;
  }

  private Program program(Path home) {
    return Main.program(
        Messages.in("zh"),
        home,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private int command(Program reader, Object... arguments) {
    out.reset();
    err.reset();
    return Commands.run(reader, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private JsonNode json(Object... arguments) throws IOException {
    assertEquals(0, run(arguments), text(err));
    return new ObjectMapper().readTree(text(out));
  }

  private String issueText() {
    assertEquals(0, run("export", library, "--to", "txt"), text(err));
    return text(out);
  }

  private List<String> conflicting() throws IOException {
    List<String> ids = new ArrayList<>();
    for (JsonNode mark : json("proof", "status", library, "--format", "json").path("marks")) {
      if (mark.path("state").asText().equals("conflicting")) {
        ids.add(mark.path("id").asText());
      }
    }
    return ids;
  }

  private void erase(String words) {
    try (OpenLibrary open = program.libraries().open(library)) {
      IssueSession session = open.openIssue(open.issues().getFirst().id());
      Document document = (Document) session.tree().issue().items().getFirst();
      document.walk(
          node -> {
            int at = node.written(Slot.TEXT).map(chars -> chars.indexOf(words)).orElse(-1);
            if (at >= 0) {
              Place place = new Place(node.id(), Slot.TEXT, at);
              session.commit(
                  "edit.erase",
                  List.of(new TextEdit(place, Text.of(words), Text.EMPTY)),
                  null,
                  null);
            }
          });
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
