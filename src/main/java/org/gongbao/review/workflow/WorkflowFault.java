package org.gongbao.review.workflow;

/// Why steps are no workflow.
public final class WorkflowFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int at;
  private final String what;

  /// @param at number of the step; for what is wrong with the writing that of the line, from 1
  /// @param what is at fault, may be empty
  public WorkflowFault(Reason reason, int at, Object what) {
    super(at + ": " + reason + " " + what);
    this.reason = reason;
    this.at = at;
    this.what = what.toString();
  }

  public Reason reason() {
    return reason;
  }

  public int at() {
    return at;
  }

  public String what() {
    return what;
  }

  /// One for each that a user must be told apart.
  public enum Reason {
    /// Of a line: it has another number of columns.
    COLUMNS,
    /// Of a line: where one of a few words stands, there is another.
    WORD,
    /// Of a line: no number where there must be one.
    NUMBER,
    /// No name.
    NAME,
    /// A signature without a role.
    ROLES,
    /// A signature nobody can give, for nobody can have one of its roles.
    UNKNOWN_ROLE,
    /// Which proof it is: 1 to 4.
    PROOF,
    /// Signed apart from itself.
    SELF,
    /// Apart from a step that is not there.
    APART,
    /// 次序 signed of an item.
    ITEM_ORDER,
    /// Numbers do not ascend.
    SEQUENCE,
    /// Not exactly one step releases for print.
    PRINT
  }
}
