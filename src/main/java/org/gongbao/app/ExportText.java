package org.gongbao.app;

import java.nio.file.Path;
import org.gongbao.model.Issue;

/// Writes an issue as plain text.
@FunctionalInterface
public interface ExportText {

  /// @throws org.gongbao.l10n.ProblemException when the file cannot be written; none is left behind
  void write(Issue issue, Path target);
}
