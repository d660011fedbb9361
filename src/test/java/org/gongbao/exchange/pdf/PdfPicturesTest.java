package org.gongbao.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Asset;
import org.gongbao.model.Branch;
import org.gongbao.model.Field;
import org.gongbao.model.Figure;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Pictures in files, whole and broken.
@Execution(ExecutionMode.CONCURRENT)
class PdfPicturesTest {
  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void aPictureIsWhereItsFrameIs(String format) throws IOException {
    byte[] picture = picture(format, BufferedImage.TYPE_INT_RGB);
    Drawn drawn = draw(picture, PdfProfile.ARCHIVE);
    assertEquals(1, drawn.images());
    assertTrue(isGreen(drawn.middle()), drawn.middle().toString());
    assertEquals(List.of("一张图"), drawn.alternatives());
    assertEquals(List.of(), VeraPdf.faults(drawn.pdf(), PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), VeraPdf.faults(drawn.pdf(), PDFAFlavour.PDFUA_1));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_GRAY
      })
  void picturesOfOtherKindsAreValidToo(int kind) throws IOException {
    Drawn drawn = draw(picture("png", kind), PdfProfile.ARCHIVE);
    assertEquals(1, drawn.images());
    assertEquals(List.of(), VeraPdf.faults(drawn.pdf(), PDFAFlavour.PDFA_2_A));
  }

  @Test
  void printSaysWhatRedGreenAndBlueMean() throws IOException {
    Drawn drawn = draw(picture("jpg", BufferedImage.TYPE_INT_RGB), PdfProfile.PRINT);
    assertEquals(List.of("ICCBased"), drawn.spaces());
  }

  @Test
  void whatIsMissingOrBrokenIsACrossedFrame() throws IOException {
    byte[] cut = picture("png", BufferedImage.TYPE_INT_ARGB);
    byte[] broken = Arrays.copyOf(cut, cut.length / 2);
    byte[] jpeg = picture("jpg", BufferedImage.TYPE_INT_RGB);
    byte[] half = Arrays.copyOf(jpeg, jpeg.length / 2);
    byte[] bomb = cut.clone();
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    for (byte[] bytes : List.of(new byte[0], new byte[] {1, 2, 3}, broken, half, bomb)) {
      for (PdfProfile profile : List.of(PdfProfile.PRINT, PdfProfile.ARCHIVE)) {
        Drawn drawn = draw(bytes, profile);
        assertEquals(0, drawn.images());
        assertTrue(drawn.middle().getRed() < 200, "a cross in the middle");
      }
    }
  }

  private static boolean isGreen(Color colour) {
    return colour.getGreen() > 120 && colour.getRed() < 90 && colour.getBlue() < 90;
  }

  private static Drawn draw(byte[] picture, PdfProfile profile) throws IOException {
    Asset asset = Asset.of("图.png", picture);
    Tree tree = Tree.of(Pdfs.SAMPLE);
    NodeId document = Pdfs.SAMPLE.items().getFirst().id();
    Figure figure =
        (Figure)
            Shape.of(Figure.class)
                .blank(new NodeId("picture"))
                .withField(Field.ASSET, asset.reference())
                .withText(Slot.CAPTION, Text.of("一张图"));
    Issue issue = tree.splice(document, Branch.BODY, 0, 0, List.of(figure)).issue();
    Composition pages = Pdfs.compose(issue);
    byte[] pdf =
        Pdfs.write(
            issue,
            pages,
            profile,
            wanted -> Optional.of(picture).filter(any -> wanted.equals(asset.sha256())));
    try (PDDocument opened = Pdfs.open(pdf)) {
      for (Page page : pages.pages()) {
        for (Frame frame : page.body()) {
          if (frame instanceof PictureFrame where && where.node().value().equals("picture")) {
            return drawn(opened, page, where, pdf);
          }
        }
      }
    }
    throw new AssertionError("no picture frame");
  }

  private static Drawn drawn(PDDocument opened, Page page, PictureFrame where, byte[] pdf)
      throws IOException {
    int index = page.number() - 1;
    PDPage shown = opened.getPage(index);
    float margin = shown.getTrimBox().getLowerLeftX();
    BufferedImage image = new PDFRenderer(opened).renderImage(index, 2);
    int x = Math.round(2 * (margin + (where.x() + where.width() / 2) / (float) Emu.PT));
    int y = Math.round(2 * (margin + (where.y() + where.height() / 2) / (float) Emu.PT));
    List<String> spaces = new ArrayList<>();
    for (COSName name : shown.getResources().getXObjectNames()) {
      PDImageXObject picture = (PDImageXObject) shown.getResources().getXObject(name);
      spaces.add(picture.getColorSpace().getName());
    }
    List<String> alternatives = new ArrayList<>();
    if (opened.getDocumentCatalog().getStructureTreeRoot() != null) {
      collect(opened.getDocumentCatalog().getStructureTreeRoot(), alternatives);
    }
    Color middle = darkest(image, x, y);
    return new Drawn(
        spaces.size(), middle, alternatives.stream().filter("一张图"::equals).toList(), spaces, pdf);
  }

  /// The darkest dot around a place, as lines may lie between dots.
  private static Color darkest(BufferedImage image, int x, int y) {
    Color darkest = Color.WHITE;
    for (int dx = -2; dx <= 2; dx++) {
      for (int dy = -2; dy <= 2; dy++) {
        Color colour = new Color(image.getRGB(x + dx, y + dy));
        darkest = colour.getRed() < darkest.getRed() ? colour : darkest;
      }
    }
    return darkest;
  }

  private static void collect(PDStructureNode node, List<String> alternatives) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          alternatives.add(element.getAlternateDescription());
        }
        collect(element, alternatives);
      }
    }
  }

  private static byte[] picture(String format, int kind) throws IOException {
    BufferedImage image = new BufferedImage(120, 80, kind);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(20, 160, 30));
    graphics.fillRect(0, 0, 120, 80);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Drawn(
      int images, Color middle, List<String> alternatives, List<String> spaces, byte[] pdf) {}
}
