package org.gongbao.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.layout.Composer;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.quality.Proofread;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Standard;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.Returned;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.store.Library;
import org.gongbao.store.ProofShelf;

/// 编校质量 of the issues of a library, by the proofs that were read, and the standard errors are
/// counted by. On a worker: the pages of a proof are laid out the first time it is asked for.
public final class Qualities {
  private static final String STANDARD = "errors.standard";
  private static final String ROOM = "errors.room.";
  private final Library file;
  private final OpenLibrary library;
  private final FontLibrary fonts;

  /// @param fonts proofs are laid out with, for 版面字数
  public Qualities(OpenLibrary library, FontLibrary fonts) {
    this.file = library.library;
    this.library = library;
    this.fonts = fonts;
  }

  /// The office's own, else the usual one.
  public Standard standard() {
    return library.setting(STANDARD).map(Standard::read).orElse(Standard.USUAL);
  }

  public void keep(Standard standard) {
    library.putSetting(STANDARD, standard.written());
  }

  /// By the standard of the library.
  public QualityReport of(NodeId issue) {
    ProofShelf shelf = file.proofs();
    List<Proofread> proofs =
        shelf.rounds(issue).stream().map(round -> proofread(shelf, round)).toList();
    return QualityReport.of(proofs, standard());
  }

  /// What was read, without anything being laid out when nobody read anything.
  private Proofread proofread(ProofShelf shelf, ProofRound round) {
    List<ReturnedMark> returned = shelf.marks(round.id());
    Set<MarkId> withdrawn =
        returned.stream()
            .filter(ReturnedMark::withdrawn)
            .map(one -> one.mark().id())
            .collect(Collectors.toSet());
    List<Mark> marks = returned.stream().map(ReturnedMark::mark).toList();
    List<String> readers = shelf.returns(round.id()).stream().map(Returned::reader).toList();
    Tree base = file.reader().version(round.version());
    return new Proofread(
        round,
        Docket.of(base, marks, withdrawn, shelf.decisions(round.id())),
        readers,
        front(base.issue()),
        readers.isEmpty() ? 0 : room(round, base.issue()));
  }

  /// 封面、扉页: what the masthead says.
  private static Set<NodeId> front(Issue issue) {
    Set<NodeId> front = new HashSet<>(Set.of(issue.id()));
    issue.masthead().walk(node -> front.add(node.id()));
    return front;
  }

  private int room(ProofRound round, Issue issue) {
    String key = ROOM + round.id().value();
    Optional<Integer> kept = library.setting(key).map(Integer::valueOf);
    if (kept.isPresent()) {
      return kept.get();
    }
    HouseStyle style = library.style();
    Composer composer =
        new Composer(
            fonts, new PictureSizes(sha -> library.asset(sha).map(Asset::bytes)), new QrEncoder());
    int room = IssueFigures.of(issue, composer.compose(issue, style), style).room();
    if (library.access() instanceof Access.Writable) {
      library.putSetting(key, Integer.toString(room));
    }
    return room;
  }
}
