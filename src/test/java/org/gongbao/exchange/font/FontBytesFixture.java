package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A bundled face under another PostScript name, `Installed-Regular`, to be spoilt as a test needs.
public final class FontBytesFixture {
  public static final String NAME = "Installed-Regular";

  private final byte[] bytes;

  private FontBytesFixture(byte[] bytes) {
    this.bytes = bytes;
  }

  public static FontBytesFixture installed() throws IOException {
    byte[] font = Files.readAllBytes(Path.of("resources/fonts/NotoSansSC-Regular.ttf"));
    FontBytesFixture fixture = new FontBytesFixture(font);
    fixture.rename("NotoSansSC-Regular", NAME + " ");
    return fixture;
  }

  public byte[] bytes() {
    return bytes;
  }

  /// Says in OS/2 fsType what the licence allows.
  public FontBytesFixture licence(int bits) {
    ByteBuffer.wrap(bytes).putShort(offset("OS/2") + 8, (short) bits);
    return this;
  }

  /// Makes it look like a face with CFF outlines.
  public FontBytesFixture cff() {
    ByteBuffer.wrap(bytes).putInt(0, 0x4F54544F);
    System.arraycopy("CFF ".getBytes(StandardCharsets.US_ASCII), 0, bytes, entry("glyf"), 4);
    return this;
  }

  int offset(String tag) {
    return ByteBuffer.wrap(bytes).getInt(entry(tag) + 8);
  }

  private int entry(String tag) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int i = 0; i < buffer.getShort(4); i++) {
      if (buffer.getInt(12 + i * 16) == wanted) {
        return 12 + i * 16;
      }
    }
    throw new AssertionError(tag);
  }

  /// Writes another PostScript name of the same length over the one in the name table.
  private void rename(String from, String to) {
    byte[] old = from.getBytes(StandardCharsets.UTF_16BE);
    byte[] next = to.getBytes(StandardCharsets.UTF_16BE);
    int start = offset("name");
    int end = start + ByteBuffer.wrap(bytes).getInt(entry("name") + 12);
    for (int at = start; at + old.length <= end; at++) {
      if (Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
        System.arraycopy(next, 0, bytes, at, next.length);
      }
    }
  }
}
