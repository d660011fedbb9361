package org.gongbao.store.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.review.sign.PublicPart;

/// What a parcel holds: signed, so nothing in it can be another.
///
/// @param signer whose key it is signed with
/// @param entries by name
public record Manifest(ParcelLabel label, PublicPart signer, List<Entry> entries) {
  /// Most entries, longest name.
  private static final int MOST = 20_000;

  private static final int LONGEST = 200;

  /// @throws IllegalArgumentException when an entry stands twice or there are too many
  public Manifest {
    entries = List.copyOf(entries);
    Set<String> names = new HashSet<>();
    if (entries.size() > MOST || !entries.stream().allMatch(entry -> names.add(entry.name()))) {
      throw new IllegalArgumentException("entries");
    }
  }

  /// Bytes of all entries together.
  public long size() {
    return entries.stream().mapToLong(Entry::size).sum();
  }

  /// @param name parts of letters, digits, `-`, `_` and `.` between slashes
  /// @param size bytes
  /// @param sha256 64 hex digits
  public record Entry(String name, int size, String sha256) {
    public Entry {
      if (!isName(name) || size < 0 || !sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException("entry");
      }
    }
  }

  /// Names that lead nowhere: no part begins with a dot, none is empty, none is absolute.
  static boolean isName(String name) {
    String part = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
    return name.length() <= LONGEST && name.matches(part + "(/" + part + ")*");
  }
}
