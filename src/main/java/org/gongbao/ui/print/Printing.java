package org.gongbao.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.print.Printer;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Page;
import org.gongbao.ui.page.PageShapes;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.PagesModel;

/// 打印校样: finds the printers, asks, prints.
public final class Printing {
  private final BusyModel busy;
  private final PagesModel pages;
  private final Supplier<PageShapes> shapes;
  private final Supplier<String> name;
  private final PrintDialog dialog;
  private final Supplier<Optional<String>> watermark;
  private final Supplier<Function<Page, PageMarks>> marks;

  /// @param shapes of pages, with the pictures of the issue on the desk
  /// @param name of the issue on the desk, for the printer's queue
  /// @param marks of proofreaders on the pages as they are shown
  /// @param watermark what stands across pages that are not signed yet
  public Printing(
      BusyModel busy,
      PagesModel pages,
      Supplier<PageShapes> shapes,
      Supplier<String> name,
      Supplier<Function<Page, PageMarks>> marks,
      Supplier<Optional<String>> watermark,
      PrintDialog dialog) {
    this.busy = busy;
    this.pages = pages;
    this.shapes = shapes;
    this.name = name;
    this.marks = marks;
    this.watermark = watermark;
    this.dialog = dialog;
  }

  /// Does nothing while there are no pages.
  public void print() {
    List<Page> all = pages.pages().pages();
    if (!all.isEmpty()) {
      busy.run("ui.busy.printers", progress -> printers(), found -> ask(found, all));
    }
  }

  private void ask(List<Printer> printers, List<Page> all) {
    dialog
        .ask(printers, all, marks.get())
        .ifPresent(
            order ->
                busy.run(
                    "ui.busy.printing",
                    new PrintRun(order, shapes.get(), name.get(), watermark.get()),
                    printed -> {}));
  }

  /// The printers there are, the usual one first.
  private static List<Printer> printers() {
    List<Printer> found = new ArrayList<>(Printer.getAllPrinters());
    if (found.isEmpty()) {
      throw new ProblemException(Problem.input("GB-L04", "ui.error.no-printer"));
    }
    Printer usual = Printer.getDefaultPrinter();
    if (found.remove(usual)) {
      found.addFirst(usual);
    }
    return found;
  }
}
