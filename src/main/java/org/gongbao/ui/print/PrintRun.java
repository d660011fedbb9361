package org.gongbao.ui.print;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.PageShapes;

/// Prints pages one after another, in a task. A page larger than what the printer reaches is
/// reduced; none is enlarged.
final class PrintRun implements Tasks.Work<Integer> {
  private final PrintOrder order;
  private final PageShapes shapes;
  private final String name;
  private final Optional<String> watermark;

  /// @param name of the job, shown in the printer's queue
  /// @param watermark what stands across every page; empty for nothing
  PrintRun(PrintOrder order, PageShapes shapes, String name, Optional<String> watermark) {
    this.watermark = watermark;
    this.order = order;
    this.shapes = shapes;
    this.name = name;
  }

  /// @return how many pages were printed; fewer than ordered after a cancel
  @Override
  public Integer run(Tasks.Progress progress) {
    PrinterJob job = PrinterJob.createPrinterJob(order.printer());
    if (job == null) {
      throw failed();
    }
    job.getJobSettings().setJobName(name);
    job.getJobSettings().setCopies(order.copies());
    int done = 0;
    for (Page page : order.pages()) {
      if (progress.isCancelled()) {
        job.cancelJob();
        return done;
      }
      if (!job.printPage(layout(order.printer()), fitted(order.printer(), page))) {
        job.cancelJob();
        throw failed();
      }
      progress.at(++done, order.pages().size());
    }
    if (!job.endJob()) {
      throw failed();
    }
    return done;
  }

  private static PageLayout layout(Printer printer) {
    return printer.createPageLayout(
        Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
  }

  private Node fitted(Printer printer, Page page) {
    PageLayout layout = layout(printer);
    double wide = page.width() / (double) Emu.PT;
    double high = page.height() / (double) Emu.PT;
    double scale =
        Math.min(
            1, Math.min(layout.getPrintableWidth() / wide, layout.getPrintableHeight() / high));
    Group fitted = new Group(shapes.of(page, order.marks().apply(page)));
    watermark.ifPresent(words -> fitted.getChildren().add(across(words, wide, high)));
    fitted
        .getTransforms()
        .addAll(
            new Translate(
                (layout.getPrintableWidth() - wide * scale) / 2,
                (layout.getPrintableHeight() - high * scale) / 2),
            new Scale(scale, scale));
    return fitted;
  }

  /// Words across a page, rising to the right.
  static Text across(String words, double wide, double high) {
    Text text = new Text(words);
    text.setFont(Font.font("Noto Sans SC", wide / 4));
    text.setFill(Color.gray(0.5, 0.2));
    text.setTextOrigin(VPos.CENTER);
    text.setX((wide - text.getLayoutBounds().getWidth()) / 2);
    text.setY(high / 2);
    text.setRotate(-45);
    return text;
  }

  private static ProblemException failed() {
    return new ProblemException(Problem.input("GB-L03", "ui.error.print"));
  }
}
