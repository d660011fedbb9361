package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.exchange.picture.QrScan;
import org.gongbao.fixtures.TestPictures;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.StyleDraft;
import org.gongbao.model.Asset;
import org.gongbao.model.Branch;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.QrCode;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Cover and colophon as printed.
@Execution(ExecutionMode.CONCURRENT)
class PdfCoverTest {
  private static final String ADDRESS = "https://gongbao.jiangzhou.example/2026/22";
  private static final Asset PICTURE = Asset.of("湖.png", TestPictures.png(2400, 1500));
  private static final Asset EMBLEM = Asset.of("徽.png", TestPictures.png(400, 400));

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void aTelephoneReadsTheCodeOffThePage(PdfProfile profile) throws IOException {
    try (PDDocument pdf = Pdfs.open(pdf(profile, Pdfs.STYLE))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(2, 200);
      assertEquals(Optional.of(ADDRESS), QrScan.read(page));
      String drawn =
          new String(pdf.getPage(2).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertFalse(drawn.contains(" Do\n"), "a picture instead of squares");
    }
  }

  @Test
  void theBleedIsFilledAndTheTrimIsNotWhite() throws IOException {
    StyleDraft draft = new StyleDraft(Pdfs.STYLE);
    draft.flowRules(draft.flowRules().withCoverBleeding(true));
    try (PDDocument pdf = Pdfs.open(pdf(PdfProfile.PRINT, draft.style().orElseThrow()))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
      float left = pdf.getPage(0).getBleedBox().getLowerLeftX();
      float foot = pdf.getPage(0).getBleedBox().getLowerLeftY();
      int x = Math.round(left) + 2;
      int y = page.getHeight() - Math.round(foot) - 3;
      Color corner = new Color(page.getRGB(x, y));
      assertTrue(corner.getGreen() > corner.getRed() && corner.getRed() < 80, corner.toString());
      assertTrue(pdf.getPage(0).getTrimBox().getLowerLeftX() > left);
    }
  }

  @Test
  void picturesAndCodesAreToldToThoseWhoDoNotSeeThem() throws IOException {
    byte[] pdf = pdf(PdfProfile.ARCHIVE, Pdfs.STYLE);
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
  }

  private static byte[] pdf(PdfProfile profile, HouseStyle style) {
    Issue issue = issue();
    PictureSizes sizes = new PictureSizes(PdfCoverTest::bytes);
    Composition pages = new Composer(Pdfs.FONTS, sizes, new QrEncoder()).compose(issue, style);
    assertEquals(
        List.of(), pages.faults().stream().filter(fault -> fault.rule().equals("LAY-16")).toList());
    return Pdfs.write(issue, pages, profile, PdfCoverTest::bytes);
  }

  private static Optional<byte[]> bytes(String sha256) {
    return List.of(PICTURE, EMBLEM).stream()
        .filter(asset -> asset.sha256().equals(sha256))
        .map(Asset::bytes)
        .findFirst();
  }

  private static Issue issue() {
    Tree tree = Tree.of(Pdfs.SAMPLE);
    NodeId masthead = Pdfs.SAMPLE.masthead().id();
    CoverPicture picture =
        new CoverPicture(new NodeId("p"), PICTURE.reference(), Text.of("云渡湖（谈静之 摄）"));
    CoverPicture emblem = new CoverPicture(new NodeId("e"), EMBLEM.reference(), Text.EMPTY);
    QrCode code = new QrCode(new NodeId("q"), Text.of(ADDRESS), Text.of("公报电子版"));
    return tree.splice(masthead, Branch.PICTURE, 0, 0, List.of(picture))
        .splice(masthead, Branch.EMBLEM, 0, 0, List.of(emblem))
        .splice(Pdfs.SAMPLE.colophon().id(), Branch.CODES, 0, 0, List.of(code))
        .issue();
  }
}
