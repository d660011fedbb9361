package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.NodeId;

/// Brings files into a library: whole issues as issues, documents into an issue.
@FunctionalInterface
public interface ImportFiles {

  /// Work to be run as a task; it writes nothing before it is run.
  ///
  /// @param into issue that takes documents; empty for the draft issue
  Tasks.Work<ImportSummary> work(OpenLibrary library, List<Path> files, Optional<NodeId> into);
}
