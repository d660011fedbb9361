package org.gongbao.app.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.distribution.Distribution;
import org.gongbao.model.distribution.PrintRun;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.IssueKey;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterDone;

/// 发行台账 of a library. On a worker; methods that write wait for the writing thread.
public final class DistributionDesk {
  private final OpenLibrary library;
  private final Registers registers;

  public DistributionDesk(OpenLibrary library) {
    this.library = library;
    this.registers = library.registers();
  }

  /// How an issue is distributed.
  ///
  /// @throws ProblemException GB-D31 when it has no number yet
  public Handout of(Issue issue) {
    IssueNumber number = issue.number();
    if (!number.isAssigned()) {
      throw new ProblemException(Problem.usage("GB-D31", "distribution.unnumbered"));
    }
    LocalDate set = number.printDate();
    LocalDate day =
        set == null
            ? library.issueDesk().plan().cadence().ofNumber(number.year(), number.last())
            : set;
    return new Handout(issue.id(), number, day, read(IssueKey.of(number), day, PrintRun.of(issue)));
  }

  /// The same issue, as the registers are now.
  public Handout again(Handout handout) {
    return new Handout(
        handout.issue(),
        handout.number(),
        handout.day(),
        read(handout.key(), handout.day(), handout.distribution().printRun()));
  }

  private Distribution read(IssueKey key, LocalDate day, OptionalInt printRun) {
    return Distribution.of(
        key,
        day,
        registers.entries(Register.RECIPIENTS),
        registers.entries(Register.DELIVERIES),
        printRun);
  }

  /// Writes into 各期发放 what is said of a unit in an issue, as one step.
  ///
  /// @param column 份数, 退回 or 说明
  /// @return the issue as it is then
  public Handout write(Handout handout, String unit, Column column, String value) {
    Handout now = again(handout);
    Entry blank = registers.blank(Register.DELIVERIES);
    Optional<EntryChange> change =
        now.distribution()
            .find(unit)
            .flatMap(share -> share.writing(now.key(), column, value, blank));
    if (change.isEmpty()) {
      return now;
    }
    registers.change("registers.step.change", List.of(change.get()));
    return again(now);
  }

  /// What was last written into 各期发放 and can be taken back.
  public Optional<RegisterDone> last() {
    return registers.last(Register.DELIVERIES);
  }

  public void takeBack() {
    registers.takeBack(Register.DELIVERIES);
  }

  /// True where nobody was ever on the list.
  public boolean isBlank() {
    return registers.entries(Register.RECIPIENTS).isEmpty();
  }

  /// Those a label is made for: whoever gets a copy.
  public static List<Share> addressed(List<Share> shares) {
    return shares.stream().filter(share -> share.copies() > 0).toList();
  }
}
