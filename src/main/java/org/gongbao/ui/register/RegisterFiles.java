package org.gongbao.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.app.Incoming;
import org.gongbao.app.Registers;
import org.gongbao.app.Tasks;
import org.gongbao.app.WholeFile;
import org.gongbao.app.register.RegisterFile;
import org.gongbao.app.register.RegisterImport;
import org.gongbao.app.register.RegisterReader;
import org.gongbao.app.register.RegisterWriter;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.Register;
import org.gongbao.ui.work.BusyModel;

/// Registers in and out of files, off the FX thread.
final class RegisterFiles {
  private final RegisterModel model;
  private final BusyModel busy;
  private final Tasks tasks;

  RegisterFiles(RegisterModel model, BusyModel busy, Tasks tasks) {
    this.model = model;
    this.busy = busy;
    this.tasks = tasks;
  }

  /// A file as it would be taken.
  ///
  /// @param found empty when it has faults
  record Look(Register register, String name, RegisterFile file, Optional<RegisterImport> found) {}

  /// Reads a file and compares it with a register; keeps nothing.
  void look(Register register, Path path, Consumer<Look> then) {
    Registers registers = model.registers();
    Incoming incoming = Incoming.of(path);
    busy.run(
        "registers.busy.reading",
        progress ->
            RegisterReader.read(register, incoming.name(), incoming.bytes(), progress)
                .map(
                    file ->
                        new Look(
                            register, incoming.name(), file, compared(file, registers, register))),
        look -> look.ifPresent(then));
  }

  private static Optional<RegisterImport> compared(
      RegisterFile file, Registers registers, Register register) {
    return file.faults().isEmpty()
        ? Optional.of(
            RegisterImport.of(file, registers.entries(register), () -> registers.blank(register)))
        : Optional.empty();
  }

  /// Takes what was looked at, as one step; cancelled, nothing is kept.
  ///
  /// @param then told whether it was kept
  void take(Look look, Consumer<Boolean> then) {
    Registers registers = model.registers();
    look.found()
        .ifPresent(
            found ->
                busy.run(
                    "registers.busy.keeping",
                    progress -> {
                      try {
                        return registers.change("registers.step.import", found.changes(), progress);
                      } finally {
                        // Also when cancelled too late.
                        tasks.onOwner(() -> taken(look.register()));
                      }
                    },
                    then));
  }

  private void taken(Register register) {
    if (model.library().isPresent()) {
      model.reload(register);
      model.tell();
    }
  }

  void write(Register register, Path target, Runnable then) {
    List<Entry> lines =
        model.lines(register).entries().stream().filter(line -> !Lines.isBlank(line)).toList();
    busy.run(
        "registers.busy.writing",
        progress -> {
          byte[] bytes = RegisterWriter.write(register, lines);
          WholeFile.write(target, out -> out.write(bytes));
          return bytes;
        },
        done -> then.run());
  }
}
