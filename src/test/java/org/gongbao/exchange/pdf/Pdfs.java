package org.gongbao.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Issue;

/// Issues as PDF, for tests.
public final class Pdfs {
  public static final HouseStyle STYLE = StyleReader.gazette();
  public static final FontLibrary FONTS = new FontLibrary(List.of());
  static final Issue SAMPLE = Reading.sample().issue();
  static final Composition SAMPLE_PAGES = new Composer(FONTS).compose(SAMPLE, STYLE);
  private static final ProofStamp STAMP =
      new ProofStamp(ProofRound.FIRST, "3f2a91", "2026-11-22 10:30");

  private Pdfs() {}

  /// The pages of the bundled sample.
  public static Composition samplePages() {
    return SAMPLE_PAGES;
  }

  public static byte[] sample(PdfProfile profile) {
    return write(SAMPLE, SAMPLE_PAGES, profile, asset -> Optional.empty());
  }

  /// What an issue gives, its pages composed for it.
  static byte[] of(Issue issue, PdfProfile profile) {
    return write(issue, compose(issue), profile, asset -> Optional.empty());
  }

  static Composition compose(Issue issue) {
    return new Composer(FONTS).compose(issue, STYLE);
  }

  static byte[] write(
      Issue issue,
      Composition pages,
      PdfProfile profile,
      Function<String, Optional<byte[]>> pictures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfWriter(FONTS, "Gongbao test").write(job(issue, pages, profile, pictures), out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  static PdfJob job(
      Issue issue,
      Composition pages,
      PdfProfile profile,
      Function<String, Optional<byte[]>> pictures) {
    return new PdfJob(issue, pages, STYLE, profile, Optional.of(STAMP), Release.SIGNED, pictures);
  }

  public static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }
}
