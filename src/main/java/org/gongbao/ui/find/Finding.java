package org.gongbao.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.edit.Selection;
import org.gongbao.edit.find.Scope;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.model.Text;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 查找、替换、转到 as the window has them.
public final class Finding {
  private static final int LONGEST = 100;
  private final WorkModel work;
  private final FindModel model;
  private final FindBar bar;
  private final HitsView hits;
  private final GoTo goTo;
  private final Ways ways;

  /// Ways out of the search.
  ///
  /// @param list shows the list of hits
  /// @param text takes the focus to the text
  /// @param page shows a page
  /// @param tint tints texts in the editor
  public record Ways(
      Runnable list, Runnable text, IntConsumer page, Consumer<List<Annotation>> tint) {}

  public Finding(
      WorkModel work,
      PagesModel pages,
      Tasks tasks,
      Settings settings,
      Messages messages,
      Consumer<Throwable> errors,
      Ways ways) {
    this.work = work;
    this.ways = ways;
    model = new FindModel(work, tasks, errors);
    ReplaceModel replacing = new ReplaceModel(model);
    bar = new FindBar(model, replacing, messages, settings, ways.list(), ways.text());
    hits = new HitsView(model, replacing, pages, messages);
    goTo = new GoTo(new Targets(work, pages, messages, ways.page()), messages);
    model.stayWhile(() -> Focus.isIn(bar) || Focus.isIn(hits));
    model.stateProperty().subscribe(this::tint);
    model.openProperty().subscribe(this::tint);
    work.itemProperty().subscribe(this::tint);
  }

  /// Stands over the editor.
  public Region bar() {
    return bar;
  }

  /// Lists all hits.
  public Region hits() {
    return hits;
  }

  /// How many hits there are.
  public ObservableValue<Number> countProperty() {
    return hits.countProperty();
  }

  /// Stands over the window.
  public GoTo goTo() {
    return goTo;
  }

  /// What belongs into the menu 编辑.
  public CommandMenu menu() {
    return new FindCommands(this, work).menu();
  }

  void find() {
    open(false);
  }

  void findInIssue() {
    bar.setScope(Scope.ISSUE);
    open(false);
    ways.list().run();
  }

  void replace() {
    open(true);
    ways.list().run();
  }

  void step(int by) {
    if (model.queryProperty().get().isEmpty()) {
      open(false);
      if (model.queryProperty().get().isEmpty()) {
        model.say(Notice.of("find.notice.nothing"));
      }
    } else {
      model.step(by);
      model.settled(
          () -> {
            if (model.state().hits().isEmpty()) {
              open(false);
            }
          });
    }
  }

  void showGoTo() {
    goTo.ask();
  }

  private void open(boolean replace) {
    Optional<Selection> at = work.spotProperty().get().map(Spot::selection);
    at.map(Finding::first).ifPresent(model::leave);
    bar.open(at.flatMap(this::chars), replace);
  }

  private static Place first(Selection selection) {
    boolean back =
        selection.anchor().at(0).equals(selection.caret().at(0))
            && selection.caret().offset() < selection.anchor().offset();
    return back ? selection.caret() : selection.anchor();
  }

  /// What is selected, when it is short and lies in one line.
  private Optional<String> chars(Selection selection) {
    Place from = first(selection);
    int length = Math.abs(selection.caret().offset() - selection.anchor().offset());
    boolean one = selection.anchor().at(0).equals(selection.caret().at(0));
    if (!one || length == 0 || length > LONGEST) {
      return Optional.empty();
    }
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(from.node()))
        .flatMap(node -> node.text(from.slot()))
        .filter(text -> from.offset() + length <= text.length())
        .map(Text::chars)
        .map(chars -> chars.substring(from.offset(), from.offset() + length))
        .filter(chars -> !chars.contains("\n"));
  }

  private void tint() {
    boolean open = model.openProperty().get();
    ways.tint().accept(open ? HitTints.of(model.state(), work.itemProperty().get()) : List.of());
  }
}
