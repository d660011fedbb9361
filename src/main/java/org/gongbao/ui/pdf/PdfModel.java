package org.gongbao.ui.pdf;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableObjectValue;
import org.gongbao.app.PdfOrder;
import org.gongbao.app.Settings;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;
import org.gongbao.l10n.Messages;

/// What a PDF is to be for and where it is to go, proposed as it was last time. The name follows
/// the purpose until the user writes another.
final class PdfModel {
  static final String SUFFIX = ".pdf";
  private static final String PROFILE = "lastPdf.profile";
  private static final String ROUND = "lastPdf.round";
  private static final String FOLDER = "lastPdf.folder";

  private final Settings settings;
  private final Messages messages;
  private final String issue;
  private final ObjectProperty<PdfProfile> profile;
  private final ObjectProperty<ProofRound> round;
  private final StringProperty written;
  private final ObjectBinding<State> state;
  private String proposed;

  /// What can be said of the file.
  enum State {
    READY,
    /// There is such a file already.
    REPLACES,
    NAMELESS,
    FOLDERLESS,
    /// It is a folder.
    FOLDER;

    boolean isGood() {
      return this == READY || this == REPLACES;
    }
  }

  /// @param issue its name
  /// @param usual folder for the first time
  PdfModel(Settings settings, Messages messages, String issue, Path usual) {
    this.settings = settings;
    this.messages = messages;
    this.issue = issue;
    profile = new SimpleObjectProperty<>(kept(PdfProfile.class, PROFILE, PdfProfile.PRINT));
    round = new SimpleObjectProperty<>(kept(ProofRound.class, ROUND, ProofRound.FIRST));
    Path folder =
        settings.get(FOLDER).flatMap(PdfModel::path).filter(Files::isDirectory).orElse(usual);
    proposed = name();
    written = new SimpleStringProperty(folder.resolve(proposed).toString());
    state = Bindings.createObjectBinding(() -> look(written.get()), written);
    profile.subscribe((before, now) -> rename());
    round.subscribe((before, now) -> rename());
  }

  ObjectProperty<PdfProfile> profileProperty() {
    return profile;
  }

  /// 校次, of proofs only.
  ObjectProperty<ProofRound> roundProperty() {
    return round;
  }

  /// The file as it is written.
  StringProperty writtenProperty() {
    return written;
  }

  ObservableObjectValue<State> stateProperty() {
    return state;
  }

  /// What was decided, and is proposed next time; empty while the file is none.
  Optional<PdfOrder> order() {
    if (!state.get().isGood()) {
      return Optional.empty();
    }
    return target(written.get())
        .map(
            target -> {
              settings.put(PROFILE, profile.get().name());
              settings.put(ROUND, round.get().name());
              settings.put(FOLDER, String.valueOf(target.getParent()));
              return new PdfOrder(profile.get(), round.get(), target);
            });
  }

  /// The file as it is called now.
  Path file() {
    return target(written.get()).orElse(Path.of(proposed));
  }

  private void rename() {
    String before = proposed;
    proposed = name();
    if (written.get().endsWith(before)) {
      String folder = written.get().substring(0, written.get().length() - before.length());
      written.set(folder + proposed);
    }
  }

  /// A purpose in words; of a proof its round.
  static String named(PdfProfile profile, ProofRound round, Messages messages) {
    return profile == PdfProfile.PROOF
        ? messages.get("pdf.round." + round)
        : messages.get("pdf.profile." + profile);
  }

  private String name() {
    String what = named(profile.get(), round.get(), messages);
    // What some file system does not take.
    return messages.get("pdf.name", issue, what).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
        + SUFFIX;
  }

  private static State look(String written) {
    Optional<Path> target = target(written);
    if (target.isEmpty()) {
      return State.NAMELESS;
    }
    Path folder = target.get().getParent();
    if (isFolder(written) || Files.isDirectory(target.get())) {
      return State.FOLDER;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return State.FOLDERLESS;
    }
    return Files.exists(target.get()) ? State.REPLACES : State.READY;
  }

  private static boolean isFolder(String written) {
    return path(written.strip()).filter(Files::isDirectory).isPresent();
  }

  /// With its suffix, whole.
  private static Optional<Path> target(String written) {
    String name = written.strip();
    boolean suffixed = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    return name.isEmpty()
        ? Optional.empty()
        : path(suffixed ? name : name + SUFFIX).map(Path::toAbsolutePath);
  }

  private static Optional<Path> path(String written) {
    try {
      return Optional.of(Path.of(written));
    } catch (InvalidPathException unfit) {
      return Optional.empty();
    }
  }

  private <E extends Enum<E>> E kept(Class<E> type, String key, E usual) {
    Optional<String> name = settings.get(key);
    for (E constant : type.getEnumConstants()) {
      if (name.equals(Optional.of(constant.name()))) {
        return constant;
      }
    }
    return usual;
  }
}
