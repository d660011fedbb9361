package org.gongbao.model;

/// A file the office sent, byte for byte. Two are equal when their ids are: the id is the SHA-256
/// of the bytes.
///
/// @param name file name as received
/// @param charset it was read in, detected or chosen; empty for formats that tell themselves
/// @param bytes not copied; nobody writes into them
@SuppressWarnings("ArrayRecordComponent") // compared by id, which digests the bytes
public record SourceFile(SourceId id, String name, String charset, byte[] bytes) {

  public static SourceFile of(String name, String charset, byte[] bytes) {
    return new SourceFile(new SourceId(Sha256.of(bytes)), name, charset, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && file.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
