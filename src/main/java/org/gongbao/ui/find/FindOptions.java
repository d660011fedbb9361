package org.gongbao.ui.find;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.gongbao.app.Settings;
import org.gongbao.edit.find.Option;
import org.gongbao.edit.find.Scope;
import org.gongbao.l10n.Messages;

/// How and where is looked: a toggle for each option and a list of scopes, as they were left.
final class FindOptions extends HBox {
  private static final String OPTIONS = "search.options";
  private static final String SCOPE = "search.scope";
  private final Wording wording;
  private final Settings settings;
  private final Map<Option, ToggleButton> toggles = new EnumMap<>(Option.class);
  private final ComboBox<Scope> scope = new ComboBox<>();
  private final Runnable changed;

  /// @param changed told of every change
  FindOptions(Messages messages, Settings settings, SyntaxMenu syntax, Runnable changed) {
    this.wording = new Wording(messages);
    this.settings = settings;
    this.changed = changed;
    scope.getItems().setAll(Scope.values());
    scope.setConverter(new Names());
    scope.setAccessibleText(messages.get("find.scope"));
    scope.setTooltip(new Tooltip(messages.get("find.scope")));
    scope.setValue(read(settings.get(SCOPE), Scope.ISSUE));
    scope.valueProperty().subscribe(this::keep);
    getStyleClass().add("gb-find-options");
    setMinWidth(USE_PREF_SIZE);
    getChildren().add(scope);
    for (Option option : Option.values()) {
      getChildren().add(toggle(option));
    }
    Button help = new Button(messages.get("find.syntax"));
    help.getStyleClass().addAll("gb-find-toggle", "gb-find-help");
    help.setAccessibleText(messages.get("find.syntax.tip"));
    help.setTooltip(new Tooltip(messages.get("find.syntax.tip")));
    help.setOnAction(event -> syntax.show(help, Side.BOTTOM, 0, 2));
    ToggleButton regex = toggles.get(Option.REGEX);
    if (regex != null) {
      help.visibleProperty().bind(regex.selectedProperty());
      help.managedProperty().bind(regex.selectedProperty());
    }
    getChildren().add(help);
  }

  Scope scope() {
    return scope.getValue();
  }

  void setScope(Scope wanted) {
    scope.setValue(wanted);
  }

  Set<Option> options() {
    Set<Option> chosen = EnumSet.noneOf(Option.class);
    toggles.forEach(
        (option, toggle) -> {
          if (toggle.isSelected()) {
            chosen.add(option);
          }
        });
    return chosen;
  }

  private ToggleButton toggle(Option option) {
    Set<String> kept =
        Stream.of(settings.get(OPTIONS).orElse(Option.ANY_WIDTH.name()).split(","))
            .collect(Collectors.toSet());
    ToggleButton toggle = new ToggleButton(wording.of(option));
    toggle.getStyleClass().add("gb-find-toggle");
    toggle.setSelected(kept.contains(option.name()));
    toggle.setAccessibleText(wording.tip(option));
    toggle.setTooltip(new Tooltip(wording.tip(option)));
    toggle.setOnAction(event -> keep());
    toggles.put(option, toggle);
    return toggle;
  }

  private void keep() {
    settings.put(SCOPE, scope.getValue().name());
    settings.put(OPTIONS, options().stream().map(Enum::name).collect(Collectors.joining(",")));
    changed.run();
  }

  private static Scope read(Optional<String> kept, Scope otherwise) {
    return Stream.of(Scope.values())
        .filter(scope -> kept.equals(Optional.of(scope.name())))
        .findFirst()
        .orElse(otherwise);
  }

  /// Names of scopes in the list.
  private final class Names extends StringConverter<Scope> {
    @Override
    public String toString(Scope named) {
      return named == null ? "" : wording.of(named);
    }

    @Override
    public Scope fromString(String any) {
      return Scope.ISSUE;
    }
  }
}
