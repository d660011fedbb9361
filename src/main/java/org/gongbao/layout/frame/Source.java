package org.gongbao.layout.frame;

import java.util.Optional;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// Where the characters of a run come from.
public sealed interface Source {
  /// The place of the character at an offset in the run; empty for what layout itself made.
  Optional<Place> place(int offset);

  /// The source of what begins `offset` characters further on.
  Source at(int offset);

  /// The node the run prints a part of.
  Optional<NodeId> node();

  /// A stretch of one text of the issue; offset 0 of the run is `start`.
  record Slotted(Place start) implements Source {
    @Override
    public Optional<Place> place(int offset) {
      return Optional.of(start.at(start.offset() + offset));
    }

    @Override
    public Source at(int offset) {
      return offset == 0 ? this : new Slotted(start.at(start.offset() + offset));
    }

    @Override
    public Optional<NodeId> node() {
      return Optional.of(start.node());
    }
  }

  /// Printed before a text but kept in a field of the node: the ordinal 序数, a document number.
  ///
  /// @param before place of the text
  /// @param from offset of the run's first character among those of the field, its numbers parted
  ///   by a line feed
  record Fielded(Place before, int from) implements Source {
    @Override
    public Optional<Place> place(int offset) {
      return Optional.of(before);
    }

    @Override
    public Source at(int offset) {
      return offset == 0 ? this : new Fielded(before, from + offset);
    }

    @Override
    public Optional<NodeId> node() {
      return Optional.of(before.node());
    }
  }

  /// Made by layout: folios, leaders, page numbers, 续表, the repeated head of a table.
  ///
  /// @param of the node a reader would look for when clicking it
  record Made(Optional<NodeId> of) implements Source {
    public static final Made ALONE = new Made(Optional.empty());

    @Override
    public Optional<Place> place(int offset) {
      return Optional.empty();
    }

    @Override
    public Source at(int offset) {
      return this;
    }

    @Override
    public Optional<NodeId> node() {
      return of;
    }
  }
}
