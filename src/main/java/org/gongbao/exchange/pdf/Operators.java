package org.gongbao.exchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongbao.layout.frame.Emu;

/// A content stream being written: operands, then their operator. Lengths are in points to three
/// decimals; nothing but whole numbers is reckoned with.
final class Operators {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[1 << 14];
  private int size;

  /// Operands in words, as in `1 0 0 1`.
  Operators words(String words) {
    for (int i = 0; i < words.length(); i++) {
      put((byte) words.charAt(i));
    }
    return space();
  }

  Operators op(String operator) {
    words(operator);
    bytes[size - 1] = '\n';
    return this;
  }

  Operators length(long emu) {
    return decimal(Math.floorDiv(emu * 1000 + Emu.PT / 2, Emu.PT), 3).space();
  }

  Operators lengths(long... emus) {
    for (long emu : emus) {
      length(emu);
    }
    return this;
  }

  /// A number given in units of its last decimal.
  Operators decimal(long units, int decimals) {
    long rest = Math.abs(units);
    if (units < 0) {
      put((byte) '-');
    }
    int shown = decimals;
    while (shown > 0 && rest % 10 == 0) {
      rest /= 10;
      shown--;
    }
    long scale = 1;
    for (int i = 0; i < shown; i++) {
      scale *= 10;
    }
    digits(rest / scale, 1);
    if (shown > 0) {
      put((byte) '.');
      digits(rest % scale, shown);
    }
    return this;
  }

  private void digits(long value, int least) {
    int count = least;
    for (long more = value / pow(least); more > 0; more /= 10) {
      count++;
    }
    for (int i = count - 1; i >= 0; i--) {
      put((byte) ('0' + value / pow(i) % 10));
    }
  }

  private static long pow(int tens) {
    long power = 1;
    for (int i = 0; i < tens; i++) {
      power *= 10;
    }
    return power;
  }

  /// One character code of two bytes, within a hexadecimal string.
  Operators code(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX[code >> shift & 0xF]);
    }
    return this;
  }

  Operators put(char ascii) {
    put((byte) ascii);
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private Operators space() {
    put((byte) ' ');
    return this;
  }

  private void put(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = value;
  }
}
