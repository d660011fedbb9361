package org.gongbao.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongbao.app.Decisions;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Originals;
import org.gongbao.app.PastStates;
import org.gongbao.app.Queries;
import org.gongbao.check.office.Office;
import org.gongbao.layout.style.HouseStyle;

/// An issue taken to the desk, with what belongs to it outside the tree.
///
/// @param sources files it was imported from, oldest first
/// @param assets bytes of a picture by the SHA-256 of them
/// @param originals what its items came in as
/// @param past states it had before
/// @param decisions what the office decided about its findings
/// @param queries its 质疑单
/// @param office what the office knows; asked on a worker
/// @param style 版式 of its library; throws `ProblemException` when it cannot be read
public record OpenIssue(
    IssueSession session,
    List<OpenSource> sources,
    Function<String, Optional<byte[]>> assets,
    Supplier<HouseStyle> style,
    Originals originals,
    PastStates past,
    Decisions decisions,
    Queries queries,
    Supplier<Office> office) {
  public OpenIssue {
    sources = List.copyOf(sources);
  }

  /// An issue without a library to keep what is done outside the tree.
  public OpenIssue(
      IssueSession session,
      List<OpenSource> sources,
      Function<String, Optional<byte[]>> assets,
      Supplier<HouseStyle> style,
      Originals originals) {
    this(
        session,
        sources,
        assets,
        style,
        originals,
        PastStates.NONE,
        Decisions.NONE,
        Queries.NONE,
        () -> Office.NONE);
  }
}
