package org.gongbao.store.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.gongbao.store.proof.WorkFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WorkFileTest {
  /// `-Dcampaign=200` for a long run.
  private static final int KILLS = Integer.getInteger("campaign", 6);

  private static final long SEED = Long.getLong("seed", 20261123);
  private static final String DIGEST = "ab".repeat(32);
  @TempDir private Path folder;

  @Test
  void whatWasDoneIsThereAgain() {
    try (WorkFile work = WorkFile.open(folder.resolve("new"), DIGEST)) {
      work.put("m1", "{\"a\":1}");
      work.put("m2", "行一\n行二\u2028\"");
      work.put("m1", "{\"a\":2}");
      work.remove("m3");
      work.read(3, true);
      work.read(5, true);
      work.read(3, false);
      work.note("第5页问责编");
    }
    try (WorkFile work = WorkFile.open(folder.resolve("new"), DIGEST)) {
      assertEquals(List.of("m1", "m2"), List.copyOf(work.marks().keySet()));
      assertEquals("{\"a\":2}", work.marks().get("m1"));
      assertEquals("行一\n行二\u2028\"", work.marks().get("m2"));
      assertEquals(new TreeSet<>(List.of(5)), work.pagesRead());
      assertEquals("第5页问责编", work.note());
      assertEquals(0, work.damaged());
      work.remove("m1");
      work.note("");
    }
    try (WorkFile work = WorkFile.open(folder.resolve("new"), DIGEST)) {
      assertEquals(List.of("m2"), List.copyOf(work.marks().keySet()));
      assertEquals("", work.note());
    }
  }

  @Test
  void aPackageOpenedTwiceAtOnceIsTold() throws IOException {
    try (WorkFile work = WorkFile.open(folder, DIGEST)) {
      assertEquals(Reason.BUSY, reason(folder));
      assertEquals(Reason.BUSY, reason(folder.resolve("../" + folder.getFileName())));
      try (OtherReader other = OtherReader.start(folder, DIGEST, "wait")) {
        assertEquals("BUSY", other.line());
      }
      // A second try in here must not have let go of the lock.
      work.put("m", "1");
      WorkFile.open(folder, "cd".repeat(32)).close();
    }
    try (OtherReader other = OtherReader.start(folder, DIGEST, "wait")) {
      assertEquals("open", other.line());
      assertEquals(Reason.BUSY, reason(folder));
    }
    WorkFile.open(folder, DIGEST).close();
  }

  @Test
  void everyMarkSaidToBeKeptSurvivesBeingKilled() throws Exception {
    Random random = new Random(SEED);
    int said = -1;
    for (int round = 0; round < KILLS; round++) {
      try (OtherReader other = OtherReader.start(folder, DIGEST, "mark")) {
        assertEquals("open", other.line());
        said = Math.max(said, Integer.parseInt(other.line()));
        Thread.sleep(random.nextInt(200));
        List<String> rest = other.kill();
        // The last line may be cut off in the middle of its number.
        said = rest.size() < 2 ? said : Integer.parseInt(rest.get(rest.size() - 2));
      }
      try (WorkFile work = WorkFile.open(folder, DIGEST)) {
        Map<String, String> marks = work.marks();
        assertTrue(marks.size() > said, "round " + round + ": " + marks.size() + " of " + said);
        for (int i = 0; i < marks.size(); i++) {
          assertEquals(OtherReader.mark(i), marks.get("m" + i));
        }
        assertTrue(work.pagesRead().contains(said));
        assertEquals(0, work.damaged());
      }
    }
    System.out.println("work file: " + KILLS + " kills, " + (said + 1) + " marks kept");
  }

  @Test
  void cutAnywhereItHoldsEveryWholeLine() throws IOException {
    byte[] whole = filled();
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      try (WorkFile work = WorkFile.open(folder, DIGEST)) {
        long lines = new String(whole, 0, length, StandardCharsets.UTF_8).lines().count();
        boolean complete = length > 0 && whole[length - 1] == '\n';
        long expected = Math.max(0, lines - 1 - (complete ? 0 : 1));
        assertEquals(expected, work.marks().size(), "length " + length);
        work.put("neu", "1");
      }
      try (WorkFile work = WorkFile.open(folder, DIGEST)) {
        assertEquals("1", work.marks().get("neu"), "length " + length);
      }
    }
  }

  @Test
  void aDamagedLineIsToldAndTheRestKept() throws IOException {
    byte[] whole = filled();
    int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      byte[] spoilt = whole.clone();
      int at = first + random.nextInt(whole.length - first - 1);
      spoilt[at] ^= (byte) (1 << random.nextInt(7));
      Files.write(file(), spoilt);
      try (WorkFile work = WorkFile.open(folder, DIGEST)) {
        assertTrue(work.damaged() >= 1, "byte " + at);
        assertTrue(work.marks().size() >= 3, "byte " + at + ": " + work.marks());
        for (Map.Entry<String, String> mark : work.marks().entrySet()) {
          assertEquals(OtherReader.mark(Integer.parseInt(mark.getKey())), mark.getValue());
        }
      }
      Path kept = file().resolveSibling(file().getFileName() + ".damaged");
      assertArrayEquals(spoilt, Files.readAllBytes(kept));
      try (WorkFile work = WorkFile.open(folder, DIGEST)) {
        assertEquals(0, work.damaged());
      }
    }
  }

  @Test
  void otherFilesAreLeftAsTheyAre() throws IOException {
    for (String other : List.of("江州\n", "江州", new String(filled(), StandardCharsets.UTF_8))) {
      byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
      Path there = folder.resolve("cd".repeat(32) + ".gbwork");
      Files.write(there, bytes);
      WorkFault fault = assertThrows(WorkFault.class, () -> WorkFile.open(folder, "cd".repeat(32)));
      assertEquals(Reason.FOREIGN, fault.reason());
      assertArrayEquals(bytes, Files.readAllBytes(there));
    }
    Files.write(file(), new WorkLine("file", "gongbao-work/2", DIGEST).write());
    assertEquals(Reason.NEWER, reason(folder));
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    assertEquals(Reason.UNWRITABLE, reason(blocked));
  }

  @Test
  void whatALaterProgramAddedIsKept() throws IOException {
    Files.write(file(), new WorkLine("file", "gongbao-work/1", DIGEST).write());
    byte[] unknown = new WorkLine("colour", "m1", "红").write();
    Files.write(file(), unknown, StandardOpenOption.APPEND);
    Files.write(file(), new byte[] {'x'}, StandardOpenOption.APPEND);
    WorkFile.open(folder, DIGEST).close();
    assertTrue(Files.readString(file()).contains("colour"));
  }

  @Test
  void aFileOfManyChangesIsTidied() throws IOException {
    String long1 = "长".repeat(2_000);
    try (WorkFile work = WorkFile.open(folder, DIGEST)) {
      for (int i = 0; i < 400; i++) {
        work.note(long1 + i);
      }
      work.putAll(new LinkedHashMap<>(Map.of("m1", "1")));
    }
    assertTrue(Files.size(file()) > 2_000_000);
    try (WorkFile work = WorkFile.open(folder, DIGEST)) {
      assertEquals(long1 + 399, work.note());
      assertEquals(Map.of("m1", "1"), work.marks());
    }
    assertTrue(Files.size(file()) < 10_000);
  }

  private byte[] filled() throws IOException {
    Files.deleteIfExists(file());
    try (WorkFile work = WorkFile.open(folder, DIGEST)) {
      for (int i = 1; i < 7; i++) {
        work.put(Integer.toString(i), OtherReader.mark(i));
      }
    }
    return Files.readAllBytes(file());
  }

  private Path file() {
    return folder.resolve(DIGEST + ".gbwork");
  }

  private static Reason reason(Path folder) {
    return assertThrows(WorkFault.class, () -> WorkFile.open(folder, DIGEST)).reason();
  }
}
