package org.gongbao.exchange.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Writes composed pages as PDF. What is drawn are the frames and nothing else; the same job gives
/// the same bytes, always.
public final class PdfWriter {
  private final FontLibrary fonts;
  private final String program;

  /// @param program name and version, for the file's metadata
  public PdfWriter(FontLibrary fonts, String program) {
    this.fonts = fonts;
    this.program = program;
  }

  /// Writes one file and leaves the stream open. It is made whole before the first byte goes out.
  ///
  /// @throws org.gongbao.l10n.ProblemException when a font may not or cannot be embedded
  public void write(PdfJob job, OutputStream out) throws IOException {
    write(job, out, pages -> true);
  }

  /// The same, page by page.
  ///
  /// @param goOn asked with the number of pages drawn; when it says no, nothing is written
  /// @throws CancellationException when it was not to go on
  public void write(PdfJob job, OutputStream out, IntPredicate goOn) throws IOException {
    try (PDDocument document = new PDDocument()) {
      new Run(job, document, goOn).make();
      document.save(new StayingOpen(out), CompressParameters.DEFAULT_COMPRESSION);
    }
  }

  /// PDFBox closes what it writes to.
  private static final class StayingOpen extends FilterOutputStream {
    StayingOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /// The making of one document.
  private final class Run {
    private final PdfJob job;
    private final PDDocument document;
    private final Streams streams;
    private final ColourProfiles profiles;
    private final FontBook book = new FontBook(fonts);
    private final Anchors anchors = new Anchors();
    private final PrintMarks printMarks;
    private final MessageDigest digest = Sha256.start();
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<List<Element>> pieces = new ArrayList<>();
    private final boolean print;
    private final IntPredicate goOn;

    Run(PdfJob job, PDDocument document, IntPredicate goOn) {
      this.job = job;
      this.goOn = goOn;
      this.document = document;
      this.streams = new Streams(document);
      this.profiles = new ColourProfiles(streams);
      this.printMarks = new PrintMarks(job.style().paper());
      this.print = job.profile() == PdfProfile.PRINT;
    }

    void make() throws IOException {
      List<Sheet> sheets = sheets();
      for (Sheet sheet : sheets) {
        book.collect(sheet.page().body());
        book.collect(sheet.page().furniture());
        book.collect(sheet.bodyMarks());
        book.collect(sheet.pageMarks());
        sheet.drawn().marks().forEach(mark -> book.collect(mark.words()));
        book.collect(sheet.watermark().map(Watermark::frame).stream().toList());
      }
      book.embed(streams);
      EmbeddedPictures pictures = new EmbeddedPictures(document, profiles, job.pictures());
      @Nullable TagTree tags = job.profile().tagged() ? IssueTags.of(job.issue()) : null;
      Palette palette = Palette.of(job.profile());
      PaintKit kit = new PaintKit(book, pictures, palette, tags, anchors);
      COSDictionary resources = resources(pictures);
      for (Sheet sheet : sheets) {
        page(sheet, kit, resources);
        if (!goOn.test(pages.size())) {
          throw new CancellationException();
        }
      }
      catalogue(tags);
    }

    private List<Sheet> sheets() {
      List<Sheet> sheets = new ArrayList<>();
      ProofMarks proof =
          job.stamp()
              .filter(stamp -> job.profile() == PdfProfile.PROOF)
              .map(stamp -> new ProofMarks(job.style(), new Labels(fonts), stamp, job.marks()))
              .orElse(null);
      Unsigned unsigned = new Unsigned(job.release(), printMarks, new Labels(fonts));
      for (Page page : job.composition().pages()) {
        int index = sheets.size();
        sheets.add(
            print
                ? unsigned.sheet(page, index)
                : proof == null ? Sheet.plain(page, index, 0) : proof.sheet(page, index));
      }
      return sheets;
    }

    private COSDictionary resources(EmbeddedPictures pictures) {
      COSDictionary resources =
          Cos.dictionary("Font", book.resources(), "XObject", pictures.resources());
      if (print) {
        resources.setItem("ColorSpace", PrintMarks.colours());
        COSDictionary overprint =
            Cos.dictionary(
                "Type",
                Cos.name("ExtGState"),
                "OP",
                COSBoolean.TRUE,
                "op",
                COSBoolean.TRUE,
                "OPM",
                1);
        resources.setItem("ExtGState", Cos.dictionary("Overprint", overprint));
      }
      return resources;
    }

    private void page(Sheet sheet, PaintKit kit, COSDictionary resources) throws IOException {
      Operators out = new Operators();
      if (print) {
        out.words("/Overprint").op("gs");
      }
      pieces.add(new PagePainter(sheet, kit, out).draw());
      if (print) {
        printMarks.draw(sheet.page(), out);
      }
      byte[] content = out.toBytes();
      digest.update(content);
      Page page = sheet.page();
      long margin = sheet.margin();
      COSDictionary entry =
          Cos.dictionary(
              "Type", Cos.name("Page"),
              "MediaBox", Cos.box(0, 0, 2 * margin + page.width(), 2 * margin + page.height()),
              "TrimBox", Cos.box(margin, margin, margin + page.width(), margin + page.height()),
              "Resources", resources,
              "Contents", streams.deflated(content));
      if (print) {
        entry.setItem("BleedBox", printMarks.bleedBox(page));
      }
      if (kit.tags() != null) {
        entry.setInt("StructParents", sheet.index());
        entry.setItem("Tabs", Cos.name("S"));
      }
      pages.add(entry);
      document.addPage(new PDPage(entry));
    }

    private void catalogue(@Nullable TagTree tags) throws IOException {
      COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
      catalogue.setItem("Lang", Cos.text("zh-CN"));
      catalogue.setItem("PageMode", Cos.name("UseOutlines"));
      catalogue.setItem("ViewerPreferences", Cos.direct("DisplayDocTitle", COSBoolean.TRUE));
      COSArray decimal = Cos.array(0, Cos.direct("S", Cos.name("D")));
      catalogue.setItem("PageLabels", Cos.dictionary("Nums", decimal));
      new Bookmarks(anchors, pages)
          .of(job.issue())
          .ifPresent(outline -> catalogue.setItem("Outlines", outline));
      if (tags != null) {
        catalogue.setItem("MarkInfo", Cos.direct("Marked", COSBoolean.TRUE));
        catalogue.setItem("StructTreeRoot", new StructureWriter(pages).write(tags.root(), pieces));
      }
      switch (job.profile()) {
        case PRINT -> catalogue.setItem("OutputIntents", profiles.printIntent());
        case ARCHIVE -> catalogue.setItem("OutputIntents", profiles.archiveIntent());
        case PROOF, SCREEN -> {}
      }
      metadata(catalogue);
    }

    private void metadata(COSDictionary catalogue) throws IOException {
      digest.update(job.profile().name().getBytes(StandardCharsets.UTF_8));
      byte[] id = Arrays.copyOf(digest.digest(), 16);
      String keywords =
          switch (job.profile()) {
            case PRINT -> job.release().words();
            case PROOF -> job.stamp().map(ProofStamp::keywords).orElse("");
            case ARCHIVE, SCREEN -> "";
          };
      Metadata metadata =
          new Metadata(IssueFacts.of(job.issue()), job.profile(), program, keywords, id);
      COSDictionary type = Cos.dictionary("Type", Cos.name("Metadata"), "Subtype", Cos.name("XML"));
      catalogue.setItem("Metadata", streams.plain(metadata.xmp(), type));
      COSDictionary trailer = document.getDocument().getTrailer();
      trailer.setItem("Info", metadata.information());
      trailer.setItem("ID", Cos.array(new COSString(id), new COSString(id)));
      document.setVersion(print ? 1.6f : 1.7f);
    }
  }
}
