package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersTest {
  @TempDir private Path folder;
  private Libraries libraries;
  private OpenLibrary library;
  private Registers registers;

  @BeforeEach
  void open() {
    libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    library = libraries.create(folder.resolve("a.gongbao"));
    registers = library.registers();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void linesAreKept() {
    Entry code = add("江府发");
    library.close();
    library = libraries.open(folder.resolve("a.gongbao"));
    assertEquals(List.of(code), library.registers().entries(Register.CODES));
    assertEquals(List.of(), library.registers().entries(Register.OFFICIALS));
  }

  @Test
  void whatWasDoneIsTakenBackStepByStep() {
    Entry one = add("江府发");
    Entry two = add("江府办发");
    Entry changed = two.with(Column.SECTION, "市政府办公室文件");
    registers.change("改", List.of(EntryChange.of(two, changed), EntryChange.removed(one)));
    assertEquals(List.of("江府办发"), codes());
    registers.takeBack(Register.CODES);
    assertEquals(List.of("江府办发", "江府发"), codes());
    assertEquals("", registers.entries(Register.CODES).getFirst().get(Column.SECTION));
    registers.takeBack(Register.CODES);
    assertEquals(List.of("江府发"), codes());
    registers.takeBack(Register.CODES);
    assertEquals(Optional.empty(), registers.last(Register.CODES));
    assertEquals(Optional.empty(), registers.takeBack(Register.CODES));
  }

  @Test
  void aLineThatIsGoneCannotBeChanged() {
    Entry one = add("江府发");
    registers.change("删", List.of(EntryChange.removed(one)));
    Entry next = add("江府办发");
    List<EntryChange> late =
        List.of(
            EntryChange.of(next, next.with(Column.SECTION, "甲")),
            EntryChange.of(one, one.with(Column.SECTION, "乙")));
    assertThrows(RuntimeException.class, () -> registers.change("改", late));
    assertEquals(List.of(next), registers.entries(Register.CODES));
  }

  @Test
  void aStepThatIsCancelledChangesNothing() {
    Entry one = add("江府发");
    List<EntryChange> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Entry line = registers.blank(Register.CODES).with(Column.CODE, "江" + i);
      many.add(EntryChange.added(line));
    }
    int[] asked = {0};
    Tasks.Progress cancelled =
        new Tasks.Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return ++asked[0] > 20;
          }
        };
    assertFalse(registers.change("加", many, cancelled));
    assertEquals(List.of(one), registers.entries(Register.CODES));
    assertTrue(registers.change("加", many, Tasks.Progress.NONE));
    assertEquals(50, registers.last(Register.CODES).orElseThrow().lines());
  }

  private Entry add(String code) {
    Entry line =
        registers
            .blank(Register.CODES)
            .with(Column.CODE, code)
            .with(Column.ORGANISATION, "江州市人民政府");
    registers.change("加", List.of(EntryChange.added(line)));
    return line;
  }

  private List<String> codes() {
    return registers.entries(Register.CODES).stream().map(line -> line.get(Column.CODE)).toList();
  }
}
