package org.gongbao.exchange.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.gongbao.layout.frame.Emu;

/// Makes PDF objects tersely.
final class Cos {
  private Cos() {}

  /// @param entries keys and values in turn: objects, or whole numbers
  static COSDictionary dictionary(Object... entries) {
    COSDictionary dictionary = new COSDictionary();
    for (int i = 0; i < entries.length; i += 2) {
      dictionary.setItem(name((String) entries[i]), object(entries[i + 1]));
    }
    return dictionary;
  }

  /// The same, written where it stands and not as an object of its own.
  static COSDictionary direct(Object... entries) {
    COSDictionary dictionary = dictionary(entries);
    dictionary.setDirect(true);
    return dictionary;
  }

  static COSArray array(Object... values) {
    COSArray array = new COSArray();
    for (Object value : values) {
      array.add(object(value));
    }
    return array;
  }

  static COSArray array(List<? extends COSBase> values) {
    COSArray array = new COSArray();
    values.forEach(array::add);
    return array;
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  static COSString text(String text) {
    return new COSString(text);
  }

  /// A length in points, to three decimals.
  static COSBase length(long emu) {
    long thousandths = Math.floorDiv(emu * 1000 + Emu.PT / 2, Emu.PT);
    return thousandths % 1000 == 0
        ? COSInteger.get(thousandths / 1000)
        : new COSFloat(thousandths / 1000f);
  }

  static COSArray box(long left, long bottom, long right, long top) {
    return array(length(left), length(bottom), length(right), length(top));
  }

  private static COSBase object(Object value) {
    return value instanceof Integer number ? COSInteger.get(number) : (COSBase) value;
  }
}
