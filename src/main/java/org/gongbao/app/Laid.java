package org.gongbao.app;

import java.util.Optional;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;

/// An issue as it was laid out.
///
/// @param revision of the issue laid out; -1 and no pages where nothing has been yet
/// @param issue the tree that was laid out
public record Laid(long revision, Composition pages, Optional<Issue> issue) {
  public static final Laid NONE = new Laid(-1, Composition.EMPTY, Optional.empty());

  /// The pages, when they are those of this very tree.
  public Optional<Composition> of(Issue tree) {
    return issue.filter(laid -> laid == tree).map(laid -> pages);
  }
}
