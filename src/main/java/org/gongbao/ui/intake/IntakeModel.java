package org.gongbao.ui.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongbao.app.Importer;
import org.gongbao.app.Importer.Prepared;
import org.gongbao.app.Importer.Request;
import org.gongbao.app.Incoming;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.Guidance;

/// The files of an import under review. Nothing is written here: what is confirmed is handed to
/// whoever stores it. FX thread.
public final class IntakeModel {
  private final Importer importer;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final List<String> sections;
  private final Optional<String> dropped;
  private final ObservableList<IntakeFile> files = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<IntakeFile>> current =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private int reading;

  /// @param errors told what work threw
  /// @param sections names of those the issue has
  /// @param section the files were dropped on, for documents; else each goes where it was prepared
  ///   for
  public IntakeModel(
      Importer importer,
      Tasks tasks,
      Consumer<Throwable> errors,
      List<String> sections,
      Optional<String> section) {
    this.importer = importer;
    this.tasks = tasks;
    this.errors = errors;
    this.sections = List.copyOf(sections);
    this.dropped = section;
  }

  /// Takes files that have been read into the review.
  public void add(Reading read) {
    for (Reading.Read one : read.files()) {
      IntakeFile file = new IntakeFile(one, importer, tasks, errors);
      file.sectionProperty().set(dropped.or(one::section));
      file.revisionProperty().subscribe(any -> tell());
      files.removeIf(other -> other.incoming().equals(file.incoming()));
      files.add(file);
    }
    if (current.get().filter(files::contains).isEmpty()) {
      current.set(wanting());
    }
    tell();
  }

  /// Reads more files; those there already are read anew.
  void add(List<Incoming> more) {
    if (more.isEmpty()) {
      return;
    }
    reading++;
    tell();
    Request request = new Request(more, Guidance.NONE, Optional.empty());
    tasks.run(
        progress -> Reading.of(importer.prepare(request, progress)),
        read -> {
          reading--;
          add(read);
        },
        this::failed);
  }

  /// Reads a file in another encoding.
  ///
  /// @param charset empty to detect it
  void decode(IntakeFile file, Optional<Charset> charset) {
    reading++;
    tell();
    Guidance guidance = Guidance.of(file.guidance().as()).with(file.guidance().year());
    Request request = new Request(List.of(file.incoming()), guidance, charset);
    tasks.run(
        progress -> Reading.of(importer.prepare(request, progress)),
        read -> {
          reading--;
          read.files().forEach(file::reread);
          tell();
        },
        this::failed);
  }

  private void failed(Throwable error) {
    reading--;
    tell();
    errors.accept(error);
  }

  void remove(IntakeFile file) {
    int index = files.indexOf(file);
    files.remove(file);
    if (current.get().equals(Optional.of(file))) {
      current.set(
          files.isEmpty()
              ? Optional.empty()
              : Optional.of(files.get(Math.clamp(index, 0, files.size() - 1))));
    }
    tell();
  }

  ObservableList<IntakeFile> files() {
    return files;
  }

  ObjectProperty<Optional<IntakeFile>> currentProperty() {
    return current;
  }

  /// Goes up whenever anything is different.
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  List<String> sections() {
    return sections;
  }

  void go(int step) {
    current
        .get()
        .map(file -> files.indexOf(file) + step)
        .filter(index -> index >= 0 && index < files.size())
        .ifPresent(index -> current.set(Optional.of(files.get(index))));
  }

  /// The first file that wants a look, else the first.
  private Optional<IntakeFile> wanting() {
    return files.stream()
        .filter(file -> !file.isReady())
        .findFirst()
        .or(() -> files.stream().findFirst());
  }

  /// How many lines of all files want a look.
  int unsure() {
    return files.stream().mapToInt(file -> file.unsure().size()).sum();
  }

  boolean isReading() {
    return reading > 0 || files.stream().anyMatch(IntakeFile::isReading);
  }

  /// True when what can come in is settled.
  boolean isReady() {
    return !isReading()
        && files.stream().anyMatch(IntakeFile::isReady)
        && files.stream().allMatch(file -> file.isReady() || file.refusal().isPresent());
  }

  boolean isChanged() {
    return files.stream().anyMatch(IntakeFile::isChanged);
  }

  /// To be stored; refused files have been told of.
  public List<Prepared> prepared() {
    return files.stream().flatMap(file -> file.prepared().stream()).toList();
  }

  private void tell() {
    revision.set(revision.get() + 1);
  }
}
