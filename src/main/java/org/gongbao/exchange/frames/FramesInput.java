package org.gongbao.exchange.frames;

import java.util.ArrayList;
import java.util.List;

/// Reads what [FramesOutput] wrote; never beyond its end, and never takes more memory than what is
/// there can fill.
final class FramesInput {
  private final List<String> names = new ArrayList<>();
  private final byte[] bytes;
  private final int end;
  private int at;

  FramesInput(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    this.end = bytes.length;
  }

  int number() throws UnreadableFramesException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      if (at == end) {
        throw UnreadableFramesException.damaged("cut off");
      }
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw UnreadableFramesException.damaged("number too long");
  }

  int signed() throws UnreadableFramesException {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }

  /// Not negative.
  int offset() throws UnreadableFramesException {
    int value = number();
    if (value < 0) {
      throw UnreadableFramesException.damaged("negative offset");
    }
    return value;
  }

  /// How many things follow, each of at least so many bytes.
  int count(int least) throws UnreadableFramesException {
    int count = number();
    if (count < 0 || count > (end - at) / least) {
      throw UnreadableFramesException.damaged("more announced than there is");
    }
    return count;
  }

  boolean flag() throws UnreadableFramesException {
    int value = number();
    if (value > 1 || value < 0) {
      throw UnreadableFramesException.damaged("neither yes nor no");
    }
    return value == 1;
  }

  String name() throws UnreadableFramesException {
    int known = number();
    if (known == names.size()) {
      names.add(chars());
    }
    if (known < 0 || known >= names.size()) {
      throw UnreadableFramesException.damaged("unknown name");
    }
    return names.get(known);
  }

  String chars() throws UnreadableFramesException {
    char[] chars = new char[count(1)];
    for (int i = 0; i < chars.length; i++) {
      int unit = number();
      if (unit < 0 || unit > Character.MAX_VALUE) {
        throw UnreadableFramesException.damaged("no character");
      }
      chars[i] = (char) unit;
    }
    return new String(chars);
  }

  boolean isAtEnd() {
    return at == end;
  }
}
