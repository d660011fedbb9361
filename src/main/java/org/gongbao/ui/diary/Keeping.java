package org.gongbao.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.gongbao.app.Diaries;
import org.gongbao.app.IssueSession;
import org.gongbao.app.OpenLibrary;
import org.gongbao.edit.chronicle.Assembling;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Diary;
import org.gongbao.model.Issue;
import org.gongbao.model.Period;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;

/// 大事记簿: the commands that take from it into the issue, and lead from year to year.
public final class Keeping {
  private final WorkModel work;
  private final LibraryModel library;
  private final Means means;
  private final Supplier<Window> owner;
  private final IntConsumer year;

  /// @param year opens the diary of a year
  public Keeping(
      WorkModel work, LibraryModel library, Means means, Supplier<Window> owner, IntConsumer year) {
    this.work = work;
    this.library = library;
    this.means = means;
    this.owner = owner;
    this.year = year;
  }

  /// For the menu 期务.
  public CommandMenu menu() {
    BooleanBinding noIssue =
        Bindings.createBooleanBinding(
            () -> !work.isEditable() || work.isDiary(), work.issueProperty());
    BooleanBinding noDiary =
        Bindings.createBooleanBinding(() -> !work.isDiary(), work.issueProperty());
    return new CommandMenu(
        "desk.menu",
        List.of(
            List.of(
                new Command("diary.command.assemble", "Shortcut+F9", this::assemble, noIssue),
                new Command("diary.command.period", "Shortcut+Shift+F9", this::period, noIssue),
                new Command(
                    "diary.command.earlier", "Shortcut+Shift+Page Up", () -> go(-1), noDiary),
                new Command(
                    "diary.command.later", "Shortcut+Shift+Page Down", () -> go(1), noDiary))));
  }

  private void go(int years) {
    work.session()
        .map(session -> Diary.yearOf(session.tree().issue().id()))
        .ifPresent(shown -> shown.ifPresent(held -> year.accept(held + years)));
  }

  private void assemble() {
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (open.isEmpty() || work.session().isEmpty()) {
      return;
    }
    work.seal();
    Issue issue = work.session().get().tree().issue();
    Diaries diaries = open.get().diaries();
    means
        .tasks()
        .run(
            progress -> diaries.period(issue),
            held -> choose(diaries, issue, held),
            means.errors());
  }

  private void choose(Diaries diaries, Issue issue, Period held) {
    PeriodField field = new PeriodField(means.messages(), held, near(issue));
    new AssembleDialog(means.messages(), means.tasks(), diaries, issue, field, means.errors())
        .ask(owner.get())
        .ifPresent(choice -> take(diaries, choice));
  }

  private void take(Diaries diaries, AssembleDialog.Choice choice) {
    Optional<IssueSession> session = work.session();
    if (session.isEmpty() || !work.isEditable()) {
      return;
    }
    Assembling.Outcome outcome = choice.ready().take(session.get(), choice.taking());
    outcome.step().ifPresent(work::perform);
    List<ChronicleEntry> giving = choice.giving();
    LocalDate to = choice.ready().assembly().period().to();
    int undated = to == null ? near(session.get().tree().issue()).getYear() : to.getYear();
    if (giving.isEmpty()) {
      say(outcome, 0);
      return;
    }
    means
        .tasks()
        .run(
            progress -> {
              for (int one : Diaries.years(giving, undated)) {
                diaries.open(one, means.messages());
              }
              return giving;
            },
            made -> say(outcome, diaries.takeIn(session.get(), made, undated)),
            means.errors());
  }

  private void say(Assembling.Outcome outcome, int given) {
    String said = means.messages().get("diary.taken", outcome.added());
    said += outcome.updated() == 0 ? "" : means.messages().get("diary.renewed", outcome.updated());
    work.say(given == 0 ? said : said + means.messages().get("diary.given", given));
  }

  private void period() {
    Optional<IssueSession> session = work.session();
    if (session.isEmpty() || library.libraryProperty().get().isEmpty()) {
      return;
    }
    Issue issue = session.get().tree().issue();
    Diaries diaries = library.libraryProperty().get().orElseThrow().diaries();
    means
        .tasks()
        .run(progress -> diaries.period(issue), held -> askPeriod(issue, held), means.errors());
  }

  private void askPeriod(Issue issue, Period held) {
    PeriodField field = new PeriodField(means.messages(), held, near(issue));
    ButtonType take = new ButtonType(means.messages().get("diary.period.take"), ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(means.messages().get("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, "", take, cancel);
    alert.initOwner(owner.get());
    alert.setTitle(means.messages().get("diary.command.period").replace("…", ""));
    alert.getDialogPane().setContent(field);
    alert.getDialogPane().getStyleClass().addAll("gb-dialog", "gb-dialog-wide");
    Button button = (Button) alert.getDialogPane().lookupButton(take);
    field.periodProperty().subscribe(typed -> button.setDisable(typed.isEmpty()));
    alert.setOnShown(event -> field.field().requestFocus());
    if (alert.showAndWait().equals(Optional.of(take))) {
      IssueSession session = work.session().orElseThrow();
      field
          .periodProperty()
          .get()
          .flatMap(
              typed ->
                  new Assembling(session.tree(), session.ids(), Optional.empty()).period(typed))
          .ifPresent(work::perform);
    }
  }

  private LocalDate near(Issue issue) {
    LocalDate printed = issue.number().printDate();
    if (printed != null) {
      return printed;
    }
    int held = issue.number().year();
    return held > 0 ? LocalDate.of(held, 1, 1) : LocalDate.now(means.clock());
  }
}
