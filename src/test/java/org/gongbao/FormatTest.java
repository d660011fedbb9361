package org.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The formatter decides layout. `mvn test -Dtest=FormatTest -Dformat=write` rewrites the files.
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> wrong = new ArrayList<>();
    for (Path file : SourceTree.java()) {
      String source = SourceTree.read(file);
      String formatted = format(source);
      if (source.equals(formatted)) {
        continue;
      }
      if (write) {
        Files.writeString(file, formatted);
      } else {
        wrong.add(file);
      }
    }
    assertEquals(List.of(), wrong, "run mvn test -Dtest=FormatTest -Dformat=write");
  }

  private static String format(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }
}
