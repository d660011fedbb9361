package org.gongbao.ui.gate;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.gongbao.app.Blocker;
import org.gongbao.edit.Selection;
import org.gongbao.ui.check.Checking;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.query.Querying;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 付印检查 as the window has it: the list and the command.
public final class Gating {
  private final WorkModel work;
  private final Checking checking;
  private final Querying querying;
  private final GateModel model;
  private final GateView view;
  private final Ways ways;

  public Gating(WorkModel work, Means means, Checking checking, Querying querying, Ways ways) {
    this.work = work;
    this.checking = checking;
    this.querying = querying;
    this.ways = ways;
    model = new GateModel(work, means, checking, querying);
    GateWords words = new GateWords(work, checking, querying, means.messages());
    view = new GateView(model, words, means.messages(), this::go);
  }

  /// Ways through the window.
  ///
  /// @param list shows what stands in the way
  /// @param original shows how an item differs from its original
  /// @param editor has the text take the focus
  public record Ways(Runnable list, Runnable original, Runnable editor) {}

  public Region list() {
    return view;
  }

  /// How many there are, while they are looked at.
  public ObservableValue<Number> countProperty() {
    return model.blockersProperty().map(found -> found.map(List::size).orElse(0));
  }

  /// What stands in the way, for the workflow; empty while it is not known of the issue as it is.
  /// From the first call on it is kept up.
  public Optional<List<Blocker>> blockers() {
    model.keepUp();
    return model.blockersProperty().get();
  }

  /// What belongs into the menu 校验.
  public Command command() {
    var issue = work.issueProperty();
    return new Command(
        "gate.command",
        "Shift+F7",
        this::open,
        Bindings.createBooleanBinding(() -> issue.get().isEmpty() || work.isDiary(), issue));
  }

  private void open() {
    ways.list().run();
    model.again();
  }

  private void go(Blocker blocker) {
    switch (blocker) {
      case Blocker.Open one -> {
        checking.go(one.finding());
        ways.editor().run();
      }
      case Blocker.UnrunRule one -> checking.show(one.rule());
      case Blocker.OpenQuery one -> querying.show(one.query());
      case Blocker.Unexplained one -> {
        work.select(one.item());
        work.go(Selection.caretAt(one.difference().place()), Spot.Origin.COMMAND);
        ways.original().run();
      }
    }
  }
}
