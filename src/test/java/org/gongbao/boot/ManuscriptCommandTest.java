package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What came in, worked from the command line.
@SuppressWarnings("NullAway.Init") // set by makeProgram
class ManuscriptCommandTest extends CommandLineCase {
  private Path library;

  @BeforeEach
  void makeProgram() {
    library = folder.resolve("江州.gongbao");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path notice() throws IOException {
    return Files.writeString(
        folder.resolve("河道.txt"),
        "江州市人民政府关于整治河道的通知\n江府发〔2026〕7号\n\n各县（区）人民政府：\n现就有关事项通知如下。\n江州市人民政府\n2026年10月12日\n");
  }

  @Test
  void theScanOfTheSignedOriginalIsKeptAndReplacedForAReason() throws IOException {
    assertEquals(0, run("manuscript", "add", library, notice(), "--disclosure", "open"));
    Path scan = Files.writeString(folder.resolve("签发件.pdf"), "%PDF-1.7\n一");
    Path better = Files.writeString(folder.resolve("签发件（清晰）.pdf"), "%PDF-1.7\n二");
    assertEquals(2, run("manuscript", "scan", library, "收-2026-1"));
    assertEquals(2, run("manuscript", "scan", library, "收-2026-1", "-o", folder.resolve("无.pdf")));
    assertTrue(err().contains("（GB-M12）"), err());
    assertEquals(3, run("manuscript", "scan", library, "收-2026-1", notice()));
    assertTrue(err().contains("（GB-M09）"), err());
    assertEquals(0, run("manuscript", "scan", library, "收-2026-1", scan));
    assertEquals(2, run("manuscript", "scan", library, "收-2026-1", scan, "--reason", "再来"));
    assertTrue(err().contains("（GB-M10）"), err());
    assertEquals(2, run("manuscript", "scan", library, "收-2026-1", better));
    assertTrue(err().contains("（GB-M11）"), err());
    assertEquals(0, run("manuscript", "scan", library, "收-2026-1", better, "--reason", "首页模糊"));
    Path out = folder.resolve("取出.pdf");
    assertEquals(0, run("manuscript", "scan", library, "收-2026-1", "-o", out));
    assertEquals(Files.readString(better), Files.readString(out));
    assertEquals(0, run("manuscript", "list", library, "--format", "json"));
    JsonNode one = JsonMapper.builder().build().readTree(out()).get(0);
    assertEquals("waiting", one.get("state").asText());
    assertEquals("签发件（清晰）.pdf", one.get("scan").asText());
    String before = one.get("scansBefore").get(0).asText();
    assertTrue(before.contains("签发件.pdf（SHA-256 ") && before.endsWith("：首页模糊"), before);
    assertEquals(0, run("manuscript", "list", library, "--format", "csv"));
    Path csv = Files.writeString(folder.resolve("收稿.csv"), out());
    assertEquals(0, run("manuscript", "import", library, csv));
    assertEquals(0, run("verify", library));
  }

  @Test
  void aDocumentComesInAndIntoAnIssueOnce() throws IOException {
    Path file = notice();
    assertEquals(0, run("issue", "new", library, "--year", "2026", "--number", "22"));
    assertEquals(0, run("issue", "new", library, "--year", "2026", "--number", "23"));
    String[] said = {"--disclosure", "open", "--signed-copy", "--received", "2026-10-15"};
    assertEquals(
        0, run("manuscript", "add", library, file, said[0], said[1], said[2], said[3], said[4]));
    assertEquals("收-2026-001\t江州市人民政府关于整治河道的通知\n", out());
    assertEquals(3, run("manuscript", "add", library, file));
    assertTrue(err().contains("（GB-M01）"), err());
    assertEquals(0, run("manuscript", "place", library, "收-2026-1", "--issue", "2026-22"));
    assertEquals(2, run("manuscript", "place", library, "收-2026-1", "--issue", "2026-23"));
    assertTrue(err().contains("它已在2026年第22期"), err());
    assertEquals(
        0,
        run(
            "manuscript",
            "place",
            library,
            "收-2026-1",
            "--issue",
            "2026-23",
            "--reprint",
            "附表有误，重新刊登"));
    assertEquals(0, run("manuscript", "list", library, "--format", "json"));
    JsonNode one = JsonMapper.builder().build().readTree(out()).get(0);
    assertEquals("placed", one.get("state").asText());
    assertEquals(2, one.get("placed").size());
    assertEquals(0, run("verify", library));
  }

  @Test
  void aFaultyTableIsToldByLineAndLeftOut() throws IOException {
    Path table =
        Files.writeString(folder.resolve("收.csv"), "标题,收到\n关于供热的通知,2026-11-02\n关于植树的通知,前天\n");
    assertEquals(3, run("manuscript", "import", library, table));
    assertTrue(err().startsWith("第3行：“收到”写的“前天”不是日期。"), err());
    assertEquals(0, run("manuscript", "list", library));
    assertEquals("", out());
    Files.writeString(table, "标题,收到\n关于供热的通知,2026-11-02\n");
    assertEquals(0, run("manuscript", "import", library, table));
    assertEquals(0, run("manuscript", "list", library, "--state", "incomplete"));
    assertTrue(out().startsWith("收-2026-001\t关于供热的通知"), out());
    assertEquals(2, run("manuscript", "list", library, "--state", "lost"));
  }
}
