package org.gongbao.ui.pdf;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.app.PdfOrder;
import org.gongbao.app.Settings;
import org.gongbao.app.SignOff;
import org.gongbao.app.YearFigures;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;
import org.gongbao.review.workflow.Keys;
import org.gongbao.ui.work.Busy;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;
import org.gongbao.ui.written.WrittenLine;

/// 导出PDF: asks, writes the issue on the desk as it is at that moment, in a task, and tells what was
/// written. Owned by the FX thread.
public final class PdfExporting {
  private final WorkModel work;
  private final LibraryModel library;
  private final PagesModel pages;
  private final BusyModel busy;
  private final Means means;
  private final Parts parts;

  /// What it works with.
  ///
  /// @param exporter writes
  /// @param keys whose signatures count in a library
  /// @param settings keep what was chosen last
  /// @param name of an issue
  /// @param ask shows the form
  /// @param done tells what was written
  public record Parts(
      PageExporter exporter,
      Function<OpenLibrary, Keys> keys,
      Settings settings,
      Function<Issue, String> name,
      PdfDialog ask,
      WrittenLine done) {}

  public PdfExporting(
      WorkModel work,
      LibraryModel library,
      PagesModel pages,
      BusyModel busy,
      Means means,
      Parts parts) {
    this.work = work;
    this.library = library;
    this.pages = pages;
    this.busy = busy;
    this.means = means;
    this.parts = parts;
    work.issueProperty().subscribe(issue -> parts.done().hide());
  }

  /// Asks first. Does nothing while nothing that is printed is on the desk.
  public void export() {
    Optional<Busy> other = busy.busyProperty().get();
    if (other.isPresent()) {
      work.say(means.messages().get("pdf.wait", means.messages().get(other.get().label())));
      return;
    }
    work.issueProperty()
        .get()
        .filter(open -> pages.style().isPresent())
        .ifPresent(open -> parts.ask().ask(model(open)).ifPresent(order -> write(open, order)));
  }

  PdfModel model(OpenIssue open) {
    Path usual = parts.settings().get("folder").map(Path::of).orElse(Path.of(home()));
    return new PdfModel(
        parts.settings(),
        means.messages(),
        parts.name().apply(open.session().tree().issue()),
        usual);
  }

  private static String home() {
    return System.getProperty("user.home", "");
  }

  /// Writes the issue as it is now.
  void write(OpenIssue open, PdfOrder order) {
    HouseStyle style = pages.style().orElseThrow();
    Issue issue = open.session().tree().issue();
    long revision = open.session().revision();
    Optional<OpenLibrary> keeping = library.libraryProperty().get();
    parts.done().hide();
    busy.run(
        "pdf.busy",
        progress -> {
          Release release = keeping.map(to -> release(to, issue, style)).orElse(Release.UNSIGNED);
          Request request = new Request(issue, style, release, open.assets());
          Optional<Composition> written = parts.exporter().pdf(request, order, progress);
          written.ifPresent(
              laid -> keeping.ifPresent(to -> YearFigures.keep(to, revision, issue, style, laid)));
          return written;
        },
        written -> written.ifPresent(laid -> tell(order, laid)));
  }

  private Release release(OpenLibrary in, Issue issue, HouseStyle style) {
    return SignOff.release(
        SignOff.approved(in, issue.id()),
        issue,
        style,
        parts.keys().apply(in),
        parts.exporter().fonts());
  }

  private void tell(PdfOrder order, Composition laid) {
    work.say("");
    String what = PdfModel.named(order.profile(), order.round(), means.messages());
    parts
        .done()
        .show(
            order.target(),
            means.messages().get("pdf.done", what, laid.pages().size(), order.target()));
  }
}
