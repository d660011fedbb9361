package org.gongbao.edit.arrange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.edit.Step;
import org.gongbao.edit.Transaction;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Issues written as their order: `ab|c|` has three sections, the last one empty.
final class Arranged {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  private Arranged() {}

  static Tree tree(String order) {
    List<Section> sections = new ArrayList<>();
    for (String items : order.split("\\|", -1)) {
      int number = sections.size();
      sections.add(
          new Section(
              new NodeId("s" + number),
              Text.of("栏" + number),
              items.chars().mapToObj(one -> item(Character.toString(one))).toList()));
    }
    return Tree.of((Issue) Issue.blank(new NodeId("i")).withChildren(Branch.SECTIONS, sections));
  }

  static Item item(String id) {
    Paragraph body =
        (Paragraph)
            Shape.of(Paragraph.class)
                .blank(new NodeId(id + "p"))
                .withText(Slot.TEXT, Text.of(id + "的正文。"));
    return new Notice(new NodeId(id), Text.of("启事" + id), List.of(body));
  }

  static Document document(String id, String number) {
    return (Document)
        Shape.of(Document.class)
            .blank(new NodeId(id))
            .withField(
                Field.DOCUMENT_NUMBERS,
                new DocumentNumbers(DocumentNumber.parse(number).map(List::of).orElse(List.of())));
  }

  static String order(Tree tree) {
    return tree.issue().sections().stream()
        .map(
            section ->
                section.items().stream()
                    .map(item -> item.id().value())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  static List<NodeId> ids(String... ids) {
    return Arrays.stream(ids).map(NodeId::new).toList();
  }

  static Tree done(Tree tree, Step step) {
    return transaction(step).apply(tree);
  }

  static Transaction transaction(Step step) {
    return new Transaction(step.label(), step.edits(), "何砚秋", NOW, null, null, "g");
  }

  static Transaction undoing(Step step) {
    return transaction(step).invert("edit.undo", "何砚秋", NOW);
  }
}
