package org.gongbao.check.toc;

import java.util.List;
import org.gongbao.check.Rule;

/// The family TOC.
public final class TocRules {
  private TocRules() {}

  public static List<Rule> all() {
    return List.of(
        new ContentsTitleRule(),
        new ContentsNumberRule(),
        new ContentsPageRule(),
        new ContentsPageOrderRule(),
        new SectionOfCodeRule(),
        new ContentsCompleteRule(),
        new InnerContentsRule());
  }
}
