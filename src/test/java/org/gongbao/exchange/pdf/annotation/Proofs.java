package org.gongbao.exchange.pdf.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.pdf.PdfJob;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.PdfWriter;
import org.gongbao.exchange.pdf.Pdfs;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.exchange.pdf.ProofStamp;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.fixtures.Composed;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Page.Turn;
import org.gongbao.model.Issue;
import org.gongbao.model.Tree;

/// Proof PDFs as they go out, for tests.
public final class Proofs {
  public static final String DIGEST = "3f2a91c4".repeat(8);
  public static final ProofTrace TRACE =
      new ProofTrace("library-1", "issue 1/2", "round-1", DIGEST);
  public static final ProofStamp STAMP =
      new ProofStamp(ProofRound.FIRST, "3f2a91c4", "2026-11-22 10:30", Optional.of(TRACE));
  public static final Tree TREE = Tree.of(Composed.ISSUE);

  private Proofs() {}

  public static byte[] sample() {
    return of(Composed.ISSUE, Composed.SAMPLE, STAMP);
  }

  public static byte[] of(Issue issue, Composition pages, ProofStamp stamp) {
    PdfJob job =
        new PdfJob(
            issue,
            pages,
            Pdfs.STYLE,
            PdfProfile.PROOF,
            Optional.of(stamp),
            Release.UNSIGNED,
            asset -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfWriter(Pdfs.FONTS, "Gongbao test").write(job, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// The sample as if every third page were turned to the left and every third to the right.
  public static Composition turned() {
    List<Page> pages = new ArrayList<>();
    for (Page page : Composed.SAMPLE.pages()) {
      boolean text = page.kind() == Page.Kind.TEXT;
      pages.add(
          switch (text ? page.number() % 3 : 0) {
            case 1 -> Composed.turned(page, Turn.LEFT);
            case 2 -> Composed.turned(page, Turn.RIGHT);
            default -> page;
          });
    }
    return new Composition(pages, Composed.SAMPLE.starts(), List.of(), 1);
  }
}
