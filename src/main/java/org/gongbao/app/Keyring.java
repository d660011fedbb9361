package org.gongbao.app;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.sign.KeyFault;
import org.gongbao.review.sign.KeyFile;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The private keys of this user, in `keys` of the data folder, where nobody else may look: one
/// `.key` a person, under a passphrase; one `library-ID.key` a library that packages were made of.
///
/// The key of a library has no passphrase, for nobody answers for it with his name: it says only
/// that a package comes from where the library is worked on. Like all private keys it is not in the
/// library; what the library has is the public part, and where it is worked on at two machines,
/// two.
public final class Keyring {
  /// Characters a passphrase has at least; an ideograph counts for two.
  public static final int SHORTEST = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);
  private static final String END = ".key";
  private static final String OF_LIBRARY = "library-";
  private static final int OF_FINGERPRINT = 10;
  private static final long LARGEST = 64 * 1024;

  private final Path folder;
  private final SecureRandom random;

  /// @param home the program's data folder
  public Keyring(Path home, SecureRandom random) {
    this.folder = home.resolve("keys");
    this.random = random;
  }

  /// By name.
  public List<OwnKey> keys() {
    List<OwnKey> keys = new ArrayList<>();
    files().forEach(file -> owner(file).ifPresent(part -> keys.add(new OwnKey(part, file))));
    keys.sort((a, b) -> a.part().name().compareTo(b.part().name()));
    return keys;
  }

  /// Names of files that are no keys, or damaged ones.
  public List<String> unusable() {
    return files().stream()
        .filter(file -> owner(file).isEmpty())
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Keyring::isOfPerson).sorted().toList();
    } catch (IOException unreadable) {
      throw KeyProblems.unreadable(folder.toString(), unreadable);
    }
  }

  private static boolean isOfPerson(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(END) && !name.startsWith(OF_LIBRARY);
  }

  private static Optional<PublicPart> owner(Path file) {
    try {
      return Optional.of(KeyFile.owner(text(file)));
    } catch (KeyFault | ProblemException unusable) {
      LOG.warn("key {} cannot be used", file.getFileName(), unusable);
      return Optional.empty();
    }
  }

  /// @throws ProblemException GB-K08 when nobody of that name has a key here
  public OwnKey find(String name) {
    return keys().stream()
        .filter(key -> key.part().name().equals(name.strip()))
        .findFirst()
        .orElseThrow(() -> KeyProblems.noKey(name));
  }

  /// Makes a key. Takes a second.
  ///
  /// @throws ProblemException GB-K06 when somebody of that name has one, GB-K07 when the passphrase
  ///   is too short; nothing is made then
  public OwnKey make(String name, char[] passphrase) {
    if (keys().stream().anyMatch(key -> key.part().name().equals(name.strip()))) {
      throw KeyProblems.exists(name.strip());
    }
    requireLongEnough(passphrase);
    SigningKey key = fresh(name);
    String digits = key.open().fingerprint().digits();
    Path file = folder.resolve(digits.substring(0, OF_FINGERPRINT) + END);
    keep(file, KeyFile.write(key, passphrase, random));
    return new OwnKey(key.open(), file);
  }

  /// Puts a key under another passphrase; the key stays the same, and so what it signed. Takes a
  /// second.
  ///
  /// @throws ProblemException GB-K04 when the passphrase is another, GB-K07 when the new one is too
  ///   short; the old one holds then
  public void change(OwnKey key, char[] passphrase, char[] another) {
    requireLongEnough(another);
    keep(key.file(), KeyFile.write(unlock(key, passphrase), another, random));
  }

  private static void requireLongEnough(char[] passphrase) {
    if (!isLongEnough(passphrase)) {
      throw KeyProblems.shortPassphrase(SHORTEST);
    }
  }

  /// Whether a passphrase is taken.
  public static boolean isLongEnough(char[] passphrase) {
    int length =
        CharBuffer.wrap(passphrase)
            .codePoints()
            .map(one -> Character.isIdeographic(one) ? 2 : 1)
            .sum();
    return length >= SHORTEST;
  }

  /// Opens a key. Takes half a second.
  ///
  /// @throws ProblemException GB-K04 when the passphrase is another
  public SigningKey unlock(OwnKey key, char[] passphrase) {
    return tryUnlock(key, passphrase)
        .orElseThrow(() -> KeyProblems.wrongPassphrase(key.part().name()));
  }

  /// The same, empty when the passphrase is another.
  Optional<SigningKey> tryUnlock(OwnKey key, char[] passphrase) {
    try {
      return Optional.of(KeyFile.read(text(key.file()), passphrase));
    } catch (KeyFault fault) {
      if (fault.reason() == KeyFault.Reason.WRONG_PASSPHRASE) {
        return Optional.empty();
      }
      throw KeyProblems.of(fault, key.part().name());
    }
  }

  /// Writes the public part, for colleagues.
  public void export(OwnKey key, Path target) {
    byte[] text = KeyFile.writePublic(key.part()).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, out -> out.write(text));
  }

  /// Reads what a colleague sent.
  ///
  /// @throws ProblemException when it is no public key, or damaged
  public static PublicPart readPublic(Path file) {
    try {
      return KeyFile.readPublic(text(file));
    } catch (KeyFault fault) {
      throw KeyProblems.of(fault, String.valueOf(file.getFileName()));
    }
  }

  /// The key packages of a library are signed with, made when there is none.
  ///
  /// @param id of the library
  /// @param name of the key, such as that of the library's file
  SigningKey ofLibrary(String id, String name) {
    Path file = ofLibrary(id);
    if (!Files.exists(file)) {
      return renewOfLibrary(id, name);
    }
    try {
      return KeyFile.readPlain(text(file));
    } catch (KeyFault fault) {
      throw KeyProblems.of(fault, String.valueOf(file.getFileName()));
    }
  }

  /// Makes another in its place.
  SigningKey renewOfLibrary(String id, String name) {
    SigningKey made = fresh(name);
    keep(ofLibrary(id), KeyFile.writePlain(made));
    return made;
  }

  /// Throws the key of a library away that is no more: nothing is signed with it again, and what it
  /// signed can be read without it.
  public void forgetLibrary(String id) {
    try {
      Files.deleteIfExists(ofLibrary(id));
    } catch (IOException staysThere) {
      LOG.warn("key of a library that is no more stays", staysThere);
    }
  }

  private Path ofLibrary(String id) {
    return folder.resolve(OF_LIBRARY + id + END);
  }

  private SigningKey fresh(String name) {
    try {
      return SigningKey.make(name, random);
    } catch (IllegalArgumentException noName) {
      throw KeyProblems.noName(name);
    }
  }

  private void keep(Path file, String text) {
    try {
      Files.createDirectories(folder);
      allow(folder, "rwx------");
    } catch (IOException unwritable) {
      throw KeyProblems.unwritable(folder.toString(), unwritable);
    }
    WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    try {
      allow(file, "rw-------");
    } catch (IOException stillInThatFolder) {
      LOG.warn("permissions of a key not set", stillInThatFolder);
    }
  }

  /// On Windows the data folder is the user's own already.
  private static void allow(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }

  private static String text(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST) {
        return "";
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException noText) {
      return "";
    } catch (IOException unreadable) {
      throw KeyProblems.unreadable(name, unreadable);
    }
  }
}
