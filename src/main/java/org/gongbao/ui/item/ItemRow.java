package org.gongbao.ui.item;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.EntryDate;
import org.gongbao.model.Figure;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.InnerEntry;
import org.gongbao.model.NodeId;
import org.gongbao.model.Person;
import org.gongbao.model.Place;
import org.gongbao.model.QrCode;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Slot;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.ui.item.TableGrid.Spot;
import org.gongbao.ui.text.TextLook;

/// One row of the item pane. Values only; equal rows need no repainting.
sealed interface ItemRow {
  Key key();

  /// Start of each text the row shows, as read.
  List<Place> places();

  /// True when a text of a node stands in the row.
  default boolean shows(NodeId node) {
    return places().stream().anyMatch(place -> place.node().equals(node));
  }

  /// Tells rows apart over changes.
  ///
  /// @param part which of a node's rows
  record Key(NodeId node, String part) {}

  /// One text across the pane.
  ///
  /// @param label message key of what hangs in the margin, or empty
  /// @param name message key of what a screen reader calls it
  record Line(Place place, Text text, TextLook look, String label, String name) implements ItemRow {
    @Override
    public Key key() {
      return new Key(place.node(), place.slot().name());
    }

    @Override
    public List<Place> places() {
      return List.of(place);
    }

    @Override
    public boolean shows(NodeId node) {
      return place.node().equals(node);
    }
  }

  /// A row of a table, in the table's columns.
  record Cells(TableRow row, NodeId table, TableGrid grid, List<Spot> spots, int index)
      implements ItemRow {
    @Override
    public Key key() {
      return new Key(row.id(), "CELLS");
    }

    @Override
    public List<Place> places() {
      return row.cells().stream().map(cell -> new Place(cell.id(), Slot.TEXT, 0)).toList();
    }

    @Override
    public boolean shows(NodeId node) {
      for (Cell cell : row.cells()) {
        if (cell.id().equals(node)) {
          return true;
        }
      }
      return false;
    }
  }

  /// 组长, 成员 …, with the organisations named in place of persons.
  record Group(RoleGroup group) implements ItemRow {
    @Override
    public Key key() {
      return new Key(group.id(), "GROUP");
    }

    @Override
    public List<Place> places() {
      return group.persons().isEmpty()
          ? List.of(
              new Place(group.id(), Slot.LABEL, 0), new Place(group.id(), Slot.ORGANISATIONS, 0))
          : List.of(new Place(group.id(), Slot.LABEL, 0));
    }
  }

  /// @param last true for the last of its group
  record Member(Person person, boolean last) implements ItemRow {
    @Override
    public Key key() {
      return new Key(person.id(), "PERSON");
    }

    @Override
    public List<Place> places() {
      return List.of(new Place(person.id(), Slot.NAME, 0), new Place(person.id(), Slot.POST, 0));
    }
  }

  /// Heads the entries of a day.
  ///
  /// @param first the day's first entry
  record Day(NodeId first, EntryDate date, int entries) implements ItemRow {
    @Override
    public Key key() {
      return new Key(first, "DAY");
    }

    @Override
    public List<Place> places() {
      return List.of();
    }
  }

  record Event(ChronicleEntry entry) implements ItemRow {
    @Override
    public Key key() {
      return new Key(entry.id(), "ENTRY");
    }

    @Override
    public List<Place> places() {
      return List.of(new Place(entry.id(), Slot.TEXT, 0));
    }
  }

  /// A line of an inner contents list.
  record Contents(InnerEntry entry) implements ItemRow {
    @Override
    public Key key() {
      return new Key(entry.id(), "CONTENTS");
    }

    @Override
    public List<Place> places() {
      return List.of(new Place(entry.id(), Slot.TEXT, 0));
    }
  }

  /// A line of masthead or colophon.
  record Imprint(ImprintLine line) implements ItemRow {
    @Override
    public Key key() {
      return new Key(line.id(), "IMPRINT");
    }

    @Override
    public List<Place> places() {
      Place value = new Place(line.id(), Slot.VALUE, 0);
      return line.field() == ImprintField.SLOGAN
          ? List.of(value)
          : List.of(new Place(line.id(), Slot.LABEL, 0), value);
    }
  }

  /// Heads a group of a form.
  ///
  /// @param offered lines that can be added to it
  /// @param more whether there is something else it offers
  /// @param at which row of the form it is: a group may come twice
  record Head(NodeId part, FormGroup group, List<ImprintField> offered, boolean more, int at)
      implements ItemRow {
    public Head {
      offered = List.copyOf(offered);
    }

    @Override
    public Key key() {
      return new Key(part, "HEAD " + group + (offered.isEmpty() && !more ? " " + at : ""));
    }

    @Override
    public List<Place> places() {
      return List.of();
    }
  }

  /// A picture of the cover, or room for one.
  ///
  /// @param branch of the masthead
  record PictureSlot(NodeId masthead, Branch branch, Optional<CoverPicture> picture)
      implements ItemRow {
    @Override
    public Key key() {
      return new Key(masthead, branch.name());
    }

    @Override
    public List<Place> places() {
      return branch == Branch.EMBLEM
          ? List.of()
          : picture.stream().map(one -> new Place(one.id(), Slot.CAPTION, 0)).toList();
    }
  }

  /// 二维码.
  record Code(QrCode code) implements ItemRow {
    @Override
    public Key key() {
      return new Key(code.id(), "CODE");
    }

    @Override
    public List<Place> places() {
      return List.of(new Place(code.id(), Slot.CAPTION, 0));
    }
  }

  record Picture(Figure figure) implements ItemRow {
    @Override
    public Key key() {
      return new Key(figure.id(), "PICTURE");
    }

    @Override
    public List<Place> places() {
      return List.of();
    }
  }

  /// A rule across, or the space before a part.
  record Across(NodeId node, String part) implements ItemRow {
    @Override
    public Key key() {
      return new Key(node, part);
    }

    @Override
    public List<Place> places() {
      return List.of();
    }
  }
}
