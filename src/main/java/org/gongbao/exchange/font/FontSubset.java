package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts a face down to some glyphs. The same glyphs give the same bytes.
final class FontSubset {
  private static final int HINTED_PARTS = 8;

  private final FontOutlines face;
  private final MissingOutline missing;
  private final List<byte[]> outlines = new ArrayList<>();
  private final List<Integer> advances = new ArrayList<>();
  // glyphs of the face that others are composed of, by where they will stand
  private final Map<Integer, Integer> parts = new HashMap<>();
  private final List<Integer> waiting = new ArrayList<>();
  private final int wanted;
  private int frame = -1;

  FontSubset(FontOutlines face, List<SubsetGlyph> glyphs) {
    this.face = face;
    this.missing = new MissingOutline(face);
    this.wanted = glyphs.size();
    for (SubsetGlyph glyph : glyphs) {
      outlines.add(outline(glyph));
      advances.add(face.advance(glyph));
    }
    for (int i = 0; i < waiting.size(); i++) {
      int glyph = waiting.get(i);
      boolean box = glyph < 0;
      outlines.add(box ? missing.frame() : own(glyph));
      advances.add(box ? face.head().unitsPerEm() : face.advance(glyph));
    }
  }

  private byte[] outline(SubsetGlyph glyph) {
    return switch (glyph) {
      case SubsetGlyph.Own own -> own(own.id());
      case SubsetGlyph.Blank blank -> new byte[0];
      case SubsetGlyph.Missing lacking -> {
        if (frame < 0) {
          frame = part(-1);
        }
        yield missing.of(lacking.codePoint(), frame, this::part);
      }
    };
  }

  private byte[] own(int glyph) {
    ByteBuffer outline = face.outline(glyph);
    if (CompositeOutline.is(outline)) {
      return CompositeOutline.renumbered(outline, this::part);
    }
    byte[] bytes = new byte[outline.limit()];
    outline.get(0, bytes);
    return bytes;
  }

  private int part(int glyph) {
    return parts.computeIfAbsent(
        glyph,
        added -> {
          waiting.add(added);
          return wanted + waiting.size() - 1;
        });
  }

  byte[] write() throws IOException {
    SfntWriter tables = new SfntWriter();
    for (String hints : List.of("cvt ", "fpgm", "prep")) {
      if (face.face().has(hints)) {
        tables.add(hints, copy(hints));
      }
    }
    int length = outlines.stream().mapToInt(outline -> outline.length + 3 & ~3).sum();
    ByteBuffer glyf = ByteBuffer.allocate(length);
    ByteBuffer loca = ByteBuffer.allocate((outlines.size() + 1) * 4);
    ByteBuffer hmtx = ByteBuffer.allocate(outlines.size() * 4);
    for (int i = 0; i < outlines.size(); i++) {
      byte[] outline = outlines.get(i);
      loca.putInt(glyf.position());
      glyf.put(outline).position(glyf.position() + 3 & ~3);
      int left = outline.length < 10 ? 0 : ByteBuffer.wrap(outline).getShort(2);
      hmtx.putShort(advances.get(i).shortValue()).putShort((short) left);
    }
    loca.putInt(glyf.position());
    tables.add("glyf", glyf.array());
    tables.add("head", head());
    tables.add("hhea", patched("hhea", 34, outlines.size()));
    tables.add("hmtx", hmtx.array());
    tables.add("loca", loca.array());
    tables.add("maxp", maxp());
    return tables.write();
  }

  private byte[] head() throws IOException {
    return patched("head", 50, 1);
  }

  /// The boxes of missing characters have parts one level deeper than the face's own glyphs.
  private byte[] maxp() throws IOException {
    byte[] maxp = patched("maxp", 4, outlines.size());
    ByteBuffer table = ByteBuffer.wrap(maxp);
    if (frame >= 0 && maxp.length >= 32) {
      table.putShort(10, (short) Math.max(table.getChar(10), 1_000));
      table.putShort(12, (short) Math.max(table.getChar(12), 100));
      table.putShort(28, (short) Math.max(table.getChar(28), HINTED_PARTS));
      table.putShort(30, (short) (table.getChar(30) + 1));
    }
    return maxp;
  }

  private byte[] patched(String tag, int offset, int value) throws IOException {
    byte[] table = copy(tag);
    ByteBuffer.wrap(table).putShort(offset, (short) value);
    return table;
  }

  private byte[] copy(String tag) throws IOException {
    ByteBuffer table = face.face().table(tag);
    byte[] bytes = new byte[table.limit()];
    table.get(0, bytes);
    return bytes;
  }
}
