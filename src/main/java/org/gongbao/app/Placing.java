package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Field;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// Finds the place of imported items in an issue: the section of the same name ([SectionNames]), or
/// a new one; in it after the documents of the same agency code with a smaller number, else at the
/// end.
final class Placing {
  private final Tree tree;
  private final List<Edit> edits = new ArrayList<>();
  private int sections;

  private Placing(Tree tree) {
    this.tree = tree;
    this.sections = tree.issue().sections().size();
  }

  /// @param prepared its section is for all of its items (one like it is taken too); without one
  ///   they go into those they were read into
  static List<Edit> of(Tree tree, Importer.Prepared prepared) {
    Placing placing = new Placing(tree);
    for (Section from : prepared.imported().issue().sections()) {
      String name =
          SectionNames.among(placing.names(), prepared.section().orElse(from.name().chars()));
      List<Item> items =
          from.items().stream().map(item -> disclosed(item, prepared.disclosure())).toList();
      Section named = new Section(from.id(), Text.of(name), items);
      placing.there(name).ifPresentOrElse(to -> placing.into(to, items), () -> placing.add(named));
    }
    return placing.edits;
  }

  /// With what the office registered; what is printed in the document stays as it is.
  private static Item disclosed(Item item, Optional<String> kind) {
    return kind.isPresent() && item instanceof Document document
        ? (Item)
            document.withField(Field.CATALOGUE, document.catalogue().withDisclosure(kind.get()))
        : item;
  }

  private List<String> names() {
    return tree.issue().sections().stream().map(section -> section.name().chars()).toList();
  }

  private Optional<Section> there(String name) {
    return tree.issue().sections().stream()
        .filter(section -> section.name().chars().equals(name))
        .findFirst();
  }

  private void add(Section section) {
    NodeId issue = tree.issue().id();
    edits.add(new SpliceEdit(issue, Branch.SECTIONS, sections++, List.of(), List.of(section)));
  }

  private void into(Section section, List<Item> items) {
    List<Item> now = new ArrayList<>(section.items());
    for (Item item : items) {
      int at = position(now, item);
      now.add(at, item);
      edits.add(new SpliceEdit(section.id(), Branch.ITEMS, at, List.of(), List.of(item)));
    }
  }

  private static int position(List<Item> there, Item item) {
    Optional<DocumentNumber> number = number(item);
    int at = there.size();
    for (int i = there.size() - 1; i >= 0 && number.isPresent(); i--) {
      Optional<DocumentNumber> other = number(there.get(i));
      if (other.filter(n -> n.code().equals(number.get().code())).isPresent()) {
        if (comesBefore(other.get(), number.get())) {
          return i + 1;
        }
        at = i;
      }
    }
    return at;
  }

  private static boolean comesBefore(DocumentNumber a, DocumentNumber b) {
    return a.year() < b.year() || a.year() == b.year() && a.serial() <= b.serial();
  }

  private static Optional<DocumentNumber> number(Item item) {
    return item instanceof Document document && !document.numbers().list().isEmpty()
        ? Optional.of(document.numbers().list().getFirst())
        : Optional.empty();
  }
}
