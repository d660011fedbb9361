package org.gongbao.app;

import java.util.Optional;
import org.gongbao.check.Finding;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.review.original.Difference;
import org.gongbao.review.query.Query;

/// 付印障碍: one thing that must be settled before an issue may be printed.
public sealed interface Blocker {

  /// The kinds there are, those that weigh most first.
  enum Kind {
    /// 错误未处理: until mended or overruled with a reason (domain C.0).
    ERROR,
    /// 规则未运行: an error-level rule that could not run and was not accepted (design §6).
    UNRUN,
    /// 与原文不一致: nobody said why (design §3, original-text guard).
    DIFFERENCE,
    /// 质疑单未结.
    QUERY,
    /// 警告未答复: must be answered, be it by a reason (domain C.0).
    WARNING;

    /// True for what a reason alone settles, without anything wrong being left.
    public boolean isSoft() {
      return this == WARNING;
    }
  }

  Kind kind();

  /// Where it leads to; empty for what lies in no text.
  Optional<Place> place();

  /// An error or a warning that is open.
  record Open(Kind kind, Finding finding) implements Blocker {
    @Override
    public Optional<Place> place() {
      return Optional.of(finding.site().start());
    }
  }

  record UnrunRule(Judged.Unrun rule) implements Blocker {
    @Override
    public Kind kind() {
      return Kind.UNRUN;
    }

    @Override
    public Optional<Place> place() {
      return Optional.empty();
    }
  }

  /// @param item that differs
  record Unexplained(NodeId item, Difference difference) implements Blocker {
    @Override
    public Kind kind() {
      return Kind.DIFFERENCE;
    }

    @Override
    public Optional<Place> place() {
      return Optional.of(difference.place());
    }
  }

  /// Its anchor tells where it is: that takes the text as it is.
  record OpenQuery(Query query) implements Blocker {
    @Override
    public Kind kind() {
      return Kind.QUERY;
    }

    @Override
    public Optional<Place> place() {
      return Optional.empty();
    }
  }
}
