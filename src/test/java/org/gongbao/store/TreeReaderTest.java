package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.Test;

class TreeReaderTest {
  private final Issue issue = RichTrees.issue(new CountingIds("n"));

  @Test
  void refusesAMissingNode() {
    List<String> contents = contents();
    for (int missing = 0; missing < contents.size(); missing++) {
      List<String> left = new ArrayList<>(contents);
      left.remove(missing);
      refused(left);
    }
  }

  @Test
  void refusesANodeListedNowhere() {
    List<String> more = contents();
    more.add("{\"id\":\"stray\",\"kind\":\"Paragraph\"}");
    refused(more);
  }

  @Test
  void refusesANodeThatIsThereTwice() {
    List<String> twice = contents();
    twice.add(twice.getLast());
    refused(twice);
  }

  @Test
  void refusesACircle() {
    refused(
        List.of(
            "{\"id\":\""
                + issue.id()
                + "\",\"kind\":\"Issue\",\"lists\":{\"SECTIONS\":[\""
                + issue.id()
                + "\"]}}"));
  }

  @Test
  void refusesAChildOfAWrongKind() {
    refused(
        List.of(
            "{\"id\":\"" + issue.id() + "\",\"kind\":\"Issue\",\"lists\":{\"SECTIONS\":[\"p\"]}}",
            "{\"id\":\"p\",\"kind\":\"Paragraph\"}"));
  }

  private List<String> contents() {
    List<Node> nodes = new ArrayList<>();
    issue.walk(nodes::add);
    return new ArrayList<>(nodes.stream().map(NodeCodec::encode).toList());
  }

  private void refused(List<String> contents) {
    NodeId root = issue.id();
    assertThrows(IllegalArgumentException.class, () -> TreeReader.read(root, contents));
  }
}
