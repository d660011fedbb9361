package org.gongbao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RichTrees;
import org.gongbao.model.Colophon;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Masthead;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;
import org.junit.jupiter.api.Test;

class NodeCodecTest {
  private static final Heading HEADING =
      new Heading(
          new NodeId("h1"),
          new Ordinal(OrdinalForm.HAN, "一、"),
          Text.of("总体要求").with(StyledRange.of(0, 2, TextStyle.STRONG)));

  @Test
  void givesBackANodeOfEveryKindWithAllItsParts() {
    Issue issue = RichTrees.issue(new CountingIds("n"));
    List<Node> nodes = new ArrayList<>();
    issue.walk(nodes::add);
    Set<String> kinds = new HashSet<>();
    nodes.forEach(node -> kinds.add(node.shape().kind()));
    Set<String> all = new HashSet<>();
    RichTrees.kinds(Node.class).forEach(shape -> all.add(shape.kind()));
    assertEquals(all, kinds);

    List<String> contents = nodes.stream().map(NodeCodec::encode).toList();
    assertEquals(issue, TreeReader.read(issue.id(), contents.reversed()).issue());
    assertEquals(issue, NodeCodec.decodeWhole(NodeCodec.encodeWhole(issue)));
  }

  @Test
  void givesBackABlankNodeOfEveryKind() {
    for (var shape : RichTrees.kinds(Node.class)) {
      Node blank = shape.blank(new NodeId("b"));
      assertEquals(blank, NodeCodec.decodeWhole(NodeCodec.encodeWhole(blank)));
    }
  }

  @Test
  void frontMatterKeptBeforeCoversHadPicturesIsReadAndKeepsItsDigest() {
    String masthead = "{\"id\":\"m\",\"kind\":\"Masthead\",\"texts\":{\"TITLE\":\"江州市人民政府公报\"}}";
    Masthead read = (Masthead) NodeCodec.decodeWhole(NodeCodec.parse(masthead));
    assertEquals(new Masthead(new NodeId("m"), Text.of("江州市人民政府公报"), List.of(), List.of()), read);
    assertEquals(masthead, NodeCodec.encode(read));
    String colophon = "{\"id\":\"c\",\"kind\":\"Colophon\",\"texts\":{\"CHARACTER\":\"内部资料\"}}";
    Colophon other = (Colophon) NodeCodec.decodeWhole(NodeCodec.parse(colophon));
    assertEquals(List.of(), other.codes());
    assertEquals(colophon, NodeCodec.encode(other));
  }

  @Test
  void encodesPartsByNameAndLeavesOutEmptyOnes() {
    assertEquals(
        "{\"id\":\"h1\",\"kind\":\"Heading\","
            + "\"texts\":{\"TEXT\":{\"chars\":\"总体要求\",\"marks\":[[0,2,\"STRONG\"]]}},"
            + "\"fields\":{\"ORDINAL\":{\"form\":\"HAN\",\"written\":\"一、\"}}}",
        NodeCodec.encode(HEADING));
    assertEquals(
        "{\"id\":\"h1\",\"kind\":\"Heading\",\"texts\":{\"TEXT\":\"总体要求\"}}",
        NodeCodec.encode(new Heading(HEADING.id(), Ordinal.NONE, Text.of("总体要求"))));
  }

  /// Reckoned with `sha256sum`. If it changes, all digests ever signed are void.
  @Test
  void digestsTheEncodingAndALineFeed() {
    assertEquals(
        "0e9efc46be053391fa78ffd0fc5d26b5c0d1be16b1ebd8fdd543a59bc41eb7bd", Digests.of(HEADING));
  }

  @Test
  void digestsDifferentContentDifferently() {
    Issue issue = RichTrees.issue(new CountingIds("n"));
    Issue other = RichTrees.issue(new CountingIds("m"));
    assertEquals(Digests.of(issue), Digests.of(RichTrees.issue(new CountingIds("n"))));
    assertNotEquals(Digests.of(issue), Digests.of(other));
  }

  @Test
  void takesMissingPartsAsBlankAndPassesOverUnknownOnes() {
    Node read =
        NodeCodec.decodeWhole(
            NodeCodec.parse(
                "{\"id\":\"h1\",\"kind\":\"Heading\",\"texts\":{\"TEXT\":\"要求\",\"LATER\":\"x\"},"
                    + "\"fields\":{\"LATER\":1},\"lists\":{\"LATER\":[]},\"later\":true}"));
    assertEquals(new Heading(HEADING.id(), Ordinal.NONE, Text.of("要求")), read);
  }

  @Test
  void refusesWhatIsNoNode() {
    for (String json :
        List.of(
            "{",
            "{}",
            "{\"id\":\"a\",\"kind\":\"Sonnet\"}",
            "{\"id\":\"\",\"kind\":\"Heading\"}",
            "{\"id\":\"a\",\"kind\":\"Heading\",\"texts\":{\"TEXT\":{\"marks\":[]}}}",
            "{\"id\":\"a\",\"kind\":\"Heading\",\"fields\":{\"ORDINAL\":{\"form\":\"ODD\"}}}",
            "{\"id\":\"a\",\"kind\":\"Heading\",\"fields\":{\"ORDINAL\":3}}")) {
      assertThrows(
          IllegalArgumentException.class, () -> NodeCodec.decodeWhole(NodeCodec.parse(json)), json);
    }
  }
}
