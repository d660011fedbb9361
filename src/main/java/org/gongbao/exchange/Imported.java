package org.gongbao.exchange;

import java.util.List;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.Issue;
import org.gongbao.model.LossReport;
import org.gongbao.model.Provenance;

/// What a reader made of a source.
///
/// @param whole true when the source is a whole issue; false when `issue` only wraps one document
/// @param decisions what each line that shows was taken for, in order
public record Imported(
    boolean whole,
    Issue issue,
    Provenance provenance,
    LossReport losses,
    SourceText source,
    List<Decision> decisions) {
  public Imported {
    decisions = List.copyOf(decisions);
  }
}
