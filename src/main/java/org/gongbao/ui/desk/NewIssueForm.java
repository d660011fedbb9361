package org.gongbao.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.gongbao.app.IssueDesk;
import org.gongbao.l10n.Messages;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.plan.NumberText;
import org.gongbao.model.plan.PublishingPlan;
import org.gongbao.ui.fx.Form;

/// Asks for the number of a new issue: what comes next is offered, everything can be written over.
final class NewIssueForm {
  private static final int OFFERED = 6;
  private final Messages messages;
  private final PublishingPlan plan;
  private final List<IssueNumber> known;
  private final LocalDate today;
  private final Form form;
  private final ComboBox<IssueNumber> offer = new ComboBox<>();
  private final TextField year = new TextField();
  private final TextField number = new TextField();
  private final TextField total = new TextField();
  private final DatePicker printed = new DatePicker();
  private final Label fault = new Label();
  private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
  private Optional<IssueNumber> meant = Optional.empty();

  /// @param known numbers of the issues there are
  NewIssueForm(Messages messages, PublishingPlan plan, List<IssueNumber> known, LocalDate today) {
    this.messages = messages;
    this.plan = plan;
    this.known = known;
    this.today = today;
    this.form = new Form(messages);
    form.tell(messages.get("desk.new.about"), "gb-dialog-text");
    form.field("desk.new.offer", offer);
    form.field("desk.new.year", year);
    form.field("desk.new.number", number);
    form.field("desk.new.total", total);
    form.field("desk.new.printed", printed);
    printed.setConverter(new LocalDateStringConverter());
    number.setPromptText(messages.get("desk.new.number.prompt"));
    total.setPromptText(messages.get("desk.new.total.prompt"));
    offer.setMaxWidth(Double.MAX_VALUE);
    printed.setMaxWidth(Double.MAX_VALUE);
    fault.setWrapText(true);
    fault.setMaxWidth(500);
    fault.setMinHeight(44);
    fault.getStyleClass().add("gb-form-fault");
    form.row(fault);
    offer.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(IssueNumber one) {
            return one == null ? "" : offered(one);
          }

          @Override
          public IssueNumber fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    offer.getItems().setAll(offers());
    offer.valueProperty().subscribe(this::fill);
    year.textProperty().subscribe(text -> check());
    number.textProperty().subscribe(text -> check());
    total.textProperty().subscribe(text -> check());
    printed.valueProperty().subscribe(text -> check());
  }

  /// @param first offered first
  Optional<IssueNumber> ask(Optional<IssueNumber> first, Window owner) {
    offer.setValue(first.orElse(offer.getItems().getFirst()));
    boolean taken = form.ask(messages.get("desk.command.new"), "desk.do.make", owner, offer, wrong);
    return taken ? meant : Optional.empty();
  }

  /// The next ones, joint ones of the next, the next supplement.
  private List<IssueNumber> offers() {
    List<IssueNumber> next = plan.upcoming(known, today, OFFERED);
    List<IssueNumber> offers = new ArrayList<>(next);
    for (int joined = 2; joined <= 3; joined++) {
      List<IssueNumber> of = next.subList(0, joined);
      if (of.getFirst().year() == of.getLast().year()) {
        offers.add(plan.joint(of));
      }
    }
    offers.add(plan.supplement(known, today));
    return offers;
  }

  private String offered(IssueNumber one) {
    LocalDate day = one.printDate();
    String about = DeskWords.about(one, day == null ? today : day, messages);
    return messages.get("desk.new.offered", one.printed(), about);
  }

  private void fill(IssueNumber one) {
    if (one != null) {
      year.setText(Integer.toString(one.year()));
      number.setText(NumberText.write(one));
      total.setText(one.total() == 0 ? "" : Integer.toString(one.total()));
      printed.setValue(one.printDate());
    }
  }

  private void check() {
    meant =
        NumberText.read(
            number(year.getText(), -1),
            number.getText(),
            number(total.getText(), 0),
            printed.getValue());
    String told =
        meant
            .map(one -> IssueDesk.refusal(one, known).map(messages::get).orElse(""))
            .orElse(messages.get("desk.new.unread"));
    fault.setText(told);
    wrong.set(!told.isEmpty());
  }

  /// @return -1 for what is no number
  private static int number(String text, int blank) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return blank;
    }
    return stripped.matches("[0-9]{1,6}") ? Integer.parseInt(stripped) : -1;
  }
}
