package org.gongbao.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Label;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;

/// Files under review, for tests.
final class Intakes {
  static final String NOTICE =
      """
      江州市人民政府
      关于做好防汛工作的通知
      江府发〔2026〕19号

      各县（区）人民政府，市政府各部门：
      为做好今年防汛工作，现就有关事项通知如下。
      一、提高认识
      各级各部门要充分认识防汛工作的重要性。
      二、落实责任
      实行行政首长负责制。

      江州市人民政府
      2026年5月8日
      （此件公开发布）
      """;

  static final String CHRONICLE =
      """
      江州市大事记

      5月3日，市长到江东区检查防汛工作。
      5月8日，全市防汛工作会议召开。
      5月12日，市政府常务会议召开。
      """;

  private Intakes() {}

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static Importer importer() {
    return new Importer(new CountingIds("n"), Messages.in("zh"));
  }

  static Reading read(Path... files) {
    return Reading.of(
        importer()
            .prepare(
                new Importer.Request(Incoming.of(List.of(files)), Guidance.NONE, Optional.empty()),
                Tasks.Progress.NONE));
  }

  static IntakeModel model(Path... files) {
    return model(List.of("市政府文件", "部门文件"), Optional.empty(), files);
  }

  static IntakeModel model(List<String> sections, Optional<String> dropped, Path... files) {
    IntakeModel model =
        new IntakeModel(
            importer(),
            new DirectTasks(),
            error -> {
              throw new AssertionError(error);
            },
            sections,
            dropped);
    model.add(read(files));
    return model;
  }

  static IntakeFile file(Path path) {
    return model(path).files().getFirst();
  }

  /// Number of the first line that holds a text.
  static int line(IntakeFile file, String text) {
    return sheet(file).rows().stream()
        .filter(row -> row.line().text().contains(text))
        .findFirst()
        .orElseThrow()
        .number();
  }

  static Label label(IntakeFile file, int line) {
    return file.verdict(sheet(file).row(line)).orElseThrow().label();
  }

  static Sheet sheet(IntakeFile file) {
    return file.sheet().orElseThrow();
  }

  /// All texts of what was read, each with what it stands as.
  static List<String> texts(IntakeFile file) {
    List<String> texts = new ArrayList<>();
    for (LineRow row : sheet(file).rows()) {
      row.parts().forEach(part -> texts.add(part.label() + " " + part.text().chars()));
      row.numbers().forEach(number -> texts.add("NUMBER " + number));
    }
    return texts;
  }
}
