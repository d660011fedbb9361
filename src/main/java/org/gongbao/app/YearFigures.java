package org.gongbao.app;

import java.util.Optional;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;

/// What the issues of a library come to. An issue is laid out for it once; the figures are kept
/// beside it until it, or the style, is another. On a worker.
public final class YearFigures {
  private final OpenLibrary library;
  private final FontLibrary fonts;
  private final HouseStyle style;
  private final KeptFigures keeping;

  /// @throws org.gongbao.l10n.ProblemException when the style of the library cannot be read
  public YearFigures(OpenLibrary library, FontLibrary fonts) {
    this.library = library;
    this.fonts = fonts;
    this.style = library.style();
    this.keeping = KeptFigures.of(style);
  }

  /// The figures that are kept of an issue as it is now.
  public Optional<IssueFigures> kept(IssueSummary issue) {
    return library
        .setting(KeptFigures.key(issue.id()))
        .flatMap(setting -> keeping.figures(issue, setting));
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
    Composition composed = composer.compose(issue, style);
    IssueFigures figures = IssueFigures.of(issue, composed, style);
    if (library.access() instanceof Access.Writable) {
      library.putSetting(
          KeptFigures.key(summary.id()),
          keeping.setting(summary.revision(), issue, figures, composed));
    }
    return figures;
  }
}
