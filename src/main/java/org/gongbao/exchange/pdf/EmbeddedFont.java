package org.gongbao.exchange.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSStream;
import org.gongbao.exchange.font.FontOutlines;
import org.gongbao.exchange.font.FontTraits;
import org.gongbao.exchange.font.SubsetGlyph;
import org.gongbao.exchange.pdf.UsedFont.Use;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.model.Sha256;

/// A face in a document, cut down to the glyphs used; codes are glyph numbers of the subset.
final class EmbeddedFont {
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;
  private static final int EM = 1000;

  private final String resource;
  private final UsedFont used;
  private final int[] widths;
  private final COSDictionary dictionary;

  private EmbeddedFont(String resource, UsedFont used, int[] widths, COSDictionary dictionary) {
    this.resource = resource;
    this.used = used;
    this.widths = widths;
    this.dictionary = dictionary;
  }

  static EmbeddedFont embed(
      String resource, FontName name, UsedFont used, FontOutlines face, Streams streams)
      throws IOException {
    List<Use> uses = used.number();
    List<SubsetGlyph> glyphs = UsedFont.glyphs(uses);
    FontTraits traits = face.traits();
    int[] widths = new int[glyphs.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.round((float) face.advance(glyphs.get(i)) * EM / traits.unitsPerEm());
    }
    byte[] subset = face.subset(glyphs);
    String tagged = tag(subset) + "+" + name;
    COSDictionary descendant =
        Cos.dictionary(
            "Type", Cos.name("Font"),
            "Subtype", Cos.name("CIDFontType2"),
            "BaseFont", Cos.name(tagged),
            "CIDSystemInfo",
                Cos.direct(
                    "Registry", Cos.text("Adobe"),
                    "Ordering", Cos.text("Identity"),
                    "Supplement", 0),
            "CIDToGIDMap", Cos.name("Identity"),
            "DW", EM,
            "W", widthArray(widths),
            "FontDescriptor", descriptor(tagged, traits, streams.font(subset)));
    COSDictionary font =
        Cos.dictionary(
            "Type", Cos.name("Font"),
            "Subtype", Cos.name("Type0"),
            "BaseFont", Cos.name(tagged),
            "Encoding", Cos.name("Identity-H"),
            "DescendantFonts", Cos.array(descendant),
            "ToUnicode", streams.deflated(ToUnicode.write(uses)));
    return new EmbeddedFont(resource, used, widths, font);
  }

  /// Six letters that the same glyphs always give.
  private static String tag(byte[] subset) {
    byte[] digest = Sha256.start().digest(subset);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
    }
    return tag.toString();
  }

  private static COSDictionary descriptor(String tagged, FontTraits face, COSStream file) {
    int em = face.unitsPerEm();
    return Cos.dictionary(
        "Type",
        Cos.name("FontDescriptor"),
        "FontName",
        Cos.name(tagged),
        "Flags",
        SYMBOLIC | (face.slant() == 0 ? 0 : ITALIC),
        "FontBBox",
        Cos.array(
            face.box().left() * EM / em,
            face.box().bottom() * EM / em,
            face.box().right() * EM / em,
            face.box().top() * EM / em),
        "ItalicAngle",
        face.slant(),
        "Ascent",
        face.ascent() * EM / em,
        "Descent",
        -face.descent() * EM / em,
        "CapHeight",
        face.capHeight() * EM / em,
        "StemV",
        50 + Math.max(0, face.weight() - 300) / 5,
        "FontFile2",
        file);
  }

  /// Runs of codes whose widths are not an em.
  private static COSArray widthArray(int[] widths) {
    COSArray all = new COSArray();
    int i = 0;
    while (i < widths.length) {
      if (widths[i] == EM) {
        i++;
        continue;
      }
      COSArray run = new COSArray();
      all.add(COSInteger.get(i));
      while (i < widths.length && widths[i] != EM) {
        run.add(COSInteger.get(widths[i]));
        i++;
      }
      all.add(run);
    }
    return all;
  }

  /// What the pages call it.
  String resource() {
    return resource;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  int code(Glyphs run, int glyph) {
    return used.code(run, glyph);
  }

  /// Width of a code in thousandths of an em.
  int width(int code) {
    return widths[code];
  }
}
