package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `gongbao compare` as scripts use it.
class CompareCommandTest extends CommandLineCase {
  private static final String TEXT =
      """
      关于加强防汛工作的通知

      各县区人民政府：
      各县区要加强对防汛工作的领导，三十日内完成检查。
      各有关部门要按照职责分工，做好本部门的防汛工作。
      """;

  private Path one;
  private Path other;
  private Path library;

  @BeforeEach
  void write() throws IOException {
    one = Files.writeString(folder.resolve("送审稿.txt"), TEXT);
    other = Files.writeString(folder.resolve("定稿.txt"), TEXT.replace("三十日", "二十日"));
    library = folder.resolve("库.gongbao");
  }

  @Test
  void twoFilesLineByLine() {
    assertEquals(0, run("compare", one, other), text(err));
    assertTrue(text(out).startsWith("--- 送审稿.txt"), text(out));
    assertTrue(text(out).contains("- 各县区要加强对防汛工作的领导，［删：三］十日内"), text(out));
    assertTrue(text(out).contains("+ 各县区要加强对防汛工作的领导，［增：二］十日内"), text(out));
    assertTrue(text(err).contains("文字改动1"), text(err));
    assertEquals(0, run("compare", one, one));
    assertTrue(text(err).contains("没有差异"), text(err));
  }

  @Test
  void anIssueWithAnotherAndADocumentWithItsLike() throws IOException {
    assertEquals(0, run("import", one, "--library", library), text(err));
    assertEquals(0, run("compare", library, other), text(err));
    assertTrue(text(out).contains("［增：二］"), text(out));
    assertEquals(0, run("compare", library + "@0", library), text(err));
    assertTrue(text(err).contains("增篇1"), text(err));
    assertEquals(2, run("compare", library + "@一审", library));
    assertTrue(text(err).contains("GB-V03"), text(err));
  }

  @Test
  void toFiles() throws IOException {
    Path html = folder.resolve("对照.html");
    Path pdf = folder.resolve("对照.pdf");
    assertEquals(0, run("compare", one, other, "--to", "html", "-o", html), text(err));
    assertTrue(Files.readString(html).contains("<del>三</del>"));
    assertEquals(0, run("compare", one, other, "--to", "pdf", "-o", pdf), text(err));
    assertTrue(Files.size(pdf) > 10_000);
    assertEquals(2, run("compare", one, other, "--to", "pdf"));
    assertEquals(2, run("compare", one, other, "--to", "docx"));
    assertEquals(2, run("compare", one));
  }

  @Test
  void whatCannotBeReadIsRefusedAndNothingIsWritten() {
    Path html = folder.resolve("对照.html");
    assertEquals(3, run("compare", one, folder.resolve("没有.txt"), "--to", "html", "-o", html));
    assertTrue(text(err).contains("GB-I10"), text(err));
    assertFalse(Files.exists(html));
  }
}
