package org.gongbao.store.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/// One line of a working file: the CRC-32 of the rest as 8 hex digits, a blank, and a JSON array of
/// three strings.
///
/// @param kind `file`, `mark`, `gone`, `page` or `note`; others are passed over and kept
record WorkLine(String kind, String id, String value) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SUM = 8;

  byte[] write() {
    try {
      byte[] json =
          JSON.writeValueAsString(JSON.createArrayNode().add(kind).add(id).add(value))
              .getBytes(StandardCharsets.UTF_8);
      return (sum(json) + " " + new String(json, StandardCharsets.UTF_8) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Empty when it is not whole.
  static Optional<WorkLine> read(String line) {
    if (line.length() < SUM + 2 || line.charAt(SUM) != ' ') {
      return Optional.empty();
    }
    String json = line.substring(SUM + 1);
    if (!sum(json.getBytes(StandardCharsets.UTF_8)).equals(line.substring(0, SUM))) {
      return Optional.empty();
    }
    try {
      JsonNode parts = JSON.readTree(json);
      return Optional.of(
          new WorkLine(parts.path(0).asText(), parts.path(1).asText(), parts.path(2).asText()));
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  private static String sum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
