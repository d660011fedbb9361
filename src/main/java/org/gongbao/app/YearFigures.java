package org.gongbao.app;

import java.util.Optional;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.layout.Composer;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Sha256;

/// What the issues of a library come to. An issue is laid out for it once; the figures are kept
/// beside it until it, or the style, is another. On a worker.
public final class YearFigures {
  private static final String KEY = "figures.";
  private static final int DIGITS = 8;
  private final OpenLibrary library;
  private final FontLibrary fonts;
  private final HouseStyle style;
  private final String styled;

  /// @throws org.gongbao.l10n.ProblemException when the style of the library cannot be read
  public YearFigures(OpenLibrary library, FontLibrary fonts) {
    this.library = library;
    this.fonts = fonts;
    this.style = library.style();
    this.styled =
        Sha256.of(StyleWriter.write(style).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, DIGITS);
  }

  /// The figures that are kept of an issue as it is now.
  public Optional<IssueFigures> kept(IssueSummary issue) {
    String of = state(issue);
    return library
        .setting(KEY + issue.id().value())
        .filter(text -> text.startsWith(of))
        .map(text -> IssueFigures.read(text.substring(of.length())));
  }

  /// Lays the issue out, unless its figures are kept.
  public IssueFigures of(IssueSummary issue) {
    return kept(issue).orElseGet(() -> measured(issue));
  }

  private IssueFigures measured(IssueSummary summary) {
    Issue issue = library.read(summary.id());
    Composer composer =
        new Composer(
            fonts, new PictureSizes(sha -> library.asset(sha).map(Asset::bytes)), new QrEncoder());
    IssueFigures figures = IssueFigures.of(issue, composer.compose(issue, style), style);
    if (library.access() instanceof Access.Writable) {
      library.putSetting(KEY + summary.id().value(), state(summary) + figures.written());
    }
    return figures;
  }

  private String state(IssueSummary issue) {
    return issue.revision() + " " + styled + " ";
  }
}
