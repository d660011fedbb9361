package org.gongbao.ui.desk;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.gongbao.app.Judged;
import org.gongbao.ui.check.Checking;
import org.gongbao.ui.flow.Flowing;
import org.gongbao.ui.proof.round.Rounding;
import org.gongbao.ui.query.Querying;

/// What stands open in the issue being edited.
///
/// @param judged what the rules found, as of the last check
/// @param queries 质疑单 not closed
/// @param marks of proofreaders somebody has to look at
/// @param steps how many items are at each step of the workflow, by its name
public record Tally(
    ObservableValue<Judged> judged,
    ObservableValue<Number> queries,
    ObservableValue<Number> marks,
    ObservableValue<Map<String, Integer>> steps) {
  public static Tally of(Checking checking, Querying querying, Rounding rounding, Flowing flowing) {
    return new Tally(
        checking.judgedProperty(),
        querying.countProperty(),
        rounding.countProperty(),
        flowing.steps());
  }
}
