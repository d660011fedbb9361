package org.gongbao.app;

import java.util.Optional;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the issues of a library come to. An issue is laid out for it once; the figures are kept
/// beside it until it, or the style, is another. On a worker.
public final class YearFigures {
  private static final Logger LOG = LoggerFactory.getLogger(YearFigures.class);
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

  /// Keeps what an issue came to where it was laid out for something else. What cannot be kept is
  /// measured again.
  ///
  /// @param revision of the issue laid out
  /// @param style it was laid out in
  public static void keep(
      OpenLibrary library, long revision, Issue issue, HouseStyle style, Composition composed) {
    if (library.access() instanceof Access.Writable) {
      IssueFigures figures = IssueFigures.of(issue, composed, style);
      String setting = KeptFigures.of(style).setting(revision, issue, figures, composed);
      try {
        library.putSetting(KeptFigures.key(issue.id()), setting);
      } catch (ProblemException unwritable) {
        LOG.warn("figures of {} not kept", issue.id().value(), unwritable);
      }
    }
  }

  private IssueFigures measured(IssueSummary summary) {
    Issue issue = library.read(summary.id());
    Composer composer =
        new Composer(
            fonts, new PictureSizes(sha -> library.asset(sha).map(Asset::bytes)), new QrEncoder());
    Composition composed = composer.compose(issue, style);
    keep(library, summary.revision(), issue, style, composed);
    return IssueFigures.of(issue, composed, style);
  }
}
