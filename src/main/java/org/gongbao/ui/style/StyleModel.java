package org.gongbao.ui.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.font.FontName;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.StyleDraft;

/// The style as it is being changed. Every change that makes a whole style is shown at once; what
/// is given up goes back to where it began.
public final class StyleModel {
  private final HouseStyle before;
  private final Consumer<HouseStyle> show;
  private final List<FontName> fonts;
  private final ReadOnlyObjectWrapper<StyleDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<StyleDraft.Fault>> faults =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Map<Object, String> refusals = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<List<String>> refused =
      new ReadOnlyObjectWrapper<>(List.of());
  private HouseStyle shown;
  private Runnable changed = () -> {};

  /// @param fonts that can be chosen, by name
  /// @param show has the pages follow
  public StyleModel(HouseStyle before, List<FontName> fonts, Consumer<HouseStyle> show) {
    this.before = before;
    this.shown = before;
    this.fonts = List.copyOf(fonts);
    this.show = show;
    draft.set(new StyleDraft(before));
  }

  ReadOnlyObjectProperty<StyleDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<StyleDraft.Fault>> faultsProperty() {
    return faults.getReadOnlyProperty();
  }

  /// What is said of fields whose content is not taken.
  ReadOnlyObjectProperty<List<String>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /// Tells why a field's content is not taken; empty when it is again.
  void refuse(Object field, Optional<String> why) {
    why.ifPresentOrElse(said -> refusals.put(field, said), () -> refusals.remove(field));
    refused.set(List.copyOf(refusals.values()));
  }

  List<FontName> fonts() {
    return fonts;
  }

  /// Told after every change.
  void onChange(Runnable listener) {
    changed = listener;
  }

  /// Begins again from a style.
  void start(HouseStyle style) {
    draft.set(new StyleDraft(style));
    settle();
  }

  /// A style the program brings along.
  HouseStyle bundled(String name) {
    return StyleReader.bundled(name);
  }

  /// Changes the draft and has the pages follow.
  void change(Consumer<StyleDraft> change) {
    change.accept(draft.get());
    settle();
  }

  private void settle() {
    faults.set(List.copyOf(draft.get().faults()));
    draft
        .get()
        .style()
        .filter(style -> !style.equals(shown))
        .ifPresent(
            style -> {
              shown = style;
              show.accept(style);
            });
    changed.run();
  }

  /// The last whole style, to be kept.
  public HouseStyle style() {
    return shown;
  }

  /// Back to the style the dialog was opened with.
  public void giveUp() {
    if (!shown.equals(before)) {
      shown = before;
      show.accept(before);
    }
  }
}
