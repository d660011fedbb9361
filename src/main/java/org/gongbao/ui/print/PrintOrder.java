package org.gongbao.ui.print;

import java.util.List;
import javafx.print.Printer;
import org.gongbao.layout.frame.Page;

/// What the user wants printed.
record PrintOrder(Printer printer, List<Page> pages, int copies) {}
