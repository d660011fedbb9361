package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.fixtures.ReadProofs;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Issue;
import org.gongbao.store.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `gongbao proof quality` as scripts use it.
class QualityCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path library;

  @BeforeEach
  void make() {
    library = folder.resolve("库.gongbao");
    try (Library made = Library.create(library, LibraryFixtures.opener(folder))) {
      Issue issue = LibraryFixtures.plainIssue(0, 12_000, new CountingIds("p"));
      made.writer().addIssue(issue, "导入", java.util.List.of(), "何砚秋", LibraryFixtures.NOW);
      new ReadProofs(made, issue.id(), 7).read(40, 12, 3);
    }
  }

  @Test
  void jsonAddsUp() throws IOException {
    assertEquals(0, run("--format", "json"));
    JsonNode all = JsonMapper.builder().build().readTree(text(out));
    assertEquals(3, all.path("proofs").size());
    double sum = 0;
    int places = 0;
    for (JsonNode proof : all.path("proofs")) {
      assertTrue(proof.path("room").asInt() > 10_000, proof.toString());
      sum += proof.path("errors").asDouble();
      places += proof.path("flaws").size();
      for (JsonNode reader : proof.path("readers")) {
        assertEquals(
            proof.path("places").asInt(),
            reader.at("/found/places").asInt() + reader.at("/missed/places").asInt());
      }
    }
    assertEquals(all.path("errors").asDouble(), sum, 0.001);
    assertEquals(all.path("places").asInt(), places);
    assertTrue(places > 30, places + " errors");
    assertEquals(all.at("/proofs/2/rate"), all.path("rate"));
    assertEquals(0.1, all.at("/standard/punctuation").asDouble());
  }

  @Test
  void csvHasARowAnError() {
    assertEquals(0, run("--format", "csv"));
    String[] rows = text(out).split("\r\n");
    assertTrue(rows[0].contains("校次,位置,错,正"), rows[0]);
    assertTrue(rows.length > 30, rows.length + " rows");
  }

  @Test
  void textAndHtmlSayTheSame() {
    assertEquals(0, run());
    assertTrue(text(out).contains("各校次差错率"), text(out));
    assertTrue(text(err).contains("三校：每万字"), text(err));
    out.reset();
    assertEquals(0, run("--format", "html"));
    assertTrue(text(out).contains("凭记忆引用"), text(out));
  }

  @Test
  void aPdfNeedsAFile() throws IOException {
    assertEquals(2, run("--format", "pdf"));
    Path file = folder.resolve("质量.pdf");
    assertEquals(0, run("--format", "pdf", "-o", file.toString()));
    assertTrue(Files.size(file) > 10_000);
  }

  @Test
  void whatIsWrongIsSaid() {
    assertEquals(2, run("--format", "xml"));
    assertEquals(0, out.size());
  }

  private int run(String... options) {
    Program program =
        Main.program(
            Messages.in("zh"),
            folder.resolve("home"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    CommandLine line = new CommandLine(new QualityCommand(program));
    line.setExecutionExceptionHandler(
        (thrown, where, parsed) ->
            thrown instanceof org.gongbao.l10n.ProblemException known
                ? known.problem().kind().exitCode()
                : 99);
    return line.execute(
        Stream.concat(Stream.of(library.toString()), Stream.of(options)).toArray(String[]::new));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
