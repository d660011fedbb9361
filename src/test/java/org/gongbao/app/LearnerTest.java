package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.learn.Proposal;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.SourceId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerTest {
  private static final String TEXT =
      """
      江州市人民政府关于林一舟任职的通知

      江府任〔2026〕3号

      各县（区）人民政府：

      任命林一舟为江州市水务局局长。

      江州市人民政府

      2026年3月6日
      """;

  @TempDir private Path folder;
  private OpenLibrary library;

  @BeforeEach
  void open() {
    library =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")))
            .create(folder.resolve("a.gongbao"));
    SourceText source = SourceText.plain("文", StandardCharsets.UTF_8, TEXT.lines().toList());
    library.addIssue(
        new GazetteReader(new CountingIds("n"))
            .read(source, new SourceId("x"), Guidance.NONE)
            .issue(),
        "导入",
        List.of());
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void whatWasRefusedIsNotProposedAgain() {
    Learner learner = new Learner(library);
    List<Proposal> all = learn();
    List<Proposal> person =
        all.stream().filter(one -> one.register() == Register.OFFICIALS).toList();
    assertEquals(1, person.size());
    learner.refuse(person);
    assertEquals(all.size() - 1, learn().size());
    learner.refuse(learn());
    assertEquals(List.of(), learn());
    learner.forget();
    assertEquals(all, learn());
  }

  @Test
  void whatWasAcceptedIsNotProposedAgain() {
    Registers registers = library.registers();
    learn()
        .forEach(
            one ->
                registers.change(
                    "registers.step.learned",
                    List.of(one.change(registers.blank(one.register())))));
    assertFalse(registers.entries(Register.OFFICIALS).isEmpty());
    assertEquals(List.of(), learn());
  }

  @Test
  void nothingComesOfWhatIsCancelled() {
    Tasks.Progress cancelled =
        new Tasks.Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertEquals(Optional.empty(), new Learner(library).learn(cancelled));
  }

  private List<Proposal> learn() {
    return new Learner(library).learn(Tasks.Progress.NONE).orElseThrow();
  }
}
