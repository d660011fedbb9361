package org.gongbao.store.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.review.sign.PublicPart;

/// JSON of a manifest. Keys stand in one order, so that the same manifest is the same bytes.
final class ManifestCodec {
  private static final String FORMAT = "gongbao-parcel/1";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ManifestCodec() {}

  static byte[] write(Manifest manifest) {
    ParcelLabel label = manifest.label();
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT).put("kind", label.kind().name());
    json.put("library", label.library()).put("issue", label.issue());
    json.put("number", label.number()).put("round", label.round()).put("base", label.base());
    json.put("program", label.program()).put("made", label.made().toString());
    json.put("by", label.by()).put("answers", label.answers());
    json.putObject("signer")
        .put("name", manifest.signer().name())
        .put("key", manifest.signer().key());
    ArrayNode entries = json.putArray("entries");
    for (Manifest.Entry entry : manifest.entries()) {
      entries
          .addObject()
          .put("name", entry.name())
          .put("size", entry.size())
          .put("sha256", entry.sha256());
    }
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// @throws ParcelFault when it is none
  static Manifest read(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      if (!text(json, "format").equals(FORMAT)) {
        throw new ParcelFault(ParcelFault.Reason.NEWER);
      }
      JsonNode signer = json.path("signer");
      PublicPart part = new PublicPart(text(signer, "name"), text(signer, "key"));
      return new Manifest(label(json), part, entries(json.path("entries")));
    } catch (IOException | DateTimeException | IllegalArgumentException noManifest) {
      throw new ParcelFault(ParcelFault.Reason.MALFORMED, noManifest);
    }
  }

  private static ParcelLabel label(JsonNode json) {
    return new ParcelLabel(
        ParcelKind.valueOf(text(json, "kind")),
        text(json, "library"),
        text(json, "issue"),
        text(json, "number"),
        text(json, "round"),
        text(json, "base"),
        text(json, "program"),
        Instant.parse(text(json, "made")),
        text(json, "by"),
        text(json, "answers"));
  }

  private static List<Manifest.Entry> entries(JsonNode json) {
    List<Manifest.Entry> entries = new ArrayList<>();
    for (JsonNode entry : json) {
      JsonNode size = entry.path("size");
      if (!size.isInt()) {
        throw new IllegalArgumentException("size");
      }
      entries.add(new Manifest.Entry(text(entry, "name"), size.intValue(), text(entry, "sha256")));
    }
    return entries;
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name);
    }
    return value.textValue();
  }
}
