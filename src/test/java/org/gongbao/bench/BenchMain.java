package org.gongbao.bench;

import java.util.ArrayList;
import java.util.List;

/// Prints the table of `mvn -Pbench verify`. Figures are printed, never asserted: compare ratios of
/// one run, not milliseconds of two machines.
public final class BenchMain {
  private BenchMain() {}

  public static void main(String[] args) throws Exception {
    List<BenchRow> rows = new ArrayList<>();
    rows.addAll(ImportBench.rows());
    rows.addAll(WordBench.rows());
    rows.addAll(FontBench.rows());
    rows.addAll(PdfBench.rows());
    rows.addAll(LayoutBench.rows());
    rows.addAll(CheckBench.rows());
    rows.addAll(RegisterBench.rows());
    rows.addAll(CompareBench.rows());
    rows.addAll(StoreBench.rows());
    rows.addAll(ProofBench.rows());
    rows.addAll(WindowBench.rows());
    rows.addAll(StartBench.rows());
    System.out.println();
    System.out.println("| work | target | measured |");
    System.out.println("|---|---|---|");
    rows.forEach(
        row ->
            System.out.println(
                "| " + row.work() + " | " + row.target() + " | " + row.measured() + " |"));
    System.exit(0);
  }
}
