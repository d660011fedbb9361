package org.gongbao.app.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.Keyring;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Proofs;
import org.gongbao.exchange.frames.FramesCodec;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.store.proof.ParcelKind;
import org.gongbao.store.proof.ParcelLabel;
import org.gongbao.store.proof.ParcelWriter;

/// Makes what a proofreader is given: the locked version in a library file of its own, its composed
/// pages, and for whom it is; signed with the library's key. On a worker.
public final class ProofPackages {
  static final String ISSUE = "issue.gongbao";
  static final String FRAMES = "pages.frames";
  static final String READER = "reader.txt";

  private final OpenLibrary library;
  private final RoundDesk desk;
  private final Keyring keys;
  private final String program;

  /// @param program version of this program
  public ProofPackages(OpenLibrary library, RoundDesk desk, Keyring keys, String program) {
    this.library = library;
    this.desk = desk;
    this.keys = keys;
    this.program = program;
  }

  /// What protects a package in transit.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Password(char[] chars, SecureRandom random) {}

  /// @param reader for whom; empty for any
  /// @param number of the issue as printed
  /// @return the file
  public byte[] make(ProofRound round, String reader, String number, Optional<Password> password) {
    Proofs proofs = desk.proofs();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(ISSUE, extract(proofs, round));
    entries.put(FRAMES, FramesCodec.write(desk.compose(round)));
    entries.put(READER, reader.getBytes(StandardCharsets.UTF_8));
    ParcelLabel label =
        new ParcelLabel(
            ParcelKind.PACKAGE,
            library.people().libraryId(),
            round.issue().value(),
            number,
            round.id().value(),
            round.digest(),
            program,
            proofs.now(),
            proofs.who(),
            "");
    SigningKey key = library.people().libraryKey(keys);
    return password
        .map(given -> ParcelWriter.write(label, entries, key, given.chars(), given.random()))
        .orElseGet(() -> ParcelWriter.write(label, entries, key));
  }

  private static byte[] extract(Proofs proofs, ProofRound round) {
    try {
      Path folder = Files.createTempDirectory("gongbao-proof");
      Path file = folder.resolve(ISSUE);
      try {
        proofs.extract(round, file);
        return Files.readAllBytes(file);
      } finally {
        Scratch.clear(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
