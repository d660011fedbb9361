package org.gongbao.exchange.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Puts tables together to a TrueType file.
final class SfntWriter {
  private static final int WHOLE_CHECKSUM = 0xB1B0AFBA;

  private final Map<String, byte[]> tables = new TreeMap<>();

  void add(String tag, byte[] table) {
    tables.put(tag, table);
  }

  byte[] write() {
    int count = tables.size();
    int start = 12 + count * 16;
    int length = start + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(count);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) ((count - power) * 16));
    int at = start;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      if (table.getKey().equals("head")) {
        head = at;
        ByteBuffer.wrap(bytes).putInt(8, 0);
      }
      file.put(at, bytes);
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, bytes.length + 3 & ~3)).putInt(at).putInt(bytes.length);
      at += bytes.length + 3 & ~3;
    }
    file.putInt(head + 8, WHOLE_CHECKSUM - sum(file, 0, length));
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += 4) {
      sum += file.getInt(i);
    }
    return sum;
  }
}
