package org.gongbao.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.app.IssueSession;

/// An issue taken to the desk, with what belongs to it outside the tree.
///
/// @param sources files it was imported from, oldest first
/// @param assets bytes of a picture by the SHA-256 of them
public record OpenIssue(
    IssueSession session, List<OpenSource> sources, Function<String, Optional<byte[]>> assets) {
  public OpenIssue {
    sources = List.copyOf(sources);
  }
}
