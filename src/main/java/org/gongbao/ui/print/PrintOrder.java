package org.gongbao.ui.print;

import java.util.List;
import java.util.function.Function;
import javafx.print.Printer;
import org.gongbao.layout.annotate.PageMarks;
import org.gongbao.layout.frame.Page;

/// What the user wants printed.
///
/// @param marks of proofreaders on a page
record PrintOrder(Printer printer, List<Page> pages, int copies, Function<Page, PageMarks> marks) {}
