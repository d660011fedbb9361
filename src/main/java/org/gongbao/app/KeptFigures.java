package org.gongbao.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.Sha256;

/// What laying an issue out came to, kept beside it in the settings of its library, until it, or
/// the style, is another.
///
/// @param styled names the style
record KeptFigures(String styled) {
  static final String KEY = "figures.";
  private static final int DIGITS = 8;

  /// Between figures and pages. What was kept before pages were has none, and is measured again.
  private static final String PAGES = " |";

  static KeptFigures of(HouseStyle style) {
    byte[] bytes = StyleWriter.write(style).getBytes(StandardCharsets.UTF_8);
    return new KeptFigures(Sha256.of(bytes).substring(0, DIGITS));
  }

  static String key(NodeId issue) {
    return KEY + issue.value();
  }

  /// The figures a setting has of an issue as it is now.
  Optional<IssueFigures> figures(IssueSummary issue, String setting) {
    return current(issue, setting).map(text -> IssueFigures.read(text.substring(0, bar(text))));
  }

  /// The pages it has.
  Optional<KeptPages> pages(IssueSummary issue, String setting) {
    return current(issue, setting)
        .map(text -> KeptPages.read(text.substring(bar(text) + PAGES.length())));
  }

  String setting(long revision, Issue issue, IssueFigures figures, Composition composed) {
    return state(revision) + figures.written() + PAGES + KeptPages.of(issue, composed).written();
  }

  private Optional<String> current(IssueSummary issue, String setting) {
    String state = state(issue.revision());
    return setting.startsWith(state) && bar(setting) > 0
        ? Optional.of(setting.substring(state.length()))
        : Optional.empty();
  }

  private static int bar(String text) {
    return text.indexOf(PAGES);
  }

  private String state(long revision) {
    return revision + " " + styled + " ";
  }
}
