package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import org.gongbao.review.workflow.Keys;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;

/// Opens and makes libraries, and remembers which.
public final class Libraries {
  private final Desk desk;
  private final Keys keys;
  private final Opener opener;
  private final RecentLibraries recent;

  /// @param home the program's data folder (`GONGBAO_HOME`); made when first needed
  public Libraries(Path home, Desk desk) {
    this(home, desk, Keys.NONE);
  }

  /// @param keys of those who sign here
  public Libraries(Path home, Desk desk, Keys keys) {
    this.desk = desk;
    this.keys = keys;
    this.opener =
        new Opener(desk.who(), desk.host(), ProcessHandle.current().pid(), home, desk.clock());
    this.recent = new RecentLibraries(home);
  }

  /// Who works here.
  public String who() {
    return desk.who();
  }

  /// Who signs here, and whose signatures are trusted.
  public Keys keys() {
    return keys;
  }

  /// Opens a library for writing; when something keeps it from being written, for reading, which
  /// its [OpenLibrary#access] tells.
  ///
  /// @throws org.gongbao.l10n.ProblemException when it cannot be opened; the file is unchanged
  public OpenLibrary open(Path file) {
    return opened(Library.open(file, opener));
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
