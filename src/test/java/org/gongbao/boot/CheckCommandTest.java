package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `gongbao check` as scripts use it.
class CheckCommandTest extends CommandLineCase {
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
    assertEquals("", text(out));
    assertEquals(2, run("check"));
    assertEquals("", text(out));
    assertEquals(3, run("check", folder.resolve("没有.txt")));
    assertEquals("", text(out));
    assertEquals(2, run("check", file, "--rules", "PUN-99"));
    assertEquals("", text(out));
    assertTrue(text(err).contains("PUN-99"), text(err));
  }

  @Test
  void reportsAreWrittenInEveryFormatAndTheExitCodeStays() throws IOException {
    Path file = file(FAULTY);
    for (String format : List.of("html", "csv", "pdf", "json", "text")) {
      Path report = folder.resolve("校验报告." + format);
      assertEquals(1, run("check", file, "--format", format, "--rules", "PUN-01", "-o", report));
      assertTrue(Files.size(report) > 50, format);
      assertEquals("", text(out));
    }
    byte[] pdf = Files.readAllBytes(folder.resolve("校验报告.pdf"));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    String html = Files.readString(folder.resolve("校验报告.html"));
    assertTrue(html.contains("<mark>,</mark>抓好落实"), html);
    assertTrue(Files.readString(folder.resolve("校验报告.csv")).contains("\",\""));
    assertEquals(
        file + ":3：错误 PUN-01 中文里的点号应用全角「,」", Files.readString(folder.resolve("校验报告.text")).strip());
    run("check", file, "--format", "json", "--rules", "PUN-01");
    JsonMapper mapper = JsonMapper.builder().build();
    assertEquals(
        mapper.readTree(text(out)).at("/findings/0/text"),
        mapper.readTree(folder.resolve("校验报告.json").toFile()).at("/findings/0/text"));
  }

  @Test
  void webPagesAndTablesGoToStandardOutputToo() throws IOException {
    Path file = file("关于防汛工作的通知\n各县人民政府：\n要抓好落实。\n江州市人民政府\n2026年5月1日\n");
    assertEquals(0, run("check", file, "--format", "html", "--rules", "PUN-01"));
    assertTrue(text(out).startsWith("<!doctype html>\n<html lang=\"zh-CN\">"), text(out));
    assertTrue(text(err).startsWith("运行规则1条"), text(err));
    assertEquals(0, run("check", file, "--format", "csv", "--rules", "PUN-01", "-o", "-"));
    assertTrue(text(out).startsWith("\uFEFF序号,"), text(out));
  }

  @Test
  void aPdfReportNeedsAFile() throws IOException {
    assertEquals(2, run("check", file(FAULTY), "--format", "pdf"));
    assertEquals(2, run("check", file(FAULTY), "--format", "pdf", "-o", "-"));
    assertTrue(text(err).contains("-o") && text(err).contains("GB-C06"), text(err));
    assertEquals("", text(out));
  }

  @Test
  void aReportReplacesTheOldOneWholeOrNotAtAll() throws IOException {
    Path file = file(FAULTY);
    Path report = folder.resolve("报告.html");
    Files.writeString(report, "旧报告");
    assertEquals(3, run("check", folder.resolve("没有.txt"), "--format", "html", "-o", report));
    assertEquals("旧报告", Files.readString(report));
    assertEquals(1, run("check", file, "--format", "html", "--rules", "PUN-01", "-o", report));
    assertTrue(Files.readString(report).endsWith("</html>\n"));
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(path -> path.toString().endsWith(".part")));
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsSaid() throws IOException {
    Path nowhere = folder.resolve("没有").resolve("报告.html");
    assertEquals(4, run("check", file(FAULTY), "--format", "html", "-o", nowhere));
    assertTrue(text(err).contains("GB-E01") && text(err).contains("报告.html"), text(err));
    Path taken = folder.resolve("文件夹");
    Files.createDirectories(taken.resolve("里面"));
    assertEquals(4, run("check", file(FAULTY), "--format", "csv", "-o", taken));
    assertTrue(Files.isDirectory(taken.resolve("里面")));
  }

  private static final String FAULTY = "关于防汛工作的通知\n各县人民政府：\n要加强领导,抓好落实。\n江州市人民政府\n2026年5月1日\n";

  private Path file(String text) throws IOException {
    Path file = folder.resolve("通知.txt");
    Files.writeString(file, text);
    return file;
  }
}
