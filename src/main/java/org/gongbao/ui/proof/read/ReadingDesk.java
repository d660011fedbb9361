package org.gongbao.ui.proof.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.gongbao.check.Finding;
import org.gongbao.edit.Selection;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Place;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Form;
import org.gongbao.ui.preview.Look;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.proof.read.MarkRows.MarkRow;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// 校对 as its window has it: the list, the signs, the form, the progress.
public final class ReadingDesk {
  private final ReaderModel model;
  private final WorkModel work;
  private final PreviewModel preview;
  private final Annotations annotations;
  private final Messages messages;
  private final MarkForm form;
  private final MarksView list;
  private final Penning pen;
  private final Signing signing;
  private final MarkPictures pictures;
  private final Ways ways;
  private final ReadOnlyBooleanWrapper never = new ReadOnlyBooleanWrapper(false);

  /// What is shown of the issue.
  public record Shown(
      WorkModel work, PreviewModel preview, Annotations annotations, FontLibrary fonts) {}

  /// Ways to the rest of the window.
  ///
  /// @param bounds where a place is shown, on the scene
  /// @param showList shows the list of marks
  /// @param giveBack asks and writes the return
  /// @param print prints the proof with its marks
  /// @param export writes it as PDF
  public record Ways(
      Function<Place, Optional<Bounds>> bounds,
      Runnable showList,
      Runnable giveBack,
      Runnable print,
      Runnable export) {}

  public ReadingDesk(ReaderModel model, Shown shown, Means means, Ways ways) {
    this.model = model;
    this.work = shown.work();
    this.preview = shown.preview();
    this.annotations = shown.annotations();
    this.messages = means.messages();
    this.ways = ways;
    boolean columns = model.copy().library().style().area().columns() > 1;
    MarkWords words = new MarkWords(messages, columns);
    form = new MarkForm(messages, words);
    list = new MarksView(model, words, messages);
    pen =
        new Penning(model, new Penning.Parts(work, preview, form, words), messages, ways.bounds());
    signing = new Signing(pen, never);
    pictures = new MarkPictures(model, shown.fonts(), preview, annotations, words, means);
    work.setMarking(pen);
    list.onGo(row -> go(row.mark()));
    list.onChosen(row -> preview.pick(row.id().value()));
    list.offer(List.of(edit(), withdraw()));
    preview.onPicked(id -> show(new MarkId(id)));
    pictures.start(this::show);
    model.readProperty().subscribe(preview::tick);
  }

  private void show(MarkId id) {
    ways.showList().run();
    list.choose(id);
  }

  public ReaderModel model() {
    return model;
  }

  /// The issue is on the desk: what is to be seen of the marks is shown.
  public void opened() {
    pictures.draw();
  }

  public Region list() {
    return list;
  }

  public ObservableValue<Number> countProperty() {
    return list.countProperty();
  }

  /// Stands over the window.
  public Region form() {
    return form;
  }

  /// The toolbar.
  public Region bar() {
    return new ReadingBar(this, messages);
  }

  /// 标记此项.
  public void mark(Finding finding, String message) {
    pen.mark(finding, message);
  }

  /// Types over what is selected on the pages; nothing strikes it out.
  ///
  /// @return false when nothing is selected there
  public boolean typedOnPages(String chars) {
    return pen.typedOnPages(chars);
  }

  /// Leaves a sign that waits for its second place.
  public boolean leave() {
    return pen.leave();
  }

  Command command(Sign sign) {
    return signing.command(sign);
  }

  ReadOnlyObjectProperty<Look> lookProperty() {
    return preview.lookProperty();
  }

  // ---- Commands

  /// The menu 校对.
  ///
  /// @param ofFinding 标记此项
  public CommandMenu menu(Command ofFinding) {
    CommandMenu signs = signing.menu();
    List<List<Command>> sections = new ArrayList<>(signs.sections());
    sections.add(List.of(ofFinding, editHere(), withdrawHere()));
    sections.add(
        List.of(
            Command.always("proofread.command.list", "Alt+4", this::showList), edit(), withdraw()));
    sections.add(List.of(readHere(), nextUnread(), note()));
    return new CommandMenu(signs.name(), sections, signs.folded());
  }

  /// Over a text or a page.
  public CommandMenu contextMenu() {
    return new CommandMenu("proofread.menu", signing.menu().sections());
  }

  public Command undo() {
    return Command.always("ui.command.undo", "Shortcut+Z", () -> said(model.undo(), "undo"));
  }

  public Command redo() {
    return Command.always("ui.command.redo", "Shortcut+Y", () -> said(model.redo(), "redo"));
  }

  private void said(boolean done, String what) {
    work.say(messages.get("proofread." + what + (done ? "" : ".none")));
  }

  public Command giveBack() {
    return Command.always("proofread.command.back", "Shortcut+Shift+B", ways.giveBack());
  }

  public Command print() {
    return Command.always("proofread.command.print", "Shortcut+P", ways.print());
  }

  public Command export() {
    return Command.always("proofread.command.export", "Shortcut+Alt+P", ways.export());
  }

  private Command edit() {
    return new Command(
        "proofread.command.edit",
        "F2",
        () -> list.chosenRow().map(MarkRow::mark).ifPresent(pen::edit),
        list.nothingChosen(),
        true);
  }

  private Command withdraw() {
    return new Command(
        "proofread.command.withdraw",
        "Delete",
        () -> list.chosenRow().map(MarkRow::returned).ifPresent(this::turn),
        list.nothingChosen(),
        true);
  }

  /// The mark the caret touches.
  private Command editHere() {
    return Command.always(
        "proofread.command.edit.here",
        "Shift+F2",
        () -> here().ifPresentOrElse(one -> pen.edit(one.mark()), this::noneHere));
  }

  private Command withdrawHere() {
    return Command.always(
        "proofread.command.withdraw.here",
        "Shortcut+Shift+Delete",
        () -> here().ifPresentOrElse(this::turn, this::noneHere));
  }

  private void noneHere() {
    work.say(messages.get("proofread.none-here"));
  }

  private Optional<ReturnedMark> here() {
    return work.spotProperty()
        .get()
        .map(Spot::selection)
        .map(Selection::caret)
        .flatMap(
            caret ->
                annotations.at(caret).stream()
                    .map(one -> new MarkId(one.id()))
                    .flatMap(id -> model.find(id).stream())
                    .findFirst());
  }

  private void turn(ReturnedMark one) {
    model.withdraw(List.of(one.mark().id()), !one.withdrawn());
    int number = model.number(one.mark().id());
    work.say(messages.get(one.withdrawn() ? "proofread.restored" : "proofread.withdrawn", number));
  }

  /// 本页已读: again takes it back.
  Command readHere() {
    return Command.always("proofread.command.read", "Alt+R", this::readPages);
  }

  private void readPages() {
    List<Integer> shown = pagesShown();
    if (!shown.isEmpty()) {
      model.read(shown, !model.readProperty().get().containsAll(shown));
    }
  }

  /// Numbers of the pages looked at.
  List<Integer> pagesShown() {
    Look look = preview.lookProperty().get();
    return look.first() == 0
        ? List.of()
        : List.copyOf(model.pages().subSet(look.first(), true, look.last(), true));
  }

  private Command nextUnread() {
    return Command.always("proofread.command.next", "Alt+N", this::goUnread);
  }

  private void goUnread() {
    TreeSet<Integer> unread = new TreeSet<>(model.unread());
    if (unread.isEmpty()) {
      work.say(messages.get("proofread.all-read"));
      return;
    }
    Integer next = unread.higher(preview.lookProperty().get().last());
    work.goToPage(next == null ? unread.first() : next);
  }

  private Command note() {
    return Command.always("proofread.command.note", "Shortcut+Shift+M", this::writeNote);
  }

  private void writeNote() {
    Form asked = new Form(messages);
    asked.tell(messages.get("proofread.note.tell"), "gb-form-note");
    TextArea area = asked.field("proofread.note.field", new TextArea(model.note()));
    boolean taken =
        asked.ask(
            messages.get("proofread.command.note"),
            "proofread.note.keep",
            list.getScene().getWindow(),
            area,
            never);
    if (taken) {
      model.note(area.getText());
    }
  }

  private void showList() {
    ways.showList().run();
    list.takeFocus();
  }

  private void go(Mark mark) {
    Place start = Marked.start(mark);
    int length = MarkWords.before(mark).length();
    int most =
        model
            .base()
            .find(start.node())
            .flatMap(node -> node.text(start.slot()))
            .map(text -> text.length())
            .orElse(0);
    int end = Math.min(start.offset() + length, most);
    work.go(new Selection(start, start.at(Math.max(start.offset(), end))), Spot.Origin.COMMAND);
    preview.pick(mark.id().value());
  }
}
