package org.gongbao.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.table.Sums;
import org.gongbao.edit.table.Sums.Check;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.work.Spot;

/// Says which sums of a table are right, which are not and by how much; writes them in.
final class TableSums {
  private static final int MOST_SAID = 3;
  private final TableModel model;

  TableSums(TableModel model) {
    this.model = model;
  }

  void check(Here here) {
    Sums.Report report = Sums.check(here.table());
    List<Check> wrong = report.wrong();
    if (report.checks().isEmpty()) {
      model.say(
          new Note(
              model.messages().get("table.sum.none"), Optional.of(writing()), Optional.empty()));
      return;
    }
    if (wrong.isEmpty()) {
      model.say(
          Note.of(
              model.messages().get("table.sum.right", report.checks().size()) + unread(report)));
      return;
    }
    Check first = wrong.getFirst();
    model
        .work()
        .go(
            org.gongbao.edit.Selection.caretAt(new Place(first.cell(), Slot.TEXT, 0)),
            Spot.Origin.COMMAND);
    List<String> said = new ArrayList<>();
    wrong.stream().limit(MOST_SAID).forEach(check -> said.add(said(check)));
    String rest =
        wrong.size() > MOST_SAID
            ? model.messages().get("table.sum.more", wrong.size() - MOST_SAID)
            : "";
    String parting = model.messages().get("table.sum.parting");
    String text = String.join(parting, said) + rest + unread(report);
    model.say(new Note(text, Optional.of(writing()), Optional.empty()));
  }

  void write(Here here) {
    int before = Sums.check(here.table()).wrong().size();
    boolean done =
        model.done(Sums.write(here.table(), model.ids(), model.messages().get("table.sum.label")));
    if (done) {
      model.say("table.sum.written");
    } else if (before == 0 && model.noteProperty().get().isEmpty()) {
      model.say("table.sum.same");
    }
  }

  private Note.Offer writing() {
    return new Note.Offer("table.sum.write", () -> model.here().ifPresent(this::write));
  }

  private String said(Check check) {
    int row = check.row() + 1;
    int column = check.column() + 1;
    return check
        .difference()
        .map(
            by ->
                model
                    .messages()
                    .get("table.sum.wrong", row, column, check.written(), check.sum(), by))
        .orElseGet(() -> model.messages().get("table.sum.missing", row, column, check.sum()));
  }

  private String unread(Sums.Report report) {
    return report.unread().isEmpty()
        ? ""
        : model.messages().get("table.sum.unread", report.unread().size());
  }
}
