package org.gongbao.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.gongbao.model.register.RegisterDone;
import org.gongbao.model.register.RegisterStep;
import org.gongbao.store.Library;

/// 登记: the registers of a library, read and changed. Methods that write wait for the writing
/// thread; call them from a task.
public final class Registers {
  private static final int STEP = 500;
  private final Library library;
  private final Autosave autosave;
  private final Desk desk;

  Registers(Library library, Autosave autosave, Desk desk) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
  }

  /// In the order the lines were made.
  public List<Entry> entries(Register register) {
    return library.reader().entries(register);
  }

  /// All registers of 登记与词库.
  public Map<Register, List<Entry>> all() {
    Map<Register, List<Entry>> all = new EnumMap<>(Register.class);
    for (Register register : Register.KNOWLEDGE) {
      all.put(register, entries(register));
    }
    return all;
  }

  /// An empty line, not yet kept.
  public Entry blank(Register register) {
    return Entry.blank(new EntryId(freshId()), register);
  }

  /// Changes lines, all or none, as one step.
  ///
  /// @param label message key of what is done
  public void change(String label, List<EntryChange> changes) {
    change(label, changes, Tasks.Progress.NONE);
  }

  /// Like [#change(String, List)], for many lines.
  ///
  /// @return false when cancelled; then nothing is changed
  public boolean change(String label, List<EntryChange> changes, Tasks.Progress progress) {
    return changes.isEmpty()
        || autosave.call(
            () ->
                library
                    .writer()
                    .change(
                        new RegisterStep(
                            freshId(), label, changes, desk.who(), desk.clock().instant()),
                        done -> {
                          if (done % STEP == 0) {
                            progress.at(done, changes.size());
                          }
                          return !progress.isCancelled();
                        }));
  }

  /// What was last done to a register and can be taken back.
  public Optional<RegisterDone> last(Register register) {
    return library.reader().lastStep(register);
  }

  /// Takes back what was last done, whenever that was.
  ///
  /// @return what was taken back; empty when there was nothing
  public Optional<RegisterStep> takeBack(Register register) {
    return autosave.call(
        () -> library.writer().takeBack(register, freshId(), desk.who(), desk.clock().instant()));
  }

  private String freshId() {
    return desk.ids().next().value();
  }
}
