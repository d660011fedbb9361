package org.gongbao.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Branch;
import org.gongbao.model.Colophon;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.Section;
import org.gongbao.model.Stage;
import org.gongbao.model.plan.NumberClash;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.model.plan.YearView;

/// 期务台: which issues a library has and will have; makes new ones and sets others aside. Methods
/// that write wait for the writing thread; call them from a task.
public final class IssueDesk {
  private final OpenLibrary library;
  private final Desk desk;

  IssueDesk(OpenLibrary library, Desk desk) {
    this.library = library;
    this.desk = desk;
  }

  /// 刊期 and counting, as the office set them.
  public PublishingPlan plan() {
    return library.setting(PlanText.KEY).flatMap(PlanText::read).orElse(PublishingPlan.USUAL);
  }

  public void keep(PublishingPlan plan) {
    library.putSetting(PlanText.KEY, PlanText.write(plan));
  }

  /// Issues of a year that are there, and those that are to come.
  public List<YearSlot> year(int year) {
    return YearView.of(year, library.issues(), plan(), today());
  }

  /// The next issues there are not yet.
  public List<IssueNumber> upcoming(int count) {
    return plan().upcoming(numbers(), today(), count);
  }

  /// 增刊 printed on a day.
  public IssueNumber supplement(LocalDate printed) {
    return plan().supplement(numbers(), printed);
  }

  /// Makes an issue like the last one: 刊头、版权栏 and sections are carried over, its documents are not.
  ///
  /// @throws ProblemException GB-D01 when an issue has the number, or the number does not fit
  public NodeId make(IssueNumber number, Messages messages) {
    require(number);
    Period period =
        Optional.ofNullable(number.printDate()).map(plan().chronicle()::of).orElse(Period.NONE);
    Issue made =
        (Issue)
            last()
                .map(this::like)
                .orElseGet(() -> Issue.blank(desk.ids().next()))
                .withField(Field.ISSUE_NUMBER, number)
                .withField(Field.CHRONICLE_PERIOD, period);
    library.addIssue(made, messages.get("desk.version.new"), List.of());
    return made.id();
  }

  /// Why an issue cannot have a number: GB-D01; empty when it can.
  ///
  /// @param known numbers of the issues there are
  public static Optional<Problem> refusal(IssueNumber number, List<IssueNumber> known) {
    return NumberClash.of(number, known)
        .map(
            clash ->
                Problem.usage(
                    "GB-D01",
                    "desk.clash." + clash.kind(),
                    number.printed(),
                    number.total(),
                    clash.other().printed(),
                    clash.other().total()));
  }

  private void require(IssueNumber number) {
    refusal(number, numbers())
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
  }

  /// The last ordinary issue there is.
  private Optional<Issue> last() {
    return library.issues().stream()
        .filter(one -> one.number().isAssigned() && !one.number().isSupplement())
        .max(
            Comparator.<IssueSummary>comparingInt(one -> one.number().year())
                .thenComparingInt(one -> one.number().last()))
        .map(one -> library.read(one.id()));
  }

  private Node like(Issue last) {
    Masthead masthead = (Masthead) last.masthead().copied(desk.ids());
    Colophon colophon = (Colophon) last.colophon().copied(desk.ids());
    List<Section> sections = new ArrayList<>();
    for (Section section : last.sections()) {
      sections.add(new Section(desk.ids().next(), section.name(), List.of()));
    }
    return Issue.blank(desk.ids().next())
        .withChildren(Branch.MASTHEAD, List.of(masthead))
        .withChildren(Branch.COLOPHON, List.of(colophon))
        .withChildren(Branch.SECTIONS, sections);
  }

  /// Takes an issue off the list. Nothing of it is gone: [#restore] brings it back.
  ///
  /// @throws ProblemException GB-D06 when it is signed or published
  public void discard(NodeId issue) {
    Stage stage = library.read(issue).stage();
    if (stage == Stage.SIGNED || stage == Stage.PUBLISHED) {
      throw new ProblemException(
          Problem.usage("GB-D06", "desk.signed", library.read(issue).number().printed()));
    }
    library.discard(issue, true);
  }

  /// Lists an issue again.
  ///
  /// @throws ProblemException GB-D01 when another has its number by now
  public void restore(NodeId issue) {
    require(library.read(issue).number());
    library.discard(issue, false);
  }

  /// Those set aside, the last one first.
  public List<IssueSummary> discarded() {
    return library.discarded();
  }

  private List<IssueNumber> numbers() {
    return library.issues().stream().map(IssueSummary::number).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
  }
}
