package org.gongbao.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.gongbao.app.Incoming;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for files, beginning in the folder of last time.
final class FileChoosing {
  private final Messages messages;
  private final Settings settings;

  FileChoosing(Messages messages, Settings settings) {
    this.messages = messages;
    this.settings = settings;
  }

  FileChooser chooser(String title, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get(title));
    chooser.getExtensionFilters().addAll(filters);
    settings
        .get("folder")
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /// A file to be written; empty when the user thought better of it.
  ///
  /// @param kind message key of the kind of files
  /// @param name proposed, with the suffix of that kind
  Optional<Path> toWrite(Window before, String title, String kind, String name) {
    String suffix = name.substring(name.lastIndexOf('.'));
    FileChooser chooser = chooser(title, new ExtensionFilter(messages.get(kind), "*" + suffix));
    chooser.setInitialFileName(name);
    List<Path> chosen = new ArrayList<>();
    chosen(chooser.showSaveDialog(before), chosen::add);
    return chosen.stream().findFirst();
  }

  /// The same, beginning at a file instead of where the user was last.
  Optional<Path> toWrite(Window before, String title, String kind, Path from) {
    String name = String.valueOf(from.getFileName());
    String suffix = name.substring(name.lastIndexOf('.'));
    FileChooser chooser = chooser(title, new ExtensionFilter(messages.get(kind), "*" + suffix));
    Optional.ofNullable(from.getParent())
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(before)).map(File::toPath);
  }

  /// What can be written.
  ///
  /// @param key of its name
  /// @param suffix with its dot
  record Kind(String key, String suffix) {}

  /// A file of one of several kinds, the first proposed; empty when the user thought better of it.
  ///
  /// @param name proposed, without a suffix
  /// @param say told when another file would be replaced that nobody asked about
  Optional<Path> toWrite(
      Window before, String title, List<Kind> kinds, String name, Consumer<String> say) {
    FileChooser chooser =
        chooser(
            title,
            kinds.stream()
                .map(kind -> new ExtensionFilter(messages.get(kind.key()), "*" + kind.suffix()))
                .toArray(ExtensionFilter[]::new));
    chooser.setInitialFileName(name + kinds.getFirst().suffix());
    List<Path> chosen = new ArrayList<>();
    chosen(
        chooser.showSaveDialog(before),
        file -> {
          Path target = named(file, chooser.getSelectedExtensionFilter(), kinds);
          // The chooser asked about the name it was given only.
          if (!target.equals(file) && Files.exists(target)) {
            say.accept(messages.get("report.exists", target));
          } else {
            chosen.add(target);
          }
        });
    return chosen.stream().findFirst();
  }

  /// The name as given where it says the kind. The one proposed says the first kind whatever kind
  /// of files was chosen after it.
  static Path named(Path file, @Nullable ExtensionFilter filter, List<Kind> kinds) {
    String first = kinds.getFirst().suffix();
    String wanted = filter == null ? first : filter.getExtensions().getFirst().substring(1);
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<String> said = kinds.stream().map(Kind::suffix).filter(lower::endsWith).findFirst();
    if (said.filter(suffix -> !suffix.equals(first) || wanted.equals(suffix)).isPresent()) {
      return file;
    }
    int end = said.isPresent() ? name.length() - first.length() : name.length();
    return file.resolveSibling(name.substring(0, end) + wanted);
  }

  /// Passes on what was chosen, if anything was.
  void chosen(@Nullable File file, Consumer<Path> action) {
    if (file != null) {
      remember(file);
      action.accept(file.toPath());
    }
  }

  /// A file for a table; empty when the user thought better of it.
  Optional<Path> table(Window before, String title, String kind, String name) {
    FileChooser chooser = chooser(title, new ExtensionFilter(messages.get(kind), "*.csv"));
    chooser.setInitialFileName(name);
    Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(before));
    file.ifPresent(this::remember);
    return file.map(File::toPath);
  }

  /// Files that can be imported; none when the user thought better of it.
  List<Incoming> received(Window before) {
    FileChooser chooser =
        chooser(
            "ui.choose.import",
            new ExtensionFilter(
                messages.get("ui.choose.received"),
                "*.txt",
                "*.md",
                "*.docx",
                // Refused, with what to do about it.
                "*.doc",
                "*.html",
                "*.htm",
                "*.mht",
                "*.mhtml",
                "*.pdf"),
            new ExtensionFilter(messages.get("ui.choose.all"), "*"));
    List<File> files = chooser.showOpenMultipleDialog(before);
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    remember(files.getFirst());
    return files.stream().map(File::toPath).map(Incoming::of).toList();
  }

  /// What proofreaders returned; none when the user thought better of it.
  List<Path> returns(Window before) {
    FileChooser chooser =
        chooser(
            "round.choose.returns",
            new ExtensionFilter(messages.get("round.choose.return"), "*.gbreturn", "*.pdf"));
    List<File> files = chooser.showOpenMultipleDialog(before);
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    remember(files.getFirst());
    return files.stream().map(File::toPath).toList();
  }

  /// A folder; empty when the user thought better of it.
  Optional<Path> folder(Window before, String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.get(title));
    settings
        .get("folder")
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(before)).map(File::toPath);
  }

  private void remember(File file) {
    if (file.getAbsoluteFile().getParent() != null) {
      settings.put("folder", file.getAbsoluteFile().getParent());
    }
  }
}
