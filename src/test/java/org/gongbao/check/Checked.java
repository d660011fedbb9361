package org.gongbao.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Role;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Branch;
import org.gongbao.model.Cell;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Person;
import org.gongbao.model.Provenance;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Signature;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.SourceSpan;
import org.gongbao.model.Table;
import org.gongbao.model.TableRow;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;

/// A text checked, for tests.
///
/// @param provenance where its characters stand in the source
record Checked(Issue issue, Provenance provenance, CheckReport report) {

  /// A source read and checked by one rule, or by all.
  static Checked source(String text, Optional<Rule> rule) {
    return source(text, rule, Office.NONE);
  }

  static Checked source(String text, Optional<Rule> rule, Office office) {
    SourceText source = SourceText.plain("文", StandardCharsets.UTF_8, text.lines().toList());
    return of(
        new GazetteReader(new CountingIds("n")).read(source, new SourceId("s"), Guidance.NONE),
        rule,
        office);
  }

  static Checked of(Imported read, Optional<Rule> rule) {
    return of(read, rule, Office.NONE);
  }

  static Checked of(Imported read, Optional<Rule> rule, Office office) {
    CheckContext context = read.whole() ? CheckContext.ISSUE : CheckContext.BARE;
    CheckContext known = context.with(office).with(Traces.of(List.of(read.provenance())));
    return new Checked(read.issue(), read.provenance(), run(read.issue(), known, rule));
  }

  /// One text in a document made for it.
  static Checked text(Role role, String text, Optional<Rule> rule) {
    return text(role, text, rule, Office.NONE);
  }

  static Checked text(Role role, String text, Optional<Rule> rule, Office office) {
    Issue issue = issue(role, text);
    CheckContext context = CheckContext.ISSUE.with(office);
    return new Checked(issue, Provenance.NONE, run(issue, context, rule));
  }

  private static CheckReport run(Issue issue, CheckContext context, Optional<Rule> rule) {
    List<Rule> rules = rule.map(List::of).orElseGet(RuleCatalog::all);
    return new Checker(
            rules,
            context,
            Parallel.NONE,
            (id, broke) -> {
              throw new AssertionError(id + " broke down", broke);
            })
        .check(issue);
  }

  private static Issue issue(Role role, String text) {
    Node item =
        switch (role) {
          case BODY, HEADING -> withBody(block(role, text));
          case NOTE -> withBody(node(Note.class, Slot.TEXT, text));
          case CELL -> withBody(table(text));
          case CAPTION -> withBody(node(Table.class, Slot.CAPTION, text));
          case UNIT -> withBody(node(Table.class, Slot.UNIT, text));
          case SIGNER -> withBody(node(Signature.class, Slot.SIGNER, text));
          case DATE -> withBody(node(Signature.class, Slot.DATE, text));
          case NAME -> withBody(person(Slot.NAME, text));
          case POST -> withBody(person(Slot.POST, text));
          case ENTRY -> chronicle(Slot.TEXT, text);
          case LEAD -> chronicle(Slot.LEAD, text);
          case PERIOD -> node(Chronicle.class, Slot.PERIOD, text);
          case NUMBER -> document().withField(Field.DOCUMENT_NUMBERS, numbers(text));
          case TITLE -> document().withText(Slot.TITLE, Text.of(text));
          case ADDRESSEES -> document().withText(Slot.ADDRESSEES, Text.of(text));
          case ANNOTATION -> document().withText(Slot.ANNOTATION, Text.of(text));
          case EDITOR_NOTE -> document().withText(Slot.EDITOR_NOTE, Text.of(text));
          default -> throw new IllegalArgumentException("no case of " + role);
        };
    Node section = Shape.of(Section.class).blank(new NodeId("section"));
    return (Issue)
        Issue.blank(new NodeId("issue"))
            .withChildren(
                Branch.SECTIONS, List.of(section.withChildren(Branch.ITEMS, List.of(item))));
  }

  private static DocumentNumbers numbers(String text) {
    return new DocumentNumbers(List.of(new DocumentNumber("", 0, 0, text)));
  }

  private static Node document() {
    return Shape.of(Document.class).blank(new NodeId("document"));
  }

  private static Node withBody(Node block) {
    return document().withChildren(Branch.BODY, List.of(block));
  }

  private static Node node(Class<? extends Node> type, Slot slot, String text) {
    return Shape.of(type).blank(new NodeId(type.getSimpleName())).withText(slot, Text.of(text));
  }

  private static Node block(Role role, String text) {
    Ordinal ordinal = Ordinal.leading(text).orElse(Ordinal.NONE);
    Class<? extends Node> type = role == Role.HEADING ? Heading.class : Paragraph.class;
    return node(type, Slot.TEXT, text.substring(ordinal.written().length()))
        .withField(Field.ORDINAL, ordinal);
  }

  private static Node table(String text) {
    Node row =
        node(TableRow.class).withChildren(Branch.CELLS, List.of(node(Cell.class, Slot.TEXT, text)));
    return node(Table.class).withChildren(Branch.ROWS, List.of(row));
  }

  private static Node person(Slot slot, String text) {
    Node group =
        node(RoleGroup.class).withChildren(Branch.PERSONS, List.of(node(Person.class, slot, text)));
    return node(Roster.class).withChildren(Branch.GROUPS, List.of(group));
  }

  private static Node chronicle(Slot slot, String text) {
    return node(Chronicle.class)
        .withChildren(Branch.ENTRIES, List.of(node(ChronicleEntry.class, slot, text)));
  }

  private static Node node(Class<? extends Node> type) {
    return Shape.of(type).blank(new NodeId(type.getSimpleName()));
  }

  /// A finding as the source has it.
  RuleCases.Expected told(Finding finding) {
    Node node = Tree.of(issue).find(finding.site().start().node()).orElseThrow();
    SourceSpan span =
        SourceSpan.of(
            provenance,
            node,
            finding.site().start().slot(),
            finding.site().from(),
            finding.site().to());
    return new RuleCases.Expected(span.line(), span.text(), finding.fix().map(Fix::replacement));
  }
}
