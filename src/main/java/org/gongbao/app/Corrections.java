package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Step;
import org.gongbao.edit.correct.Correcting;
import org.gongbao.edit.correct.CorrectionFault;
import org.gongbao.edit.correct.Standing;
import org.gongbao.edit.correct.Wording;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.picture.PictureSizes;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.Composer;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Correction;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Notice;
import org.gongbao.model.Place;
import org.gongbao.model.Stage;
import org.gongbao.model.Tree;

/// 更正 of published issues. They are only read; what corrects them is found in the issues after
/// them. On a worker: finding a page lays the issue out.
public final class Corrections {
  private static final String REPLACED = "correction.replaced";
  private static final String DROPPED = "correction.dropped";

  private final OpenLibrary library;
  private final FontLibrary fonts;

  public Corrections(OpenLibrary library, FontLibrary fonts) {
    this.library = library;
    this.fonts = fonts;
  }

  /// Where wrong characters stand, and on which page, counted from 1.
  public record Hit(Standing standing, int page) {}

  /// A correction and where it is printed.
  ///
  /// @param page the item that corrects begins on; 0 where that is not known
  public record Answer(
      NodeId issue, IssueNumber number, NodeId item, int page, Correction correction) {}

  /// Published issues, the newest first.
  public List<IssueSummary> published() {
    return library.issues().stream()
        .filter(issue -> issue.stage() == Stage.PUBLISHED)
        .toList()
        .reversed();
  }

  /// Where characters stand in a published issue.
  ///
  /// @throws ProblemException when it is not published, or they do not stand in it
  public List<Hit> find(IssueSummary of, String wrong) {
    Issue issue = published(of);
    List<Standing> found = Standing.of(issue, wrong);
    if (found.isEmpty()) {
      throw new ProblemException(
          Problem.input("GB-K02", "correct.not-there", of.number().printed(), wrong));
    }
    HouseStyle style = library.style(of.id());
    Composition pages =
        new Composer(
                fonts,
                new PictureSizes(sha -> library.asset(sha).map(Asset::bytes)),
                new QrEncoder())
            .compose(issue, style);
    YearFigures.keep(library, of.revision(), issue, style, pages);
    return found.stream().map(standing -> new Hit(standing, page(pages, standing))).toList();
  }

  private Issue published(IssueSummary of) {
    if (of.stage() != Stage.PUBLISHED) {
      throw new ProblemException(
          Problem.input("GB-K01", "correct.not-published", of.number().printed()));
    }
    return library.read(of.id());
  }

  /// The page a place is printed on, else the one its item begins on.
  private static int page(Composition pages, Standing standing) {
    for (Page page : pages.pages()) {
      for (Frame frame : page.body()) {
        if (frame instanceof Frame.TextFrame text
            && text.line().runs().stream().anyMatch(run -> holds(run, standing.place()))) {
          return page.number();
        }
      }
    }
    return pages.startOf(standing.item().id()).orElse(0);
  }

  private static boolean holds(Glyphs run, Place place) {
    Optional<Place> start = run.source().place(0);
    return start.isPresent()
        && start.get().node().equals(place.node())
        && start.get().slot() == place.slot()
        && start.get().offset() <= place.offset()
        && place.offset() < start.get().offset() + run.chars().length();
  }

  /// What is recorded of a correction.
  ///
  /// @throws ProblemException when nothing would be corrected
  public Correction correction(
      IssueSummary of, Hit hit, String wrong, String right, String reason) {
    Correction correction = of(of, hit, wrong, right, reason);
    CorrectionFault.of(correction, Optional.of(published(of)))
        .ifPresent(
            fault -> {
              throw new ProblemException(Problem.input("GB-K03", "correct.same", wrong));
            });
    return correction;
  }

  /// The same, before it is known to correct anything.
  public static Correction of(IssueSummary of, Hit hit, String wrong, String right, String reason) {
    Item item = hit.standing().item();
    Place place = hit.standing().place();
    return new Correction(
        of.id(),
        of.number().printed(),
        item.id(),
        item.title().chars(),
        place.node(),
        place.slot(),
        place.offset(),
        hit.page(),
        wrong,
        right,
        reason);
  }

  /// The action that puts a correction into a later issue.
  public Step step(Tree into, Correction correction, Optional<String> section, NodeIds ids) {
    return Correcting.step(into, correction, wording(), section, ids);
  }

  /// How the house words corrections.
  public Wording wording() {
    return new Wording(
        library.setting(REPLACED).orElse(Wording.USUAL.replaced()),
        library.setting(DROPPED).orElse(Wording.USUAL.dropped()));
  }

  public void keep(Wording wording) {
    library.putSetting(REPLACED, wording.replaced());
    library.putSetting(DROPPED, wording.dropped());
  }

  /// What other issues correct in one, in the order of the issues.
  public List<Answer> of(NodeId published) {
    library.flush();
    List<Answer> answers = new ArrayList<>();
    PrintedPages pages = new PrintedPages(library);
    for (IssueSummary summary : library.issues()) {
      if (!summary.id().equals(published)) {
        for (Notice notice : library.notices(summary.id())) {
          notice.corrections().corrections().stream()
              .filter(one -> one.issue().equals(published))
              .map(one -> answer(summary, notice, one, pages))
              .forEach(answers::add);
        }
      }
    }
    return List.copyOf(answers);
  }

  private static Answer answer(
      IssueSummary by, Notice notice, Correction correction, PrintedPages pages) {
    int page = pages.starts(by.id()).getOrDefault(notice.id(), 0);
    return new Answer(by.id(), by.number(), notice.id(), page, correction);
  }
}
