package org.gongbao.model;

/// A picture kept in the library, named by the SHA-256 of its bytes.
///
/// @param name file name as received
/// @param bytes not copied; nobody writes into them
@SuppressWarnings("ArrayRecordComponent") // compared by digest
public record Asset(String sha256, String name, byte[] bytes) {

  public static Asset of(String name, byte[] bytes) {
    return new Asset(Sha256.of(bytes), name, bytes);
  }

  /// What a figure refers to it by.
  public AssetReference reference() {
    return new AssetReference(sha256, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Asset asset && asset.sha256.equals(sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
