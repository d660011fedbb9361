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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.l10n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gongbao check` as scripts use it.
class CheckCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Program program;

  @BeforeEach
  void makeProgram() {
    program =
        Main.program(
            Messages.in("zh"),
            folder.resolve("home"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void findingsCarryTheLineAndTheCharactersOfTheSource() throws IOException {
    Path file =
        file(
            """
            江州市人民政府办公室关于加强防汛工作的通知
            江府办发〔2026〕12号
            各县（区）人民政府，市政府各部门：
            为做好防汛工作，现就有关事项通知如下。
            一、加强领导
            各级各部门要提高认识,压实责任。
            江州市人民政府办公室
            2026年5月1日
            """);
    assertEquals(1, run("check", file, "--format", "json", "--rules", "PUN-01,PUN-02"));
    JsonNode json = JsonMapper.builder().build().readTree(text(out));
    assertEquals(2, json.at("/rules/run").asInt());
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : json.at("/findings")) {
      findings.add(
          String.join(
              " ",
              finding.at("/rule").asText(),
              finding.at("/severity").asText(),
              finding.at("/class").asText(),
              finding.at("/start").asText(),
              finding.at("/end").asText(),
              finding.at("/text").asText(),
              finding.at("/fix/safety").asText(),
              finding.at("/fix/replacement").asText(),
              finding.at("/source/line").asText()));
    }
    assertEquals(List.of("PUN-01 error 异 10 11 , safe ， 6"), findings);
    assertEquals("", text(err));
  }

  @Test
  void offsetsInABlockCountItsOrdinal() throws IOException {
    Path file = file("关于防汛工作的通知\n各县人民政府：\n一、加强领导,落实责任\n要抓好落实。\n江州市人民政府\n2026年5月1日\n");
    run("check", file, "--format", "json", "--rules", "PUN-01");
    JsonNode found = JsonMapper.builder().build().readTree(text(out)).at("/findings/0");
    assertEquals(
        "6 7 3",
        found.at("/start").asText()
            + " "
            + found.at("/end").asText()
            + " "
            + found.at("/source/line").asText());
  }

  @Test
  void cleanTextEndsWithNoughtAndSaysHowManyRulesRan() throws IOException {
    Path file = file("关于防汛工作的通知\n各县人民政府：\n要抓好落实。\n江州市人民政府\n2026年5月1日\n");
    assertEquals(0, run("check", file, "--rules", "PUN-01"));
    assertEquals("", text(out));
    assertEquals("运行规则1条：错误0，警告0，提示0。", text(err).strip());
  }

  @Test
  void linesForPeopleNameFileLineAndRule() throws IOException {
    Path file = file("关于防汛工作的通知\n各县人民政府：\n要加强领导,抓好落实。\n江州市人民政府\n2026年5月1日\n");
    assertEquals(1, run("check", file, "--rules", "PUN-01"));
    assertEquals(
        file + "：3：错误 PUN-01 中文里的点号应用全角「,」", text(out).strip().replace(file + ":3", file + "：3"));
  }

  @Test
  void rulesOfPagesRunOnWholeIssuesOnly() throws IOException {
    Path sample = Path.of("resources/sample/jiangzhou-2026-22.txt");
    run("check", sample, "--format", "json", "--rules", "LAY-01,LAY-06,TOC-03");
    JsonNode whole = JsonMapper.builder().build().readTree(text(out));
    assertEquals(3, whole.at("/rules/run").asInt());
    assertEquals("LAY-06", whole.at("/findings/0/rule").asText());
    assertEquals(8, whole.at("/findings/0/printed/page").asInt());
    assertEquals(0, whole.at("/findings/0/printed/column").asInt());
    assertTrue(whole.at("/findings/0/printed/line").asInt() > 0);
    out.reset();
    run("check", file("关于防汛工作的通知\n"), "--format", "json", "--rules", "LAY-01,TOC-07");
    JsonNode bare = JsonMapper.builder().build().readTree(text(out));
    assertEquals(1, bare.at("/rules/run").asInt());
    assertEquals("LAY-01", bare.at("/rules/notApplicable/0").asText());
    assertEquals(0, bare.at("/rules/notRun").size());
  }

  @Test
  void wrongUseIsSaidAndNothingIsRun() throws IOException {
    Path file = file("关于防汛工作的通知\n");
    assertEquals(2, run("check", file, "--format", "xml"));
    assertEquals(2, run("check", file, "--rules", "PUN-99"));
    assertEquals(2, run("check"));
    assertEquals(3, run("check", folder.resolve("没有.txt")));
    assertEquals("", text(out));
    assertTrue(text(err).contains("PUN-99"), text(err));
  }

  private Path file(String text) throws IOException {
    Path file = folder.resolve("通知.txt");
    Files.writeString(file, text);
    return file;
  }

  private int run(Object... arguments) {
    return Commands.run(program, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
