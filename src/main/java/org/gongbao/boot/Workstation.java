package org.gongbao.boot;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.SourceText;
import org.gongbao.exchange.TextDecoder;
import org.gongbao.exchange.TextWriter;
import org.gongbao.l10n.Messages;
import org.gongbao.model.SourceId;

/// Opens the window; where there is no display, says so and prints the sample's contents list.
final class Workstation {
  private Workstation() {}

  /// @return exit code, or -1 while the window is open
  static int start(Messages messages, Path home, PrintStream out, PrintStream err) {
    err.println(messages.get("start.noDisplay"));
    contents(out);
    return 0;
  }

  private static void contents(PrintStream out) {
    SourceText text = TextDecoder.decode(SampleIssue.NAME, SampleIssue.text(), Optional.empty());
    out.print(
        TextWriter.contents(
            new GazetteReader(new RandomIds())
                .read(text, new SourceId(SampleIssue.NAME), GazetteReader.As.ISSUE)
                .issue()));
  }
}
