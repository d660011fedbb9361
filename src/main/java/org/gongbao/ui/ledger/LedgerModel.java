package org.gongbao.ui.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.app.WholeFile;
import org.gongbao.exchange.ledger.LedgerCsvWriter;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;

/// The ledger of the open library, read in a task. Owned by the FX thread.
final class LedgerModel {
  private final Means means;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
  private Optional<OpenLibrary> of = Optional.empty();
  private Optional<Tasks.Handle> reading = Optional.empty();

  LedgerModel(LibraryModel library, Means means) {
    this.means = means;
    library.libraryProperty().subscribe(this::follow);
  }

  /// What is known.
  sealed interface State {
    State NOTHING = new Closed();

    /// No library is open.
    record Closed() implements State {}

    /// Read for the first time.
    ///
    /// @param total 0 while it is not known
    record Reading(long done, long total) implements State {}

    /// The user stopped the reading, or it failed, which was told.
    record Stopped() implements State {}

    record Read(Ledger ledger) implements State {}
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  boolean isRead() {
    return state.get() instanceof State.Read;
  }

  Ledger ledger() {
    return state.get() instanceof State.Read(Ledger ledger) ? ledger : Ledger.EMPTY;
  }

  private void follow(Optional<OpenLibrary> open) {
    if (!open.equals(of)) {
      reading.ifPresent(Tasks.Handle::cancel);
      reading = Optional.empty();
      of = open;
      state.set(State.NOTHING);
    }
  }

  /// Reads it, or reads it again; what is shown stays until the new is there.
  void read() {
    if (of.isEmpty()) {
      return;
    }
    reading.ifPresent(Tasks.Handle::cancel);
    OpenLibrary open = of.get();
    if (!(state.get() instanceof State.Read)) {
      state.set(new State.Reading(0, 0));
    }
    Tasks.Handle handle =
        means
            .tasks()
            .run(
                progress -> open.ledger(shown(open, progress)),
                ledger -> take(open, ledger),
                error -> failed(open, error));
    reading = Optional.of(handle);
  }

  private void take(OpenLibrary open, Optional<Ledger> ledger) {
    if (of.equals(Optional.of(open))) {
      ledger.ifPresent(read -> state.set(new State.Read(read)));
    }
  }

  private void failed(OpenLibrary open, Throwable error) {
    if (of.equals(Optional.of(open)) && !(state.get() instanceof State.Read)) {
      state.set(new State.Stopped());
    }
    means.errors().accept(error);
  }

  /// Stops the first reading.
  void cancel() {
    if (state.get() instanceof State.Reading) {
      reading.ifPresent(Tasks.Handle::cancel);
      state.set(new State.Stopped());
    }
  }

  private Tasks.Progress shown(OpenLibrary open, Tasks.Progress inner) {
    return new Tasks.Progress() {
      @Override
      public void at(long done, long total) {
        means
            .tasks()
            .onOwner(
                () -> {
                  boolean still = of.equals(Optional.of(open)) && !inner.isCancelled();
                  if (still && state.get() instanceof State.Reading) {
                    state.set(new State.Reading(done, total));
                  }
                });
      }

      @Override
      public boolean isCancelled() {
        return inner.isCancelled();
      }
    };
  }

  /// Writes a part of the ledger as CSV.
  void export(Ledger part, Path file, Runnable done) {
    means
        .tasks()
        .run(
            progress -> {
              byte[] bytes =
                  LedgerCsvWriter.write(part, means.messages()).getBytes(StandardCharsets.UTF_8);
              WholeFile.write(file, out -> out.write(bytes));
              return file;
            },
            written -> done.run(),
            means.errors());
  }
}
