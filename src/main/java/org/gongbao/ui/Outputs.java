package org.gongbao.ui;

import org.gongbao.ui.pdf.PdfExporting;
import org.gongbao.ui.print.Printing;

/// Ways pages leave the program.
record Outputs(Printing printing, PdfExporting pdf) {}
