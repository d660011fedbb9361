package org.gongbao.review.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Characters with the places they stand at: a line, or a cell of a table.
interface Written {
  String chars();

  /// The marked part of them, which is their end.
  Text text();

  /// @param offset among the characters, the ordinal among them
  Place at(int offset);

  /// Where marked text begins.
  default int shift() {
    return chars().length() - text().length();
  }

  static Written of(Node node, Slot slot) {
    return of(new Place(node.id(), slot, 0), node.text(slot).orElse(Text.EMPTY));
  }

  static Written of(Place start, Text text) {
    return new Written() {
      @Override
      public String chars() {
        return text.chars();
      }

      @Override
      public Text text() {
        return text;
      }

      @Override
      public Place at(int offset) {
        return start.at(offset);
      }
    };
  }

  /// Lines that are compared as one because they were split or joined.
  ///
  /// @param lines one at least
  record Run(List<Written> lines) {
    public Run {
      lines = List.copyOf(lines);
    }

    static Run of(Written line) {
      return new Run(List.of(line));
    }

    /// Where each line begins, a line end counting as one; at last the end of all.
    int[] starts() {
      int[] starts = new int[lines.size() + 1];
      for (int i = 0; i < lines.size(); i++) {
        starts[i + 1] = starts[i] + lines.get(i).chars().length() + 1;
      }
      return starts;
    }

    /// Borders no piece crosses: of lines, and of ordinals and texts.
    List<Integer> borders() {
      List<Integer> borders = new ArrayList<>();
      int[] starts = starts();
      for (int i = 0; i < lines.size(); i++) {
        borders.add(starts[i]);
        borders.add(starts[i] + lines.get(i).shift());
        borders.add(starts[i + 1] - 1);
      }
      return borders;
    }
  }
}
