package org.gongbao.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Learner;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.check.learn.Proposal;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.Register;
import org.gongbao.ui.work.BusyModel;

/// 建议: what was learned from the issues, taken or refused. Owned by the FX thread.
final class LearnedModel {
  private final RegisterModel registers;
  private final BusyModel busy;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;

  /// Empty until looked for.
  private final ReadOnlyObjectWrapper<Optional<List<Proposal>>> proposals =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  LearnedModel(RegisterModel registers, BusyModel busy, Tasks tasks, Consumer<Throwable> errors) {
    this.registers = registers;
    this.busy = busy;
    this.tasks = tasks;
    this.errors = errors;
  }

  ReadOnlyObjectProperty<Optional<List<Proposal>>> proposalsProperty() {
    return proposals.getReadOnlyProperty();
  }

  void clear() {
    proposals.set(Optional.empty());
  }

  /// Reads all issues; those being worked on as they were last kept.
  void learn() {
    registers
        .library()
        .ifPresent(
            open ->
                busy.run(
                    "registers.busy.learning",
                    progress -> new Learner(open).learn(progress),
                    found -> {
                      if (found.isPresent() && registers.library().equals(Optional.of(open))) {
                        proposals.set(found);
                      }
                    }));
  }

  void accept(List<Proposal> some) {
    if (!registers.isEditable()) {
      return;
    }
    Map<Register, List<Proposal>> by =
        some.stream().collect(Collectors.groupingBy(Proposal::register));
    by.forEach(
        (register, its) -> {
          List<EntryChange> changes =
              its.stream()
                  .map(one -> one.change(registers.registers().blank(register)))
                  .filter(change -> isCurrent(register, change))
                  .toList();
          if (!changes.isEmpty()) {
            registers.keep("registers.step.learned", register, changes);
          }
        });
    drop(some);
  }

  /// False for a line that was changed since.
  private boolean isCurrent(Register register, EntryChange change) {
    return change.before().isEmpty()
        || registers.lines(register).entries().contains(change.before().get());
  }

  void refuse(List<Proposal> some) {
    Optional<OpenLibrary> open = registers.library().filter(any -> registers.isEditable());
    if (open.isEmpty() || some.isEmpty()) {
      return;
    }
    drop(some);
    tasks.run(
        progress -> {
          new Learner(open.get()).refuse(some);
          return some;
        },
        done -> {},
        errors);
  }

  private void drop(List<Proposal> some) {
    List<Proposal> left = new ArrayList<>(proposals.get().orElse(List.of()));
    left.removeAll(some);
    proposals.set(Optional.of(List.copyOf(left)));
  }
}
