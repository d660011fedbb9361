package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scripts of marks that are wrong: each is refused as a whole, with a reason an editor can read.
class MarkScriptTest extends CommandLineCase {
  private static final String DOCUMENT =
      """
      关于修缮城北旧码头栈桥的通知

      江政办发〔2026〕9号

      各街道办事处，市政府各部门：

      为保障汛期通行安全，现就修缮旧码头栈桥有关事项通知如下。

      江州市人民政府办公室
      2026年5月8日
      """;

  private Path proof = Path.of("");

  @BeforeEach
  void makeProof() throws IOException {
    proof = folder.resolve("一校.gbproof");
    Path document = Files.writeString(folder.resolve("通知.txt"), DOCUMENT);
    assertEquals(0, run("proof", "new", document, "--reader", "孟书禾", "-o", proof), text(err));
  }

  @Test
  void theReasonIsToldInWords() throws IOException {
    refused("", "列表");
    refused("{}", "列表");
    refused("[1]", "应当是一个标记");
    refused("[{}", "第1行不合JSON");
    refused("[] []", "第1行不合JSON");
    refused(one("'sign': 'delete', 'sign': 'keep', 'find': '汛期'"), "第1行不合JSON");
    refused(one("'find': '汛期'"), "“sign”一项不能是“”");
    refused(one("'sign': '改正', 'find': '汛期'"), "“sign”一项不能是“改正”");
    refused(one("'sign': 'replace', 'find': '汛期', 'txt': '雨季'"), "不认识“txt”");
    refused(one("'sign': 'replace', 'find': '汛期'"), "没有写全");
    refused(one("'sign': 'transpose', 'find': '汛期'"), "不相配");
    refused(one("'sign': 'delete', 'find': ''"), "校样中没有");
    refused(one("'sign': 'delete', 'find': []"), "校样中没有");
    refused(one("'sign': 'delete', 'find': '旧码头'"), "有2处");
    refused(one("'sign': 'delete', 'find': '汛期', 'quote': '雨季'"), "“雨季”在“汛期”中");
    refused(one("'sign': 'replace', 'find': '汛期', 'text': '汛期'"), "与原文相同");
    refused(one("'sign': 'replace', 'find': '汛期', 'text': '\\u0000'"), "不能用的字符");
    refused(one("'sign': 'delete', 'find': '汛期', 'cause': '异'"), "“cause”一项不能是“异”");
    refused(one("'sign': 'delete', 'find': '汛期', 'kind': '字'"), "“kind”一项");
    refused(one("'sign': 'delete', 'find': '汛期', 'when': '昨天'"), "“when”一项");
    refused(one("'sign': 'delete', 'find': '汛期', 'cited': [3]"), "“cited”一项");
    refused(one("'sign': 'delete', 'find': '汛期', 'id': 'a\\tb'"), "“id”一项");
    refused(one("'sign': 'delete'"), "写了0处");
    refused(one("'sign': 'delete', 'find': '汛期', 'keep': {}"), "写了2处");
    refused(one("'sign': 'keep', 'keep': {'at': ['x', 'text', 0], 'quote': '汛'}"), "没有这一部分");
    refused(one("'sign': 'keep', 'keep': {'at': ['x', '正文', 0], 'quote': '汛'}"), "不相配");
    refused(
        "[{\"sign\": \"keep\", \"find\": \"汛期\", \"id\": \"甲\"},"
            + " {\"sign\": \"keep\", \"find\": \"汛期\", \"id\": \"甲\"}]",
        "用了两次");
  }

  @Test
  void onlyUtf8IsReadWithOrWithoutItsMark() throws IOException {
    String script = one("'sign': 'delete', 'find': '汛期', 'id': '甲'");
    refused(script.getBytes(Charset.forName("GBK")), "UTF-8");
    refused(script.getBytes(StandardCharsets.UTF_16), "UTF-8");
    assertEquals(0, given(("\uFEFF" + script).getBytes(StandardCharsets.UTF_8)), text(err));
    assertEquals(0, given(script.getBytes(StandardCharsets.UTF_8)), "again: " + text(err));
    assertEquals(1, text(out).lines().count());
  }

  @Test
  void aMarkIsNeverWrittenOver() throws IOException {
    assertEquals(0, given(bytes("'sign': 'delete', 'find': '汛期', 'id': '甲'")), text(err));
    refused(one("'sign': 'keep', 'find': '汛期', 'id': '甲'"), "已有另一处标记");
    assertEquals(0, run("proof", "open", proof));
    assertTrue(text(out).contains("删除"), text(out));
  }

  /// Which line of the proof a mark stands on need not be given: errors are counted by page.
  @Test
  void aMarkCitesItsLine() throws IOException {
    assertEquals(0, given(bytes("'sign': 'delete', 'find': '汛期'")), text(err));
    assertEquals(0, run("proof", "open", proof, "--format", "json"));
    JsonNode mark = new ObjectMapper().readTree(text(out)).path("marks").path(0);
    assertTrue(mark.path("cited").path(0).asInt() > 0, mark.toString());
    assertTrue(mark.path("cited").path(2).asInt() > 0, mark.toString());
  }

  @Test
  void aScriptThatIsNotThereIsToldSo() {
    assertEquals(3, run("proof", "open", proof, "--marks", folder.resolve("没有.json")));
    assertTrue(text(err).contains("GB-P10"), text(err));
  }

  private static String one(String mark) {
    return "[{" + mark.replace('\'', '"') + "}]";
  }

  private static byte[] bytes(String mark) {
    return one(mark).getBytes(StandardCharsets.UTF_8);
  }

  private int given(byte[] script) throws IOException {
    return run("proof", "open", proof, "--marks", Files.write(folder.resolve("m.json"), script));
  }

  private void refused(String script, String why) throws IOException {
    refused(script.getBytes(StandardCharsets.UTF_8), why);
  }

  private void refused(byte[] script, String why) throws IOException {
    assertEquals(3, given(script), text(out));
    String said = text(err);
    assertTrue(said.contains(why) && said.contains("GB-P34"), said);
    assertFalse(said.contains("[stretch") || said.contains("enum"), said);
  }
}
