package org.gongbao.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rounds where a place cannot be written to, or the library was damaged.
class ProofMishapTest extends CommandLineCase {
  private Path library = Path.of("");
  private Path proof = Path.of("");

  @BeforeEach
  void makeLibrary() throws IOException {
    library = folder.resolve("江州.gongbao");
    proof = folder.resolve("一校.gbproof");
    Path document = write("通知.txt", "关于修缮栈桥的通知\n\n各街道办事处：\n\n为保障汛期通行安全，现通知如下。\n\n2026年5月8日\n");
    assertEquals(0, run("import", document, "--library", library), text(err));
  }

  @Test
  void whereNothingCanBeWrittenNoVersionIsLocked() throws IOException {
    byte[] before = Files.readAllBytes(library);
    assertEquals(4, run("proof", "new", library, "-o", folder.resolve("无此夹/一校.gbproof")));
    assertTrue(text(err).contains("GB-E01"), text(err));
    assertEquals(2, run("proof", "new", library, "-o", library));
    assertTrue(text(err).contains("GB-E07"), text(err));
    assertEquals(2, run("proof", "new", library, "-o", proof, "--pdf", library));
    assertFalse(Files.exists(proof));
    assertEquals(2, run("export", library, "--to", "txt", "-o", library));
    assertArrayEquals(before, Files.readAllBytes(library));
    assertEquals(2, run("proof", "status", library));
    assertTrue(text(err).contains("GB-P35"), text(err));
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    byte[] parcel = Files.readAllBytes(proof);
    assertEquals(2, run("proof", "open", proof, "--return", proof, "--reader", "孟书禾"));
    assertArrayEquals(parcel, Files.readAllBytes(proof));
  }

  @Test
  void damagedRecordsAreToldAsSuch() throws IOException, SQLException {
    assertEquals(0, run("proof", "new", library, "-o", proof), text(err));
    Path marks = write("m.json", "[{\"sign\": \"delete\", \"find\": \"汛期\"}]");
    Path phrase = write("口令", "江州公报室2026");
    assertEquals(0, run("key", "new", "--name", "孟书禾", "--passphrase-file", phrase), text(err));
    Path back = folder.resolve("孟书禾.gbreturn");
    Object[] open = {"proof", "open", proof, "--marks", marks, "--reader", "孟书禾"};
    assertEquals(0, run(open), text(err));
    Object[] give = {"proof", "open", proof, "--return", back, "--reader", "孟书禾"};
    assertEquals(
        0, run(Stream.concat(Stream.of(give), Stream.of("--passphrase-file", phrase)).toArray()));
    assertEquals(0, run("proof", "merge", library, back, "--trust"), text(err));
    for (String sql :
        List.of(
            "UPDATE proof_mark SET content = replace(content, '\"汛期\"', '\"百\"')",
            "UPDATE proof_mark SET content = '{'",
            "UPDATE proof_round SET kind = 'FIFTH'")) {
      damage(sql);
      assertEquals(4, run("proof", "status", library), text(err));
      assertTrue(text(err).contains("GB-S19"), text(err));
    }
  }

  private void damage(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement statement = connection.createStatement()) {
      List<String> triggers = new ArrayList<>();
      String guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
      try (ResultSet found = statement.executeQuery(guards)) {
        while (found.next()) {
          triggers.add(found.getString(1));
        }
      }
      for (String trigger : triggers) {
        statement.executeUpdate("DROP TRIGGER " + trigger);
      }
      statement.executeUpdate(sql);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
