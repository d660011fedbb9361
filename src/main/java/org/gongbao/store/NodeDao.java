package org.gongbao.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;

/// Rows of nodes: the current state of every issue.
final class NodeDao {
  /// No running text, but the entries that count something. An index holds just these.
  static final String OUTLINE =
      "SELECT content FROM node INDEXED BY node_of_outline WHERE issue = ? AND (kind IN ('Issue',"
          + " 'Section', 'Document', 'IssuedText', 'Attachment', 'Signature', 'Chronicle',"
          + " 'Notice') OR kind = 'ChronicleEntry' AND instr(content, '次') > 0)";

  private final Sql sql;

  NodeDao(Sql sql) {
    this.sql = sql;
  }

  /// The encodings of all nodes of an issue, in no order.
  List<String> contents(long issue) throws SQLException {
    return sql.list("SELECT content FROM node WHERE issue = ?", row -> row.getString(1), issue);
  }

  /// Encodings of what other issues ask about, in no order.
  List<String> outline(long issue) throws SQLException {
    return sql.list(OUTLINE, row -> row.getString(1), issue);
  }

  /// The notices of an issue, without what is under them, in no order.
  List<Notice> notices(long issue) throws SQLException {
    List<Notice> notices = new ArrayList<>();
    for (String content :
        sql.list(
            "SELECT content FROM node WHERE issue = ? AND kind = 'Notice'",
            row -> row.getString(1),
            issue)) {
      ObjectNode json = (ObjectNode) NodeCodec.parse(content);
      json.remove("lists");
      notices.add((Notice) NodeCodec.decode(json, NodeCodec::decodeWhole));
    }
    return notices;
  }

  void insertAll(long key, Issue issue) throws SQLException {
    List<Node> nodes = new ArrayList<>();
    issue.walk(nodes::add);
    for (Node node : nodes) {
      put(key, node);
    }
  }

  void put(long issue, Node node) throws SQLException {
    sql.update(
        "INSERT INTO node (issue, id, kind, content) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (issue, id) DO UPDATE SET kind = excluded.kind,"
            + " content = excluded.content",
        issue,
        node.id().value(),
        node.shape().kind(),
        NodeCodec.encode(node));
  }

  void delete(long issue, NodeId id) throws SQLException {
    sql.update("DELETE FROM node WHERE issue = ? AND id = ?", issue, id.value());
  }
}
