package org.gongbao.model.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.model.NodeId;
import org.gongbao.model.Stage;

/// Where a manuscript stands, from received to printed.
///
/// @param lacks what keeps it from being placed, were it not placed yet
/// @param placed the items it is, oldest issue first
/// @param days workdays since the term began, to today or, once placed, to the day its issue is
///   printed; empty where no term runs
/// @param astray true when it is in more issues than anyone gave a reason for
public record Standing(
    Kind kind, List<Lack> lacks, List<Placed> placed, OptionalInt days, boolean astray) {
  /// 20 个工作日 (政府信息公开条例 §26).
  public static final int LIMIT = 20;

  /// Fewer workdays left than this want a look.
  public static final int SOON = 5;

  public Standing {
    lacks = List.copyOf(lacks);
    placed = List.copyOf(placed);
  }

  /// The states there are, in order.
  public enum Kind {
    /// 待登记完整.
    INCOMPLETE,
    /// 待编排.
    WAITING,
    /// 第N期.
    PLACED,
    /// 已刊.
    PUBLISHED,
    /// 不刊登.
    DECLINED
  }

  /// What is in an issue is there, whatever else is said of it.
  ///
  /// @param placed items it is, oldest issue first
  /// @param days workdays of the term; empty where nobody knows from when
  public static Standing of(Manuscript manuscript, List<Placed> placed, OptionalInt days) {
    List<Lack> lacks = lacks(manuscript);
    Kind kind = kind(manuscript, placed, lacks);
    boolean over = kind == Kind.PUBLISHED || kind == Kind.DECLINED;
    long issues = placed.stream().map(Placed::issue).distinct().count();
    return new Standing(
        kind,
        lacks,
        placed,
        over ? OptionalInt.empty() : days,
        issues > 1L + manuscript.reprints().size());
  }

  private static Kind kind(Manuscript manuscript, List<Placed> placed, List<Lack> lacks) {
    if (!placed.isEmpty()) {
      boolean out = placed.stream().allMatch(one -> one.stage() == Stage.PUBLISHED);
      return out ? Kind.PUBLISHED : Kind.PLACED;
    }
    if (!manuscript.declined().isEmpty() || manuscript.disclosure().isClosed()) {
      return Kind.DECLINED;
    }
    return lacks.isEmpty() ? Kind.WAITING : Kind.INCOMPLETE;
  }

  private static List<Lack> lacks(Manuscript manuscript) {
    List<Lack> lacks = new ArrayList<>();
    if (manuscript.disclosure() == Disclosure.UNDECIDED) {
      lacks.add(Lack.DISCLOSURE);
    }
    if (!manuscript.hasCopy()) {
      lacks.add(Lack.COPY);
    }
    if (manuscript.source().isEmpty()) {
      lacks.add(Lack.FILE);
    }
    return lacks;
  }

  /// True when it is neither printed nor declined.
  public boolean isOpen() {
    return kind != Kind.PUBLISHED && kind != Kind.DECLINED;
  }

  /// True when no issue has it, and one is to.
  public boolean isUnplaced() {
    return kind == Kind.INCOMPLETE || kind == Kind.WAITING;
  }

  public boolean isIn(NodeId issue) {
    return placed.stream().anyMatch(one -> one.issue().equals(issue));
  }

  /// True when the term is over, or will be before it is printed.
  public boolean isOverdue() {
    return days.orElse(0) > LIMIT;
  }

  /// Workdays left of the term; none left when it is over.
  public Optional<Integer> left() {
    return days.isPresent() ? Optional.of(Math.max(0, LIMIT - days.getAsInt())) : Optional.empty();
  }

  /// True when little of the term is left and no issue has it yet.
  public boolean isSoon() {
    return isUnplaced() && !isOverdue() && left().filter(days -> days < SOON).isPresent();
  }
}
