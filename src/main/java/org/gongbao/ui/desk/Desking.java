package org.gongbao.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.model.plan.YearSlot;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Form;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.manuscript.ManuscriptView;
import org.gongbao.ui.outline.BudgetBar;
import org.gongbao.ui.outline.BudgetModel;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// 期务台 as the window has it: the room, and the commands that make issues and set them aside.
public final class Desking {
  private final LibraryModel library;
  private final WorkModel work;
  private final BusyModel busy;
  private final Messages messages;
  private final Ways ways;
  private final DeskModel model;
  private final Parts parts;

  /// What else is seen at the desk.
  ///
  /// @param budget 版面预算 of the issue being edited
  /// @param manuscripts 收稿 as a card, made when the desk is first entered
  public record Parts(
      FontLibrary fonts, Tally tally, BudgetModel budget, Supplier<ManuscriptView> manuscripts) {}

  /// Ways through the window.
  ///
  /// @param owner dialogs stand before
  /// @param issue leads to where the issue is edited
  public record Ways(Window owner, Runnable issue) {}

  public Desking(
      LibraryModel library, WorkModel work, BusyModel busy, Means means, Parts parts, Ways ways) {
    this.library = library;
    this.work = work;
    this.busy = busy;
    this.messages = means.messages();
    this.ways = ways;
    this.parts = parts;
    this.model = new DeskModel(library, work, means, parts.fonts());
  }

  public Place place() {
    return new Place(
        "desk.place",
        Icons.DESK,
        "Shortcut+F1",
        () -> {
          IssueCard card = new IssueCard(model, parts.tally(), messages, this::open);
          card.add(budget());
          ManuscriptView manuscripts = parts.manuscripts().get();
          YearStrip strip = new YearStrip(model, messages, this::open);
          strip.onManuscripts((ids, issue) -> manuscripts.place(ids, issue, Optional.empty()));
          DeskView view = new DeskView(model, messages, strip, card, manuscripts);
          model.start();
          return new Place.View(
              view,
              () -> {
                model.again();
                manuscripts.enter();
                view.takeFocus();
              });
        });
  }

  /// 版面预算 of the issue being edited; nothing where another is chosen.
  private BudgetBar budget() {
    BudgetBar bar =
        new BudgetBar(
            messages,
            item -> {
              ways.issue().run();
              work.select(item);
            });
    Runnable show =
        () -> {
          boolean open = model.chosenProperty().get().filter(model::isOpen).isPresent();
          bar.setVisible(open);
          bar.setManaged(open);
          if (open) {
            work.treeProperty()
                .get()
                .ifPresent(
                    tree ->
                        bar.show(
                            tree.issue(),
                            parts.budget().budgetProperty().get(),
                            parts.budget().targetProperty().get().pages()));
          }
        };
    model.chosenProperty().subscribe(chosen -> show.run());
    parts.budget().budgetProperty().subscribe(budget -> show.run());
    parts.budget().targetProperty().subscribe(target -> show.run());
    return bar;
  }

  /// What belongs into the menu 期务.
  public CommandMenu menu() {
    return new CommandMenu(
        "desk.menu",
        List.of(
            List.of(newIssue(), plan()),
            List.of(
                new Command("desk.command.discard", "Shortcut+Shift+F5", this::discard, closed()),
                new Command(
                    "desk.command.restore", "Shortcut+Shift+F6", this::restore, readOnly()))));
  }

  /// 新建期次.
  public Command newIssue() {
    return new Command("desk.command.new", "Shortcut+N", () -> make(Optional.empty()), readOnly());
  }

  private Command plan() {
    return new Command("desk.command.plan", "Shortcut+Shift+F2", this::keepPlan, readOnly());
  }

  private ObservableBooleanValue readOnly() {
    return Bindings.createBooleanBinding(
        () ->
            library
                .libraryProperty()
                .get()
                .filter(open -> open.access() instanceof Access.Writable)
                .isEmpty(),
        library.libraryProperty());
  }

  private ObservableBooleanValue closed() {
    return Bindings.createBooleanBinding(
        () -> work.issueProperty().get().isEmpty(), work.issueProperty());
  }

  private void open(YearSlot slot) {
    if (slot.issue().isEmpty()) {
      make(Optional.of(slot.number()));
      return;
    }
    if (!model.isOpen(slot)) {
      library.openIssue(slot.issue().get().id());
    }
    ways.issue().run();
  }

  private List<IssueNumber> numbers() {
    return library.issuesProperty().get().stream().map(IssueSummary::number).toList();
  }

  /// Reads the plan, then asks.
  private void withPlan(BiConsumer<OpenLibrary, PublishingPlan> then) {
    library
        .libraryProperty()
        .get()
        .ifPresent(
            open ->
                busy.run(
                    "ui.busy.opening",
                    progress -> open.issueDesk().plan(),
                    plan -> then.accept(open, plan)));
  }

  private void make(Optional<IssueNumber> first) {
    withPlan(
        (open, plan) -> {
          NewIssueForm form = new NewIssueForm(messages, plan, numbers(), model.today());
          form.ask(first, ways.owner())
              .ifPresent(
                  number ->
                      busy.run(
                          "desk.busy.making",
                          progress -> open.issueDesk().make(number, messages),
                          this::made));
        });
  }

  private void made(NodeId issue) {
    library.refresh(Optional.of(issue), Optional.empty());
    ways.issue().run();
  }

  private void keepPlan() {
    withPlan(
        (open, plan) ->
            new PlanForm(messages, plan, numbers(), model.today())
                .ask(ways.owner())
                .ifPresent(
                    kept ->
                        busy.run(
                            "desk.busy.keeping",
                            progress -> {
                              open.issueDesk().keep(kept);
                              return kept;
                            },
                            done -> model.again())));
  }

  /// Sets the issue being edited aside, once the user said so.
  private void discard() {
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    NodeId issue = work.session().orElseThrow().tree().issue().id();
    String name = work.session().orElseThrow().tree().issue().number().printed();
    int items = work.session().orElseThrow().tree().issue().items().size();
    ButtonType aside = new ButtonType(messages.get("desk.do.discard"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(messages.get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Label text = new Label(messages.get("desk.discard.ask", name, items));
    text.setWrapText(true);
    text.getStyleClass().add("gb-dialog-text");
    Alert alert = new Alert(Alert.AlertType.NONE, "", aside, cancel);
    alert.initOwner(ways.owner());
    alert.setTitle(messages.get("desk.command.discard").replace("…", ""));
    alert.getDialogPane().setContent(text);
    alert.getDialogPane().getStyleClass().add("gb-dialog");
    if (alert.showAndWait().equals(Optional.of(aside))) {
      busy.run(
          "desk.busy.keeping",
          progress -> {
            open.flush();
            open.issueDesk().discard(issue);
            return issue;
          },
          gone -> library.refresh(Optional.empty(), Optional.empty()));
    }
  }

  private void restore() {
    OpenLibrary open = library.libraryProperty().get().orElseThrow();
    busy.run(
        "ui.busy.opening", progress -> open.issueDesk().discarded(), aside -> restore(open, aside));
  }

  private void restore(OpenLibrary open, List<IssueSummary> aside) {
    Form form = new Form(messages);
    ComboBox<IssueSummary> which = new ComboBox<>();
    which.setMaxWidth(Double.MAX_VALUE);
    which.getItems().setAll(aside);
    which.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(IssueSummary issue) {
            return issue == null
                ? ""
                : (issue.number().isAssigned()
                        ? issue.number().printed()
                        : messages.get("ui.issue.unassigned"))
                    + "　"
                    + issue.title();
          }

          @Override
          public IssueSummary fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    if (aside.isEmpty()) {
      form.tell(messages.get("desk.restore.none"), "gb-dialog-text");
    } else {
      form.field("desk.restore.which", which);
      which.setValue(aside.getFirst());
    }
    boolean taken =
        form.ask(
            messages.get("desk.command.restore"),
            "desk.do.restore",
            ways.owner(),
            which,
            which.valueProperty().isNull());
    if (taken) {
      IssueSummary issue = which.getValue();
      busy.run(
          "desk.busy.keeping",
          progress -> {
            open.issueDesk().restore(issue.id());
            return issue.id();
          },
          this::made);
    }
  }
}
