package org.gongbao.ui.desk;

import javafx.beans.value.ObservableValue;
import org.gongbao.app.Judged;
import org.gongbao.ui.check.Checking;
import org.gongbao.ui.query.Querying;

/// What stands open in the issue being edited.
///
/// @param judged what the rules found, as of the last check
/// @param queries 质疑单 not closed
public record Tally(ObservableValue<Judged> judged, ObservableValue<Number> queries) {
  public static Tally of(Checking checking, Querying querying) {
    return new Tally(checking.judgedProperty(), querying.countProperty());
  }
}
