package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.SignedIssue;
import org.gongbao.fixtures.TestKeys;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The workflow on the command line: every way to a print PDF, and every door to an issue that is
/// published.
@Execution(ExecutionMode.CONCURRENT)
class FlowCommandTest {
  private static final String SAMPLE = "resources/sample/jiangzhou-2026-22.txt";
  private static final String TURNED = "0.7071 0.7071 -0.7071 0.7071";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Program program;
  private final TestKeys keys = TestKeys.office();
  private Path library;

  @BeforeEach
  void makeLibrary() {
    Program made =
        Main.program(
            Messages.in("zh"),
            folder.resolve("home"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    program =
        new Program(
            made.messages(),
            made.home(),
            new Libraries(made.home(), Main.desk(new DirectTasks()), keys),
            made.importer(),
            made.pages(),
            made.sheets(),
            made.out(),
            made.err());
    library = folder.resolve("江州.gongbao");
    assertEquals(0, run("import", SAMPLE, "--library", library));
  }

  private int run(Object... arguments) {
    out.reset();
    err.reset();
    return Commands.run(program, Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void sign(int last) {
    try (OpenLibrary open = program.libraries().open(library)) {
      SignedIssue.sign(open, open.issues().getFirst().id(), keys, program.pages(), last);
    }
  }

  /// What a PDF says of itself, and whether each page, or none, has the watermark.
  private record Marked(String keywords, boolean watermark) {
    static Marked of(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        int marked = 0;
        for (PDPage page : document.getPages()) {
          String content =
              new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
          marked += content.contains(TURNED) ? 1 : 0;
        }
        assertTrue(marked == 0 || marked == document.getNumberOfPages(), marked + " pages");
        String keywords = document.getDocumentInformation().getKeywords();
        return new Marked(Objects.requireNonNullElse(keywords, ""), marked > 0);
      }
    }
  }

  private Marked export(String input, String... more) throws IOException {
    Path file = folder.resolve("out.pdf");
    Files.deleteIfExists(file);
    Object[] arguments =
        Stream.concat(Stream.of("export", input, "--to", "pdf", "-o", file), Stream.of(more))
            .toArray();
    assertEquals(0, run(arguments), said());
    return Marked.of(Files.readAllBytes(file));
  }

  @Test
  void noWayToAPrintFileGoesRoundTheWorkflow() throws IOException {
    Marked unsigned = new Marked("未签发", false);
    assertEquals(unsigned, export(SAMPLE));
    assertEquals(unsigned, export(library.toString()));
    assertEquals(0, run("flow", library, "--start"), said());
    Marked pending = new Marked("未签发　一校样", true);
    for (String input :
        new String[] {
          library.toString(), library + "#2026-22", library + "#总604",
        }) {
      assertEquals(pending, export(input), input);
      assertEquals(pending, export(input, "--profile", "print"), input);
      assertEquals(pending, export(input, "--style", "document"), input);
    }
    assertEquals(0, run("export", library, "--to", "pdf"));
    assertEquals(pending, Marked.of(out.toByteArray()));
    sign(12);
    assertEquals(new Marked("", false), export(library.toString()));
    // A style nobody signed.
    assertEquals(new Marked("未签发　三校样", true), export(library.toString(), "--style", "document"));
  }

  @Test
  void whereEverythingStandsIsTold() throws IOException {
    assertEquals(0, run("flow", library));
    assertTrue(said().contains("没有启动流程"), said());
    assertEquals(0, run("flow", library, "--start"));
    assertTrue(text().startsWith("2026年第22期\t收稿登记\t"), text());
    assertEquals(0, run("flow", library, "--format", "json"));
    JsonNode told = JsonMapper.builder().build().readTree(text());
    assertEquals("editing", told.get("stage").asText());
    assertFalse(told.get("released").asBoolean());
    assertEquals(0, told.get("items").get(0).get("step").asInt());
    assertEquals(2, run("flow", library, "--format", "xml"));
  }

  @Test
  void theOfficeKeepsItsOwnSteps() throws IOException {
    Path steps = folder.resolve("steps.tsv");
    Files.writeString(steps, "1\t签发\tissue\tpages\tproofing\t1\t1\t主编\t-\t-\tprint\n");
    assertEquals(0, run("flow", library, "--steps", steps, "--start"), said());
    assertTrue(text().contains("\t签发\t"), text());
    Files.writeString(steps, "1\t签发\n");
    assertEquals(2, run("flow", library, "--steps", steps));
    assertTrue(said().contains("GB-W02"), said());
  }

  @Test
  void theSheetNamesAllWhoSigned() throws IOException {
    Path sheet = folder.resolve("付印单.pdf");
    assertEquals(2, run("flow", library, "--sheet", sheet));
    assertTrue(said().contains("GB-W05"), said());
    sign(11);
    assertEquals(0, run("flow", library, "--sheet", sheet), said());
    assertTrue(read(sheet).contains("未签发，不得付印。尚未完成：送审付印。"), read(sheet));
    sign(12);
    assertEquals(0, run("flow", library, "--sheet", sheet), said());
    String text = read(sheet);
    for (String name : SIGNED) {
      assertTrue(text.contains(name), name + " in " + text);
    }
    assertTrue(text.contains("准予付印"), text);
  }

  /// Who signs up to 付印.
  private static final List<String> SIGNED =
      List.of("宁致远", "许知白", "程听雨", "周砚田", "于怀山", "方小满", "甘棠", "陆蔓", "何砚秋");

  private static String read(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void noDoorLeadsIntoWhatIsPublished() throws IOException {
    sign(14);
    assertEquals(0, run("export", library, "--to", "txt"));
    String before = text();
    Path notice = folder.resolve("通知.txt");
    Files.writeString(notice, "江州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n　　现将有关事项通知如下。\n");
    assertEquals(3, run("import", notice, "--library", library, "--issue", "2026-22"));
    assertTrue(said().contains("GB-W01"), said());
    Path diary = folder.resolve("大事记.txt");
    Files.writeString(diary, "10月\n\n12日　市政府召开防汛工作会议。\n");
    assertEquals(
        0, run("import", diary, "--library", library, "--diary", "--year", "2026"), said());
    assertEquals(4, run("diary", library, "--into", "2026-22"), said());
    assertTrue(said().contains("GB-D16"), said());
    assertEquals(0, run("manuscript", "add", library, notice, "--office", "市水务局"), said());
    assertTrue(run("manuscript", "place", library, "收-2026-1", "--issue", "2026-22") > 1, said());
    assertTrue(said().contains("GB-"), said());
    assertEquals(2, run("issue", "discard", library, "2026-22"));
    assertTrue(said().contains("GB-D06"), said());
    assertEquals(2, run("flow", library + "#2026-22", "--start"));
    assertTrue(said().contains("GB-W01"), said());
    assertEquals(0, run("export", library + "#2026-22", "--to", "txt"));
    assertEquals(before, text());
    assertEquals(0, run("verify", library), said());
  }
}
