package org.gongbao.ui.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongbao.app.SectionNames;
import org.gongbao.exchange.Guidance.As;
import org.gongbao.l10n.Messages;
import org.jspecify.annotations.Nullable;

/// What the current file is taken for, where it goes, the year a chronicle lacks, its encoding.
final class FileForm extends VBox {
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
  private static final List<Optional<Charset>> CHARSETS =
      List.of(
          Optional.empty(),
          Optional.of(StandardCharsets.UTF_8),
          Optional.of(Charset.forName("GB18030")),
          Optional.of(Charset.forName("Big5")),
          Optional.of(StandardCharsets.UTF_16LE),
          Optional.of(StandardCharsets.UTF_16BE));
  private final IntakeModel model;
  private final Messages messages;
  private final ComboBox<As> as;
  private final ComboBox<Choice> section;
  private final ComboBox<Optional<Charset>> charset;
  private final TextField year = new TextField();
  private final VBox yearBox;
  private final VBox sectionBox;
  private final VBox charsetBox;
  private boolean following = true;

  FileForm(IntakeModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    as = combo(this::nameOf);
    as.getItems().setAll(As.values());
    section = combo(Choice::shown);
    charset = combo(this::nameOfCharset);
    charset.getItems().setAll(CHARSETS);
    yearBox = field("intake.year", year);
    sectionBox = field("intake.section", section);
    charsetBox = field("intake.charset", charset);
    year.setPromptText(messages.get("intake.year.prompt"));
    getStyleClass().add("gb-intake-form");
    getChildren().addAll(field("intake.as", as), sectionBox, yearBox, charsetBox);
    as.valueProperty().subscribe(value -> said(file -> file.takeFor(value)));
    section.valueProperty().subscribe(this::setSection);
    charset.valueProperty().subscribe(value -> said(file -> model.decode(file, value)));
    year.textProperty().subscribe(text -> said(file -> setYear(file, text)));
    model.currentProperty().subscribe(any -> show());
    model.revisionProperty().subscribe(any -> show());
  }

  private void said(java.util.function.Consumer<IntakeFile> change) {
    if (!following) {
      model.currentProperty().get().ifPresent(change);
    }
  }

  private static void setYear(IntakeFile file, String text) {
    if (text.isBlank()) {
      file.setYear(Optional.empty());
    } else if (text.strip().matches("[12][0-9]{3}")) {
      file.setYear(Optional.of(Year.parse(text.strip())));
    }
  }

  private void show() {
    following = true;
    Optional<IntakeFile> file = model.currentProperty().get();
    setDisable(file.isEmpty());
    file.ifPresent(this::show);
    following = false;
  }

  private void show(IntakeFile file) {
    Optional<Sheet> sheet = file.sheet();
    as.setValue(file.guidance().as());
    as.setDisable(sheet.isEmpty());
    visible(sectionBox, sheet.isPresent() && !file.isWhole());
    showSections(file);
    boolean lacking = sheet.filter(Sheet::lacksYear).isPresent();
    visible(yearBox, lacking || file.guidance().year().isPresent());
    year.pseudoClassStateChanged(WANTED, lacking);
    file.guidance().year().ifPresentOrElse(this::showYear, () -> clearYear(lacking));
    Optional<Charset> read = sheet.flatMap(now -> now.prepared().imported().source().charset());
    visible(charsetBox, read.isPresent() || file.refusal().isPresent());
    if (!charset.getItems().contains(read)) {
      charset.getItems().add(read);
    }
    charset.setValue(read);
  }

  private void showYear(Year given) {
    if (!year.getText().strip().equals(given.toString())) {
      year.setText(given.toString());
    }
  }

  /// What is being typed is no year yet.
  private void clearYear(boolean lacking) {
    if (!lacking || !year.isFocused()) {
      year.clear();
    }
  }

  private String nameOf(As value) {
    return messages.get("intake.as." + value.name().toLowerCase(Locale.ROOT));
  }

  private void setSection(@Nullable Choice choice) {
    if (choice != null) {
      said(file -> file.sectionProperty().set(choice.section()));
    }
  }

  /// Where it was read into comes first; then the sections of the issue.
  private void showSections(IntakeFile file) {
    List<Choice> choices = new ArrayList<>(List.of(new Choice(Optional.empty(), read(file))));
    model.sections().forEach(name -> choices.add(new Choice(Optional.of(name), name)));
    Optional<String> chosen = file.sectionProperty().get();
    chosen
        .filter(name -> !model.sections().contains(name))
        .ifPresent(name -> choices.add(new Choice(chosen, name)));
    if (!choices.equals(section.getItems())) {
      section.getItems().setAll(choices);
    }
    choices.stream()
        .filter(choice -> choice.section().equals(chosen))
        .findFirst()
        .ifPresent(section::setValue);
  }

  private String read(IntakeFile file) {
    return file.sheet()
        .flatMap(sheet -> sheet.prepared().imported().issue().sections().stream().findFirst())
        .map(first -> SectionNames.among(model.sections(), first.name().chars()))
        .map(name -> messages.get("intake.section.read", name))
        .orElse("");
  }

  private String nameOfCharset(Optional<Charset> value) {
    return value.map(Charset::displayName).orElse(messages.get("intake.charset.detect"));
  }

  private VBox field(String key, Control control) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("gb-intake-form-label");
    label.setLabelFor(control);
    control.setAccessibleText(messages.get(key));
    control.setMaxWidth(Double.MAX_VALUE);
    return new VBox(4, label, control);
  }

  private static void visible(VBox box, boolean visible) {
    box.setVisible(visible);
    box.setManaged(visible);
  }

  /// A section and how it is called here.
  private record Choice(Optional<String> section, String shown) {}

  private static <T> ComboBox<T> combo(Function<T, String> name) {
    ComboBox<T> combo = new ComboBox<>();
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    return combo;
  }
}
