package org.gongbao.model;

/// A picture in the library, by the SHA-256 of its bytes.
///
/// @param sha256 64 hex digits, or empty when the picture is missing
/// @param name file name as received
public record AssetReference(String sha256, String name) implements FieldValue {
  public static final AssetReference NONE = new AssetReference("", "");
}
