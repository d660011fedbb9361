package org.gongbao.exchange.pdf.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Puts annotations into a PDF as programs write them, and saves it.
public final class Scribe implements AutoCloseable {
  public final PDDocument document;

  Scribe(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
  }

  /// In which order the corners of a quadrilateral are written.
  enum Order {
    /// Upper left, upper right, lower left, lower right: Acrobat and those who follow it.
    ACROBAT(0, 1, 3, 2),
    /// As the standard says.
    STANDARD(3, 2, 1, 0),
    /// Round from the lower left.
    OTHER(3, 0, 1, 2);

    private final int[] corners;

    Order(int... corners) {
      this.corners = corners;
    }
  }

  public COSDictionary add(int sheet, String type, float[] rect, Object... more) {
    COSDictionary entry = new COSDictionary();
    entry.setItem(COSName.TYPE, COSName.ANNOT);
    entry.setItem(COSName.SUBTYPE, COSName.getPDFName(type));
    entry.setItem(COSName.RECT, numbers(rect));
    for (int i = 0; i < more.length; i += 2) {
      entry.setItem(COSName.getPDFName((String) more[i]), value(more[i + 1]));
    }
    COSDictionary page = document.getPage(sheet).getCOSObject();
    COSArray list = page.getCOSArray(COSName.ANNOTS);
    if (list == null) {
      list = new COSArray();
      page.setItem(COSName.ANNOTS, list);
    }
    list.add(entry);
    page.setNeedToBeUpdated(true);
    return entry;
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  private static COSBase value(Object value) {
    return switch (value) {
      case String text -> new COSString(text);
      case Integer number -> COSInteger.get(number);
      case float[] many -> numbers(many);
      default -> (COSBase) value;
    };
  }

  static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  /// A quadrilateral round boxes that stand side by side.
  static float[] quad(List<Boxes.Box> boxes, Order order) {
    float[] first = boxes.getFirst().corners();
    float[] last = boxes.getLast().corners();
    float[] round = {first[0], first[1], last[2], last[3], last[4], last[5], first[6], first[7]};
    float[] quad = new float[8];
    for (int i = 0; i < 4; i++) {
      quad[2 * i] = round[2 * order.corners[i]];
      quad[2 * i + 1] = round[2 * order.corners[i] + 1];
    }
    return quad;
  }

  static float[] bounds(float[] points) {
    float[] rect = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    for (int i = 0; i < points.length; i += 2) {
      rect[0] = Math.min(rect[0], points[i]);
      rect[1] = Math.min(rect[1], points[i + 1]);
      rect[2] = Math.max(rect[2], points[i]);
      rect[3] = Math.max(rect[3], points[i + 1]);
    }
    return rect;
  }

  public byte[] save() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
