package org.gongbao.ui.register;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Access;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Registers;
import org.gongbao.app.Tasks;
import org.gongbao.app.register.Problems;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.Register;

/// The registers of a library as they are looked at and changed. What is done shows at once; it is
/// kept in tasks, one after another. Owned by the FX thread.
public final class RegisterModel {
  private static final Duration MOMENT = Duration.ofMillis(800);

  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final Runnable changed;
  private final Map<Register, ReadOnlyObjectWrapper<Lines>> lines = new EnumMap<>(Register.class);
  private final ReadOnlyObjectWrapper<Register> shown =
      new ReadOnlyObjectWrapper<>(Register.OFFICIALS);
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  /// What shows already and is not kept yet.
  private final List<EntryChange> pending = new ArrayList<>();

  private Optional<OpenLibrary> library = Optional.empty();
  private Tasks.Handle telling = () -> {};
  private boolean running;

  /// @param errors told what cannot be read or kept
  /// @param changed called a moment after the registers were changed
  public RegisterModel(Tasks tasks, Consumer<Throwable> errors, Runnable changed) {
    this.tasks = tasks;
    this.errors = errors;
    this.changed = changed;
    for (Register register : Register.KNOWLEDGE) {
      lines.put(register, new ReadOnlyObjectWrapper<>(Lines.NONE));
    }
  }

  /// Shows the registers of a library, read anew; of none when there is none.
  public void open(Optional<OpenLibrary> opened) {
    library = opened;
    waiting.clear();
    pending.clear();
    lines.values().forEach(one -> one.set(Lines.NONE));
    opened.ifPresent(open -> Register.KNOWLEDGE.forEach(this::reload));
  }

  public Optional<OpenLibrary> library() {
    return library;
  }

  /// False for a library that can only be read.
  public boolean isEditable() {
    return library.filter(open -> open.access() instanceof Access.Writable).isPresent();
  }

  ReadOnlyObjectProperty<Lines> linesProperty(Register register) {
    return wrapper(register).getReadOnlyProperty();
  }

  private ReadOnlyObjectWrapper<Lines> wrapper(Register register) {
    return Objects.requireNonNull(lines.get(register));
  }

  Lines lines() {
    return lines(shown.get());
  }

  Lines lines(Register register) {
    return wrapper(register).get();
  }

  ReadOnlyObjectProperty<Register> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void show(Register register) {
    dropBlank();
    shown.set(register);
  }

  /// A line to be written into: the new one that has nothing in it yet, or one more.
  Optional<Entry> newLine() {
    if (!isEditable()) {
      return Optional.empty();
    }
    Lines now = lines();
    if (now.blank().isEmpty()) {
      Entry blank = registers().blank(shown.get());
      set(shown.get(), now.after(List.of(EntryChange.added(blank))));
    }
    return lines().blank();
  }

  /// Gives up a new line nothing was written into.
  void dropBlank() {
    Lines now = lines();
    now.blank().ifPresent(blank -> set(shown.get(), now.after(removed(List.of(blank)))));
  }

  /// Writes into a field. A line that is new is kept with its first field.
  void write(Entry line, Column column, String value) {
    Register register = line.register();
    Optional<Entry> before =
        lines(register).entries().stream().filter(one -> one.id().equals(line.id())).findFirst();
    if (before.isEmpty() || !isEditable()) {
      return;
    }
    Entry after = EntryCheck.tidied(before.get().with(column, value));
    if (after.equals(before.get())) {
      return;
    }
    if (Lines.isBlank(before.get())) {
      keep("registers.step.add", register, List.of(EntryChange.added(after)));
    } else {
      keep("registers.step.change", register, List.of(EntryChange.of(before.get(), after)));
    }
  }

  void remove(List<Entry> some) {
    List<Entry> kept = some.stream().filter(Predicate.not(Lines::isBlank)).toList();
    if (kept.size() < some.size()) {
      dropBlank();
    }
    if (!kept.isEmpty() && isEditable()) {
      keep("registers.step.remove", kept.getFirst().register(), removed(kept));
    }
  }

  private static List<EntryChange> removed(List<Entry> some) {
    return some.stream().map(EntryChange::removed).toList();
  }

  /// Does something to a register as one step.
  ///
  /// @param label message key of what is done
  void keep(String label, Register register, List<EntryChange> changes) {
    Registers registers = registers();
    set(register, lines(register).after(changes));
    pending.addAll(changes);
    inTurn(
        progress -> {
          registers.change(label, changes);
          return registers.last(register);
        },
        done -> {
          pending.removeAll(changes);
          Lines now = lines(register);
          set(register, new Lines(now.entries(), now.problems(), done));
          look(register);
          tell();
        },
        () -> {
          pending.removeAll(changes);
          reload(register);
        });
  }

  /// Takes back what was done last to the register shown.
  void takeBack() {
    if (isEditable()) {
      Register register = shown.get();
      Registers registers = registers();
      dropBlank();
      inTurn(
          progress -> registers.takeBack(register),
          back -> {
            reload(register);
            tell();
          },
          () -> reload(register));
    }
  }

  /// Reads a register again; what is under way comes first.
  void reload(Register register) {
    Registers registers = registers();
    inTurn(
        progress -> {
          List<Entry> entries = registers.entries(register);
          return new Lines(entries, Problems.of(entries, Problems.NONE), registers.last(register));
        },
        read -> {
          List<EntryChange> also = new ArrayList<>(pending);
          lines(register).blank().ifPresent(blank -> also.add(EntryChange.added(blank)));
          also.removeIf(change -> change.entry().register() != register);
          set(register, read.after(also));
        },
        () -> {});
  }

  /// Looks for what is wrong.
  private void look(Register register) {
    Lines now = lines(register);
    List<Entry> entries = now.entries().stream().filter(Predicate.not(Lines::isBlank)).toList();
    inTurn(
        progress -> Problems.of(entries, now.problems()),
        found -> set(register, lines(register).with(found)),
        () -> {});
  }

  private void set(Register register, Lines next) {
    wrapper(register).set(next);
  }

  /// The registers were changed.
  void tell() {
    telling.cancel();
    telling = tasks.later(MOMENT, changed);
  }

  Registers registers() {
    return library.orElseThrow().registers();
  }

  /// In tasks of which there is one at a time, for the next builds on it.
  ///
  /// @param broken called when the work failed, which has been told
  private <T> void inTurn(Tasks.Work<T> work, Consumer<T> done, Runnable broken) {
    Optional<OpenLibrary> of = library;
    waiting.add(
        () ->
            tasks.run(
                work,
                result -> {
                  if (of.equals(library)) {
                    done.accept(result);
                  }
                  next();
                },
                failed -> {
                  errors.accept(failed);
                  if (of.equals(library)) {
                    broken.run();
                  }
                  next();
                }));
    if (!running) {
      next();
    }
  }

  private void next() {
    Runnable work = waiting.poll();
    running = work != null;
    if (work != null) {
      work.run();
    }
  }
}
