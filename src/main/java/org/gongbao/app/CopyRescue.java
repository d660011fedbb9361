package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Tree;
import org.gongbao.store.JournalEntry;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a library that may have lost its file to another place: by the file, else by the
/// connection that is still there, else by what is in memory. On the writing thread.
final class CopyRescue {
  private static final Logger LOG = LoggerFactory.getLogger(CopyRescue.class);
  private static final String VERSION = "救援副本";

  private final Library library;
  private final Opener opener;
  private final Desk desk;
  private final Path target;

  CopyRescue(Library library, Opener opener, Desk desk, Path target) {
    this.library = library;
    this.opener = opener;
    this.desk = desk;
    this.target = target;
  }

  /// @param pending what is not in the file yet
  RescueCopy save(List<JournalEntry> pending, Sessions sessions) {
    try {
      copy(pending);
      return RescueCopy.WHOLE;
    } catch (ProblemException | IllegalStateException unreadable) {
      if (target.toFile().exists()) {
        throw unreadable;
      }
      LOG.warn("nothing to copy from; keeping what is in memory", unreadable);
      keep(sessions.latest());
      return RescueCopy.OPEN_ISSUES;
    }
  }

  private void copy(List<JournalEntry> pending) {
    if (library.isInPlace()) {
      library.copyTo(target);
    } else {
      library.rescueTo(target);
    }
    if (!pending.isEmpty()) {
      try (Library copy = Library.open(target, opener)) {
        copy.append(pending);
      }
    }
  }

  private void keep(List<Tree> open) {
    try (Library copy = Library.create(target, opener)) {
      for (Tree tree : open) {
        copy.writer()
            .addIssue(tree.issue(), VERSION, List.of(), desk.who(), desk.clock().instant());
      }
    }
  }
}
