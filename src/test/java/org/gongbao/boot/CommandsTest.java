package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.model.ComparisonText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The command line as scripts use it: real files in, exit codes and texts out.
@Execution(ExecutionMode.CONCURRENT)
class CommandsTest extends CommandLineCase {
  @Test
  void importsAnIssueAndExportsTheSameText() throws IOException {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    Path library = folder.resolve("江州.gongbao");
    assertEquals(0, run("import", sample, "--library", library));
    assertEquals(0, run("verify", library));
    Path exported = folder.resolve("出.txt");
    assertEquals(0, run("export", library + "#2026-22", "--to", "txt", "-o", exported));
    assertEquals(0, run("export", sample, "--to", "txt"));
    assertEquals(Files.readString(exported), text(out));
    Path again = folder.resolve("再.gongbao");
    assertEquals(0, run("import", exported, "--library", again));
    assertEquals(0, run("export", again + "#总604", "--to", "txt", "-o", folder.resolve("再.txt")));
    assertEquals(Files.readString(exported), Files.readString(folder.resolve("再.txt")));
  }

  @Test
  void reportsEachFileOfAnImport() throws IOException {
    Path good = write("好.txt", "江州市人民政府关于公布名录的通知\n江府发〔2026〕20号\n各县（区）人民政府：\n现予公布。\n");
    Path bad = folder.resolve("坏.txt");
    Files.write(bad, new byte[] {0, 1, 2, 3, 0, 0});
    Path library = folder.resolve("库.gongbao");
    assertEquals(3, run("import", good, bad, "--library", library, "--report", "json"));
    JsonNode report = JsonMapper.builder().build().readTree(text(out));
    assertEquals("imported", report.get(0).get("status").asText());
    assertEquals("document", report.get(0).get("kind").asText());
    assertEquals("GB-I02", report.get(1).get("code").asText());
    assertEquals(0, run("export", library, "--to", "txt"));
    assertTrue(text(out).contains("江府发〔2026〕20号"));
  }

  @Test
  void aRefusedImportLeavesNoLibraryBehind() throws IOException {
    Path empty = write("空.txt", "");
    assertEquals(3, run("import", empty, "--library", folder.resolve("新.gongbao")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(empty), left.filter(path -> !path.endsWith("home")).toList());
    }
  }

  @Test
  void sameIssueTwiceIsRefused() {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    Path library = folder.resolve("库.gongbao");
    assertEquals(0, run("import", sample, "--library", library));
    assertEquals(3, run("import", sample, "--library", library));
    assertTrue(text(err).contains("GB-I07"));
    assertEquals(0, run("verify", library));
  }

  @Test
  void aDocumentThatIsInAnIssueComesInAgainOnlyWhenToldTo() throws IOException {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    Path library = folder.resolve("库.gongbao");
    String text = "江州市人民政府关于做好清淤工作的通知\n江府发〔2026〕77号\n各县（区）人民政府：\n现将有关事项通知如下。\n";
    Path document = write("清淤.txt", text);
    Path other = write("清淤（改）.txt", text.replace("〔2026〕", "[2026]"));
    assertEquals(0, run("import", sample, document, "--library", library));
    assertEquals(3, run("import", document, "--library", library, "--issue", "2026-22"));
    assertTrue(text(err).contains("来自同一个文件") && text(err).contains("GB-I13"), text(err));
    assertEquals(3, run("import", other, "--library", library, "--issue", "2026-22"));
    assertTrue(text(err).contains("文号相同"), text(err));
    assertEquals(0, run("import", other, "--library", library, "--issue", "2026-22", "--again"));
    assertEquals(0, run("verify", library));
  }

  @Test
  void wrongUsageIsTwoAndSaysWhatToDo() {
    assertMisused("import", "甲.txt");
    assertMisused("fly");
    assertMisused("export", "甲.txt", "--to", "pdf2");
    assertMisused("import", "甲.txt", "--library", folder.resolve("库"), "--as", "poem");
    assertFalse(Files.exists(folder.resolve("库")));
  }

  @Test
  void missingInputIsThreeAndALibraryOfSeveralIssuesAsksWhich() throws IOException {
    assertEquals(3, run("export", folder.resolve("无.txt"), "--to", "txt"));
    Path library = folder.resolve("库.gongbao");
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    Path document = write("文.txt", "江州市人民政府关于某事的通知\n江府发〔2026〕1号\n内容。\n");
    assertEquals(0, run("import", sample, document, "--library", library));
    assertEquals(2, run("export", library, "--to", "txt"));
    assertTrue(text(err).contains("2026-22"), text(err));
    assertEquals(2, run("export", library + "#2026-21", "--to", "txt"));
  }

  @Test
  void readsTheEncodingItIsTold() throws IOException {
    String text = "江州市人民政府通告\n江府告〔2026〕3号\n现通告如下。\n";
    Path gbk = folder.resolve("文.txt");
    Files.write(gbk, text.getBytes(Charset.forName("GBK")));
    Path library = folder.resolve("库.gongbao");
    assertEquals(3, run("import", gbk, "--library", library, "--encoding", "UTF-8"));
    assertTrue(text(err).contains("GB-I04"));
    assertEquals(0, run("import", gbk, "--library", library, "--encoding", "GBK"));
    assertEquals(0, run("export", library, "--to", "txt"));
    assertTrue(text(out).contains("现通告如下。"));
  }

  @Test
  void helpIsChineseAndGoesToStandardOutput() {
    assertEquals(0, run("--help"));
    assertTrue(text(out).startsWith("用法"));
  }

  @Test
  void seedKeepsItsTextThroughTheLibrary() throws IOException {
    Path seed = Shared.file("seed/nanchang-2021-09.txt");
    Path library = folder.resolve("南昌.gongbao");
    assertEquals(0, run("import", seed, "--library", library));
    assertEquals(0, run("verify", library));
    assertEquals(0, run("export", library + "#2021-09", "--to", "txt"));
    String stored = text(out);
    assertEquals(0, run("export", seed, "--to", "txt"));
    assertEquals(ComparisonText.of(text(out)), ComparisonText.of(stored));
  }

  @TestFactory
  Stream<DynamicTest> badTextsAreReadOrRefusedInOneLine() throws IOException {
    Path top = Shared.file("corpus/bad-inputs/txt");
    List<Path> files;
    try (Stream<Path> list = Files.list(top)) {
      files = list.sorted().toList();
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> bad(file)));
  }

  private void bad(Path file) {
    Path library = folder.resolve(file.getFileName() + ".gongbao");
    int code = run("import", file, "--library", library);
    assertTrue(code == 0 || code == 3, "exit " + code);
    assertEquals(code == 0, Files.exists(library));
    assertFalse(text(err).contains("Exception"), text(err));
    if (code == 3) {
      assertEquals(1, text(err).lines().count(), text(err));
    }
    if (code == 0) {
      assertEquals(0, run("verify", library));
    }
  }

  @Test
  void exportsEachProfileAsPdf() throws IOException {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    Path library = folder.resolve("江州.gongbao");
    assertEquals(0, run("import", sample, "--library", library));
    for (String profile : List.of("print", "proof", "archive", "screen")) {
      Path pdf = folder.resolve(profile + ".pdf");
      assertEquals(0, run("export", library, "--to", "pdf", "--profile", profile, "-o", pdf));
      assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
    }
    // the same issue with the same picture, from the library and from the text beside its picture
    Path again = folder.resolve("again.pdf");
    assertEquals(0, run("export", sample, "--to", "pdf", "-o", again));
    assertEquals(-1, Files.mismatch(folder.resolve("print.pdf"), again));
    assertEquals(0, run("export", sample, "--to", "pdf"));
    assertArrayEquals(Files.readAllBytes(again), out.toByteArray());
  }

  @Test
  void aBareDocumentIsSetInTheStyleItIsGiven() throws IOException {
    Path document = write("文.txt", "江州市人民政府关于某事的通知\n江府发〔2026〕1号\n内容。\n");
    Path pdf = folder.resolve("文.pdf");
    assertEquals(0, run("export", document, "--to", "pdf", "--style", "document", "-o", pdf));
    assertTrue(Files.size(pdf) > 2_000);
    assertMisused("export", document, "--to", "pdf", "--style", folder.resolve("无.json"));
    assertMisused("export", document, "--to", "pdf", "--profile", "poster");
    assertMisused("export", document, "--to", "pdf", "--profile", "proof", "--round", "ninth");
  }

  @Test
  void anUnwritableTargetIsFourAndLeavesNothing() throws IOException {
    Path document = write("文.txt", "江州市人民政府关于某事的通知\n江府发〔2026〕1号\n内容。\n");
    Path nowhere = folder.resolve("没有/文.pdf");
    assertEquals(4, run("export", document, "--to", "pdf", "-o", nowhere));
    assertTrue(text(err).contains("GB-E01"), text(err));
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void composesPagesAsData() throws IOException {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    Path frames = folder.resolve("版面.json");
    assertEquals(0, run("compose", sample, "--frames", frames));
    JsonNode written = JsonMapper.builder().build().readTree(Files.readAllBytes(frames));
    assertEquals(0, written.get("pages").size() % 4);
    assertEquals(0, run("compose", sample, "--frames", "-"));
    assertEquals(
        written.get("pages").size(),
        JsonMapper.builder().build().readTree(out.toByteArray()).get("pages").size());
    assertMisused("compose", sample);
  }

  private void assertMisused(Object... arguments) {
    assertEquals(2, run(arguments));
    assertEquals(1, text(err).lines().filter(line -> line.contains("--help")).count(), text(err));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
