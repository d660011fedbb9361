package org.gongbao.ui.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.gongbao.app.Access;
import org.gongbao.app.Corrections;
import org.gongbao.app.Corrections.Answer;
import org.gongbao.app.Corrections.Hit;
import org.gongbao.app.IssueSession;
import org.gongbao.edit.correct.Wording;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Correction;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Form;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Corrects a published issue in the issue on the desk: its wrong characters are looked up as they
/// were published, with their page, and the item is worded. Also tells what others correct in the
/// issue on the desk.
public final class Amending {
  private final WorkModel work;
  private final LibraryModel library;
  private final BusyModel busy;
  private final FontLibrary fonts;
  private final Messages messages;
  private final CorrectionStrip strip;
  private final Function<IssueNumber, String> names;
  private final Supplier<Window> owner;

  /// @param names what issues are called
  public Amending(
      WorkModel work,
      LibraryModel library,
      BusyModel busy,
      FontLibrary fonts,
      Means means,
      Function<IssueNumber, String> names,
      Supplier<Window> owner) {
    this.work = work;
    this.library = library;
    this.busy = busy;
    this.fonts = fonts;
    this.messages = means.messages();
    this.strip = new CorrectionStrip(work, library, means, fonts);
    this.names = names;
    this.owner = owner;
  }

  /// Above the item what corrects it, or what it corrects.
  public Region strip() {
    return strip;
  }

  public CommandMenu menu() {
    return new CommandMenu(
        "desk.menu",
        List.of(
            List.of(
                new Command("correct.command.new", "Shortcut+Alt+C", this::ask, notEditable()),
                new Command(
                    "correct.command.list", "Shortcut+Alt+Shift+C", this::list, nothingOpen()),
                new Command(
                    "correct.command.jump", "Shortcut+Alt+Q", strip::jump, strip.emptyProperty()),
                new Command(
                    "correct.command.wording", "Alt+Shift+W", this::askWording, notWritable()))));
  }

  private Optional<Corrections> corrections() {
    return library.libraryProperty().get().map(open -> new Corrections(open, fonts));
  }

  private void askWording() {
    corrections()
        .ifPresent(
            all ->
                new WordingForm(messages)
                    .ask(all.wording(), owner.get())
                    .ifPresent(
                        wording -> {
                          all.keep(wording);
                          work.say(messages.get("correct.wording.kept"));
                        }));
  }

  private BooleanBinding notWritable() {
    return Bindings.createBooleanBinding(
        () ->
            library
                .libraryProperty()
                .get()
                .filter(open -> open.access() instanceof Access.Writable)
                .isEmpty(),
        library.libraryProperty());
  }

  /// What was filled in.
  private record Draft(IssueSummary of, String wrong, String right, String reason) {
    /// As it will read.
    String worded(Hit hit, Wording wording) {
      return wording.of(Corrections.of(of, hit, wrong, right, reason));
    }
  }

  private void ask() {
    Optional<Corrections> corrections = corrections();
    List<IssueSummary> published =
        corrections.map(Corrections::published).orElse(List.of()).stream()
            .filter(issue -> !isOnDesk(issue))
            .toList();
    if (published.isEmpty()) {
      work.say(messages.get("correct.none-published"));
      return;
    }
    Form form = new Form(messages);
    ComboBox<IssueSummary> of = form.field("correct.field.issue", new ComboBox<>());
    of.getItems().setAll(published);
    of.setConverter(new Names());
    of.getSelectionModel().selectFirst();
    of.setMaxWidth(Double.MAX_VALUE);
    TextField wrong = form.field("correct.field.wrong", new TextField());
    wrong.setPromptText(messages.get("correct.field.wrong.prompt"));
    TextField right = form.field("correct.field.right", new TextField());
    right.setPromptText(messages.get("correct.field.right.prompt"));
    TextField reason = form.field("correct.field.reason", new TextField());
    BooleanBinding incomplete =
        wrong.textProperty().isEmpty().or(wrong.textProperty().isEqualTo(right.textProperty()));
    String title = messages.get("correct.command.new");
    if (form.ask(title, "correct.find", owner.get(), wrong, incomplete)) {
      Draft draft =
          new Draft(of.getValue(), wrong.getText(), right.getText(), reason.getText().strip());
      busy.run(
          "correct.finding",
          progress -> corrections.orElseThrow().find(draft.of(), draft.wrong()),
          hits -> found(corrections.orElseThrow(), draft, hits));
    }
  }

  private boolean isOnDesk(IssueSummary issue) {
    return work.treeProperty()
        .get()
        .filter(tree -> tree.issue().id().equals(issue.id()))
        .isPresent();
  }

  /// Shows where the wrong text stands, and how the correction will read.
  private void found(Corrections corrections, Draft draft, List<Hit> hits) {
    ListView<Hit> list = new ListView<>();
    list.getItems().setAll(hits);
    list.setCellFactory(view -> new HitCell(draft.wrong()));
    list.getSelectionModel().selectFirst();
    list.setPrefSize(500, Math.min(240, 40 + 28 * hits.size()));
    Form form = new Form(messages);
    form.tell(messages.get("correct.found", names.apply(draft.of().number()), hits.size()), "text");
    form.field("correct.field.place", list);
    Label preview = new Label();
    preview.setWrapText(true);
    preview.setPrefWidth(500);
    preview.setMinHeight(Region.USE_PREF_SIZE);
    preview.getStyleClass().add("gb-correction-preview");
    form.field("correct.preview", preview);
    Wording wording = corrections.wording();
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(hit -> preview.setText(hit == null ? "" : draft.worded(hit, wording)));
    String title = messages.get("correct.command.new");
    BooleanBinding none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
    if (form.ask(title, "correct.do", owner.get(), list, none)) {
      Hit hit = list.getSelectionModel().getSelectedItem();
      Optional<IssueSession> session = work.session();
      session.ifPresent(
          open -> {
            Correction correction =
                corrections.correction(
                    draft.of(), hit, draft.wrong(), draft.right(), draft.reason());
            work.seal();
            work.perform(corrections.step(open.tree(), correction, Optional.empty(), open.ids()));
            work.say(corrections.wording().of(correction));
          });
    }
  }

  /// What other issues correct in the one on the desk.
  private void list() {
    corrections()
        .ifPresent(
            all ->
                work.treeProperty()
                    .get()
                    .ifPresent(
                        tree ->
                            busy.run(
                                "correct.listing",
                                progress -> all.of(tree.issue().id()),
                                this::tell)));
  }

  private void tell(List<Answer> answers) {
    if (answers.isEmpty()) {
      work.say(messages.get("correct.none"));
      return;
    }
    ListView<Answer> list = new ListView<>();
    list.getItems().setAll(answers);
    list.setCellFactory(view -> new AnswerCell());
    list.getSelectionModel().selectFirst();
    list.setPrefSize(560, Math.min(300, 40 + 28 * answers.size()));
    Form form = new Form(messages);
    form.field("correct.field.list", list);
    BooleanBinding none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
    if (form.ask(messages.get("correct.command.list"), "correct.go", owner.get(), list, none)) {
      work.go(list.getSelectionModel().getSelectedItem().correction().node(), Spot.Origin.COMMAND);
    }
  }

  private BooleanBinding notEditable() {
    return Bindings.createBooleanBinding(
        () -> !work.isEditable() || library.libraryProperty().get().isEmpty(),
        work.issueProperty(),
        library.libraryProperty());
  }

  private BooleanBinding nothingOpen() {
    return Bindings.createBooleanBinding(
        () -> work.issueProperty().get().isEmpty() || library.libraryProperty().get().isEmpty(),
        work.issueProperty(),
        library.libraryProperty());
  }

  /// A place the wrong characters stand at.
  private final class HitCell extends ListCell<Hit> {
    private final String wrong;

    HitCell(String wrong) {
      this.wrong = wrong;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(
          empty || hit == null
              ? null
              : messages.get(
                  "correct.hit",
                  hit.page(),
                  hit.standing().item().title().chars(),
                  hit.standing().before() + "【" + wrong + "】" + hit.standing().after()));
    }
  }

  /// A correction of the issue on the desk.
  private final class AnswerCell extends ListCell<Answer> {
    AnswerCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Answer answer, boolean empty) {
      super.updateItem(answer, empty);
      setText(
          empty || answer == null
              ? null
              : messages.get(
                  "correct.answer",
                  answer.correction().page(),
                  answer.correction().wrong(),
                  answer.correction().right(),
                  names.apply(answer.number())));
    }
  }

  /// What an issue is called in the list.
  private final class Names extends StringConverter<IssueSummary> {
    @Override
    public String toString(IssueSummary issue) {
      return issue == null ? "" : names.apply(issue.number());
    }

    @Override
    public IssueSummary fromString(String name) {
      throw new UnsupportedOperationException(name);
    }
  }
}
