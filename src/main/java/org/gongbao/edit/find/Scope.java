package org.gongbao.edit.find;

import java.util.Optional;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;

/// Which texts are looked through.
public enum Scope {
  /// The item, masthead or colophon shown.
  PART,
  ISSUE,
  DOCUMENTS,
  CHRONICLES,
  NOTICES,
  /// Titles and headings, names of sections too.
  TITLES,
  TABLES,
  ROSTERS;

  /// @param part what is looked through: an item, the masthead, the colophon or a section's name
  /// @param shown part shown in the editor
  boolean takes(Node part, Optional<NodeId> shown) {
    return switch (this) {
      case PART -> shown.equals(Optional.of(part.id()));
      case DOCUMENTS -> part instanceof Document;
      case CHRONICLES -> part instanceof Chronicle;
      case NOTICES -> part instanceof Notice;
      case ISSUE, TITLES, TABLES, ROSTERS -> true;
    };
  }

  boolean takes(TextKind kind) {
    return switch (this) {
      case TITLES -> kind == TextKind.TITLE || kind == TextKind.HEADING || kind == TextKind.SECTION;
      case TABLES -> kind == TextKind.TABLE;
      case ROSTERS -> kind == TextKind.ROSTER;
      case PART, ISSUE, DOCUMENTS, CHRONICLES, NOTICES -> true;
    };
  }
}
