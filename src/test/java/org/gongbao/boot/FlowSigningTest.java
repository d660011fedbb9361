package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.app.OpenLibrary;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Signing without a window, with keys as they lie on the machine.
class FlowSigningTest extends CommandLineCase {
  private Path library = Path.of("");
  private Path phrase = Path.of("");

  @BeforeEach
  void makeAnOffice() throws IOException {
    library = folder.resolve("江州.gongbao");
    phrase = Files.writeString(folder.resolve("口令"), "竹影扫阶尘不动");
    try (OpenLibrary open = program.libraries().create(library)) {
      open.addIssue(LibraryFixtures.plainIssue(1, 100, new CountingIds("p")), "导入", List.of());
    }
    Path steps = folder.resolve("steps.tsv");
    Files.writeString(
        steps,
        """
        1\t收稿登记\titem\tfact\tediting\t1\t9\t编务\t-\t-\t-
        2\t一审\titem\ttext\treviewing\t1\t8\t编务/责任编辑\toriginals\t1\t-
        3\t签发\tissue\tpages\tproofing\t4\t1\t主编\t-\t-\tprint
        """);
    join("宁致远", "clerk,chief-editor");
    assertEquals(0, run("flow", library, "--steps", steps, "--start"), text(err));
  }

  private void join(String name, String roles) {
    assertEquals(0, run("key", "new", "--name", name, "--passphrase-file", phrase));
    String fingerprint = text(out).strip().split("\t")[1];
    Path part = folder.resolve(name + ".gbkey");
    assertEquals(0, run("key", "export", "--name", name, "-o", part));
    assertEquals(
        0, run("key", "trust", library, part, "--roles", roles, "--fingerprint", fingerprint));
  }

  private int sign(String step, String who, Object... more) {
    Object[] all = new Object[more.length + 8];
    System.arraycopy(
        new Object[] {"flow", library, "--sign", step, "--as", who, "--passphrase-file", phrase},
        0,
        all,
        0,
        8);
    System.arraycopy(more, 0, all, 8, more.length);
    return run(all);
  }

  private JsonNode told() throws IOException {
    assertEquals(0, run("flow", library, "--format", "json"));
    return JsonMapper.builder().build().readTree(text(out));
  }

  @Test
  void stepsAreSignedAndWithdrawn() throws IOException {
    assertEquals(0, sign("收稿", "宁致远", "--item", "2", "--note", "原件在册"), text(err));
    assertTrue(text(err).contains("已签 1 项"), text(err));
    JsonNode item = told().get("items").get(1);
    assertEquals(2, item.get("step").asInt());
    assertEquals("宁致远", item.get("signatures").get(0).get("by").asText());
    assertEquals("valid", item.get("signatures").get(0).get("state").asText());
    assertEquals("原件在册", item.get("signatures").get(0).get("note").asText());
    // All that are still at the step.
    assertEquals(0, sign("1", "宁致远"), text(err));
    assertTrue(text(err).contains("已签 11 项"), text(err));
    assertEquals(0, run("verify", library), text(err));
    assertTrue(text(err).contains("签字属实有效12个"), text(err));
    String[] back = {"flow", library.toString(), "--withdraw", "1", "--as", "宁致远"};
    assertEquals(2, run((Object[]) back));
    assertEquals(
        0,
        run(
            "flow",
            library,
            "--withdraw",
            "1",
            "--as",
            "宁致远",
            "--reason",
            "误签",
            "--item",
            "3",
            "--passphrase-file",
            phrase),
        text(err));
    assertEquals(1, told().get("items").get(2).get("step").asInt());
    assertEquals(0, run("verify", library), text(err));
  }

  @Test
  void theGatesAreThoseOfTheWindow() {
    assertEquals(1, sign("签发", "宁致远"));
    assertTrue(text(err).contains("先要完成“收稿登记”"), text(err));
    assertEquals(0, sign("1", "宁致远"), text(err));
    // Signed the step before.
    assertEquals(1, sign("一审", "宁致远"));
    assertTrue(text(err).contains("职责分离：本人签过“收稿登记”"), text(err));
    assertTrue(text(err).contains("已签 0 项"), text(err));
    join("陆蔓", "editor");
    assertEquals(0, sign("一审", "陆蔓"), text(err));
    assertEquals(1, sign("签发", "陆蔓"));
    assertTrue(text(err).contains("这一步由主编签"), text(err));
    assertEquals(0, sign("签发", "宁致远"), text(err));
    assertEquals(0, run("flow", library, "--format", "json"));
    assertTrue(text(out).contains("\"released\" : true"), text(out));
  }

  @Test
  void whatIsWrongIsToldInOneLineAndNothingIsSigned() throws IOException {
    assertEquals(2, run("flow", library, "--sign", "1"));
    assertEquals(2, run("flow", library, "--item", "1"));
    assertEquals(2, sign("二审", "宁致远"));
    assertTrue(text(err).contains("--sign"), text(err));
    assertEquals(2, sign("1", "宁致远", "--item", "九霄云外"));
    assertEquals(2, sign("签发", "宁致远", "--item", "1"));
    assertEquals(2, sign("1", "陆蔓"));
    assertTrue(text(err).contains("GB-W06"), text(err));
    assertEquals(2, sign("1", "宁致远", "--withdraw", "1"));
    assertEquals(
        2,
        run(
            "flow",
            library,
            "--withdraw",
            "1",
            "--as",
            "宁致远",
            "--reason",
            "误签",
            "--passphrase-file",
            phrase));
    assertTrue(text(err).contains("GB-W07"), text(err));
    Files.writeString(phrase, "竹影扫阶尘亦动");
    assertEquals(3, sign("1", "宁致远"));
    assertTrue(text(err).contains("GB-K04"), text(err));
    assertEquals(1, text(err).lines().count());
    assertEquals(0, told().get("items").get(0).get("signatures").size());
  }
}
