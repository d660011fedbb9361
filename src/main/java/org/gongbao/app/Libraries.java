package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.gongbao.review.workflow.Keys;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;

/// Opens and makes libraries, and remembers which.
public final class Libraries {
  private final Desk desk;
  private final Function<OpenLibrary, Keys> signing;
  private final Opener opener;
  private final RecentLibraries recent;
  private final Keyring keys;
  private final Path home;

  /// @param home the program's data folder (`GONGBAO_HOME`); made when first needed
  public Libraries(Path home, Desk desk) {
    this.desk = desk;
    this.signing = library -> new LibraryKeys(library.people(), keys());
    this.opener = opener(home, desk);
    this.recent = new RecentLibraries(home);
    this.keys = new Keyring(home, desk.random());
    this.home = home;
  }

  /// @param keys of those who sign here, in whatever library
  public Libraries(Path home, Desk desk, Keys keys) {
    this.desk = desk;
    this.signing = library -> keys;
    this.opener = opener(home, desk);
    this.recent = new RecentLibraries(home);
    this.keys = new Keyring(home, desk.random());
    this.home = home;
  }

  private static Opener opener(Path home, Desk desk) {
    return new Opener(desk.who(), desk.host(), ProcessHandle.current().pid(), home, desk.clock());
  }

  /// Who works here.
  public String who() {
    return desk.who();
  }

  /// Who signs in a library, and whose signatures are trusted there.
  public Keys signing(OpenLibrary library) {
    return signing.apply(library);
  }

  /// The program's data folder.
  public Path home() {
    return home;
  }

  /// The private keys of this user on this machine.
  public Keyring keys() {
    return keys;
  }

  /// Opens a library for writing; when something keeps it from being written, for reading, which
  /// its [OpenLibrary#access] tells.
  ///
  /// @throws org.gongbao.l10n.ProblemException when it cannot be opened; the file is unchanged
  public OpenLibrary open(Path file) {
    return opened(Library.open(file, opener));
  }

  /// Opens a locked version that was unpacked to be proofread: for reading only, and not among the
  /// recent ones.
  public OpenLibrary openProof(Path file) {
    return new OpenLibrary(Library.openProof(file, opener), opener, desk);
  }

  /// Makes an empty library and opens it.
  ///
  /// @throws org.gongbao.l10n.ProblemException when it exists or cannot be made; nothing is left
  public OpenLibrary create(Path file) {
    return opened(Library.create(file, opener));
  }

  /// Libraries opened before, newest first; those no longer there are marked.
  public List<RecentLibrary> recent() {
    return recent.all();
  }

  /// Takes a library off the list of recent ones; the file stays.
  public void forget(Path file) {
    recent.forget(file);
  }

  private OpenLibrary opened(Library library) {
    recent.opened(library.file(), desk.clock().instant());
    return new OpenLibrary(library, opener, desk);
  }
}
