package org.gongbao.check.hed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.OrdinalForm;

/// What is counted under one heading: ordinals of one form, in the order they are printed.
final class CountedList {
  private final OrdinalForm form;
  private final Optional<Numbered> parent;
  private final Optional<CountedList> sibling;
  private final List<Numbered> entries = new ArrayList<>();

  /// @param parent the entry of a higher level it stands under
  /// @param sibling the list of the same form before it under the same parent
  CountedList(OrdinalForm form, Optional<Numbered> parent, Optional<CountedList> sibling) {
    this.form = form;
    this.parent = parent;
    this.sibling = sibling;
  }

  OrdinalForm form() {
    return form;
  }

  Optional<Numbered> parent() {
    return parent;
  }

  Optional<CountedList> sibling() {
    return sibling;
  }

  List<Numbered> entries() {
    return entries;
  }

  Numbered first() {
    return entries.getFirst();
  }

  Numbered last() {
    return entries.getLast();
  }

  void add(Numbered entry) {
    entries.add(entry);
  }

  /// True when a value goes on where this list is.
  boolean continuesWith(Numbered entry) {
    boolean inserted = entry.written().contains("条之") && entry.value() == last().value();
    return entry.value() == last().value() + 1 || inserted;
  }
}
