package org.gongbao.edit.correct;

import java.util.Optional;
import org.gongbao.model.Correction;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.Stage;
import org.gongbao.model.Text;

/// What is wrong with a correction.
public enum CorrectionFault {
  /// The issue is not in the library.
  NO_ISSUE,
  /// The issue is not published: what stands in it is changed there.
  NOT_PUBLISHED,
  /// The issue has another number than the correction says.
  OTHER_NUMBER,
  /// The wrong text does not stand there.
  NOT_THERE,
  /// Nothing is corrected.
  SAME,
  /// The notice does not say issue, page, wrong and right text as they are recorded.
  UNSAID;

  /// Whether what a correction says stands in the published issue.
  ///
  /// @param published empty when it is not in the library
  public static Optional<CorrectionFault> of(Correction correction, Optional<Issue> published) {
    if (correction.wrong().equals(correction.right())) {
      return Optional.of(SAME);
    }
    if (published.isEmpty()) {
      return Optional.of(NO_ISSUE);
    }
    Issue issue = published.get();
    if (issue.stage() != Stage.PUBLISHED) {
      return Optional.of(NOT_PUBLISHED);
    }
    if (!issue.number().printed().equals(correction.printed())) {
      return Optional.of(OTHER_NUMBER);
    }
    boolean[] there = {false};
    issue.items().stream()
        .filter(item -> item.id().equals(correction.item()))
        .forEach(item -> item.walk(node -> there[0] |= stands(node, correction)));
    return there[0] ? Optional.empty() : Optional.of(NOT_THERE);
  }

  private static boolean stands(Node node, Correction correction) {
    return node.id().equals(correction.node())
        && node.text(correction.slot())
            .map(Text::chars)
            .filter(chars -> chars.startsWith(correction.wrong(), correction.offset()))
            .isPresent();
  }

  /// Whether a notice says a correction.
  public static boolean isSaid(Correction correction, String text) {
    return text.contains(correction.printed())
        && text.contains("第" + correction.page() + "页")
        && text.contains(correction.wrong())
        && text.contains(correction.right());
  }
}
