package org.gongbao.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
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

class RegisterModelTest {
  @TempDir private Path folder;
  private final DirectTasks tasks = new DirectTasks();
  private final List<Throwable> errors = new ArrayList<>();
  private int told;
  private OpenLibrary library;
  private RegisterModel model;

  @BeforeEach
  void open() {
    library = libraries("s").create(folder.resolve("a.gongbao"));
    model = model(library);
  }

  private Libraries libraries(String ids) {
    return new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds(ids)));
  }

  private RegisterModel model(OpenLibrary of) {
    RegisterModel made = new RegisterModel(tasks, errors::add, () -> told++);
    made.open(Optional.of(of));
    made.show(Register.CODES);
    return made;
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aNewLineIsKeptWithItsFirstField() {
    Entry line = model.newLine().orElseThrow();
    assertEquals(Optional.of(line), model.newLine());
    assertEquals(List.of(), kept());
    model.write(line, Column.CODE, " 江府发 ");
    assertEquals(List.of("江府发"), codes(kept()));
    assertEquals(kept(), model.lines().entries());
    assertEquals("registers.step.add", model.lines().done().orElseThrow().label());
    assertEquals(1, model.lines().problems().count());
    model.write(line, Column.ORGANISATION, "江州市人民政府");
    assertEquals(0, model.lines().problems().count());
    tasks.runDelayed();
    assertTrue(told > 0);
  }

  @Test
  void aLineNothingIsWrittenIntoIsGivenUp() {
    Entry line = model.newLine().orElseThrow();
    model.write(line, Column.CODE, "  ");
    model.show(Register.WORDS);
    assertEquals(List.of(), model.lines(Register.CODES).entries());
    assertEquals(Optional.empty(), library.registers().last(Register.CODES));
  }

  @Test
  void whatWasDoneIsTakenBack() {
    add("江府发");
    Entry two = add("江府办发");
    model.remove(List.of(two));
    assertEquals(List.of("江府发"), codes(model.lines().entries()));
    model.takeBack();
    assertEquals(List.of("江府发", "江府办发"), codes(model.lines().entries()));
    for (int i = 0; i < 4; i++) {
      model.takeBack();
    }
    assertEquals(List.of(), model.lines().entries());
    assertEquals(Optional.empty(), model.lines().done());
    model.takeBack();
    assertEquals(List.of(), errors);
  }

  @Test
  void contradictionsAreToldAtBothLines() {
    add("江府发");
    add("江府发");
    assertEquals(2, model.lines().problems().count());
  }

  @Test
  void whatCouldNotBeKeptIsToldAndShownAsItIs() {
    Entry line = add("江府发");
    library.registers().change("registers.step.remove", List.of(EntryChange.removed(line)));
    model.write(line, Column.SECTION, "市政府文件");
    assertEquals(1, errors.size());
    assertEquals(List.of(), model.lines().entries());
  }

  @Test
  void aLibraryForReadingIsOnlyLookedAt() {
    Entry line = add("江府发");
    try (OpenLibrary second = libraries("t").open(folder.resolve("a.gongbao"))) {
      RegisterModel reading = model(second);
      assertFalse(reading.isEditable());
      assertEquals(List.of(line), reading.lines().entries());
      assertEquals(Optional.empty(), reading.newLine());
      reading.write(line, Column.CODE, "江府办发");
      reading.remove(List.of(line));
      reading.takeBack();
      assertEquals(List.of(line), reading.lines().entries());
      assertEquals(List.of(line), kept());
      assertEquals(List.of(), errors);
    }
  }

  private Entry add(String code) {
    Entry line = model.newLine().orElseThrow();
    model.write(line, Column.CODE, code);
    model.write(line, Column.ORGANISATION, "江州市人民政府");
    return model.lines().entries().getLast();
  }

  private List<Entry> kept() {
    return library.registers().entries(Register.CODES);
  }

  private static List<String> codes(List<Entry> lines) {
    return lines.stream().map(line -> line.get(Column.CODE)).toList();
  }
}
