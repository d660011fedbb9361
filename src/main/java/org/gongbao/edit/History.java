package org.gongbao.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be undone and redone in this session. It only answers *which* transaction would undo or
/// redo; that transaction goes through the same door as any other, and is then told to `done`.
///
/// Owned by one thread.
public final class History {
  /// Typing within this time of the last keystroke is undone with it.
  public static final Duration TYPING_PAUSE = Duration.ofMillis(500);

  private final Deque<List<Transaction>> undo = new ArrayDeque<>();
  private final Deque<List<Transaction>> redo = new ArrayDeque<>();
  private boolean sealed = true;

  /// Group for the next typed edit: the last one's when the edit continues it without a pause, else
  /// the one proposed.
  public String groupFor(TextEdit next, Instant when, String proposed) {
    Transaction last = undo.isEmpty() ? null : undo.peek().getLast();
    return !sealed && last != null && continues(last, next, when) ? last.group() : proposed;
  }

  /// Records an action that went through the door.
  public void done(Transaction transaction) {
    redo.clear();
    List<Transaction> group = undo.peek();
    if (group != null && !sealed && group.getLast().group().equals(transaction.group())) {
      group.add(transaction);
    } else {
      undo.push(new ArrayList<>(List.of(transaction)));
    }
    sealed = false;
  }

  /// Ends the current typing group: caret moved, focus left, selection changed.
  public void seal() {
    sealed = true;
  }

  /// The transaction that would undo the last action.
  public Optional<Transaction> undoing(String who, Instant when) {
    return Optional.ofNullable(undo.peek()).map(group -> merged(group, "edit.undo", who, when));
  }

  /// The transaction that would redo what was last undone.
  public Optional<Transaction> redoing(String who, Instant when) {
    return Optional.ofNullable(redo.peek())
        .map(group -> merged(group, "edit.undo", who, when).invert("edit.redo", who, when));
  }

  /// Records that the undoing transaction went through the door.
  public void undone() {
    redo.push(undo.pop());
    sealed = true;
  }

  /// Records that the redoing transaction went through the door.
  public void redone() {
    undo.push(redo.pop());
    sealed = true;
  }

  /// Label of the action that would be undone.
  public Optional<String> undoLabel() {
    return Optional.ofNullable(undo.peek()).map(group -> group.getLast().label());
  }

  /// Label of the action that would be redone.
  public Optional<String> redoLabel() {
    return Optional.ofNullable(redo.peek()).map(group -> group.getLast().label());
  }

  private static Transaction merged(
      List<Transaction> group, String label, String who, Instant when) {
    List<Edit> edits = new ArrayList<>();
    group.forEach(transaction -> edits.addAll(transaction.edits()));
    @Nullable Selection before = group.getFirst().before();
    Transaction last = group.getLast();
    return new Transaction(label, edits, who, when, before, last.after(), last.group())
        .invert(label, who, when);
  }

  private static boolean continues(Transaction last, TextEdit next, Instant when) {
    if (last.edits().size() != 1
        || !(last.edits().getFirst() instanceof TextEdit previous)
        || Duration.between(last.when(), when).compareTo(TYPING_PAUSE) > 0
        || !previous.place().at(0).equals(next.place().at(0))) {
      return false;
    }
    int end = previous.place().offset() + previous.inserted().length();
    boolean typedOn = next.place().offset() == end && next.removed().isEmpty();
    boolean erasedOn =
        next.inserted().isEmpty()
            && next.place().offset() + next.removed().length() == end
            && previous.inserted().isEmpty();
    return typedOn && !previous.inserted().isEmpty() || erasedOn;
  }
}
