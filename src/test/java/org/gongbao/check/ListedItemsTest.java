package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Reading;
import org.gongbao.model.Branch;
import org.gongbao.model.Document;
import org.gongbao.model.Field;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.Provenance.Run;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Provenance.Trace;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.ReceivedContents.Entry;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.SourceId;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

/// TOC-06: a contents list that came with an issue speaks of what came with it.
class ListedItemsTest {
  private static final Imported READ = Reading.sample();
  private static final String TITLE = "江州市防汛小知识";

  @Test
  void whatIsMadeInTheWindowWasNeverListed() {
    assertEquals(List.of(), found(with("补白"), List.of(READ.provenance())));
  }

  @Test
  void whatCameInLaterWasNeverListed() {
    Issue issue = with("后到");
    Provenance later = cameIn(new SourceId("later"), "后到");
    assertEquals(List.of(), found(issue, List.of(READ.provenance(), later)));
  }

  @Test
  void whatCameInLaterIsNotTakenForWhatIsListedUnderATitleLikeIts() {
    Issue listed =
        (Issue)
            READ.issue().withField(Field.RECEIVED, plus(new Entry("补白", "江州市防汛的小知识", "", "40")));
    Issue issue = with(listed, "后到");
    Provenance later = cameIn(new SourceId("later"), "后到");
    assertEquals(List.of("alone"), found(issue, List.of(READ.provenance(), later)));
  }

  @Test
  void whatIsListedUnderItsVeryTitleIsThere() {
    Issue listed =
        (Issue) READ.issue().withField(Field.RECEIVED, plus(new Entry("补白", TITLE, "", "40")));
    assertEquals(List.of(), found(with(listed, "补白"), List.of(READ.provenance())));
  }

  @Test
  void whatCameInWithTheListAndIsNotInItIsToldOf() {
    ReceivedContents received = READ.issue().received();
    List<Entry> fewer = received.entries().subList(1, received.entries().size());
    Issue issue = (Issue) READ.issue().withField(Field.RECEIVED, new ReceivedContents(fewer));
    assertEquals(List.of("unlisted"), found(issue, List.of(READ.provenance())));
  }

  @Test
  void whereNobodyKnowsWhatCameWithTheListNothingIsClaimed() {
    assertEquals(List.of(), found(with("补白"), List.of()));
  }

  private static ReceivedContents plus(Entry entry) {
    List<Entry> entries = new java.util.ArrayList<>(READ.issue().received().entries());
    entries.add(entry);
    return new ReceivedContents(entries);
  }

  private static Provenance cameIn(SourceId source, String node) {
    Trace trace = new Trace(List.of(new Run(0, 1)), "");
    return new Provenance(source, Map.of(new TextKey(new NodeId(node), Slot.TITLE), trace));
  }

  private static Issue with(String id) {
    return with(READ.issue(), id);
  }

  private static Issue with(Issue issue, String id) {
    Document added =
        (Document)
            Shape.of(Document.class).blank(new NodeId(id)).withText(Slot.TITLE, Text.of(TITLE));
    List<Section> sections = new java.util.ArrayList<>(issue.sections());
    Section last = sections.removeLast();
    List<org.gongbao.model.Node> items = new java.util.ArrayList<>(last.items());
    items.add(added);
    sections.add((Section) last.withChildren(Branch.ITEMS, items));
    return (Issue) issue.withChildren(Branch.SECTIONS, List.copyOf(sections));
  }

  private static List<String> found(Issue issue, List<Provenance> sources) {
    Rule rule =
        RuleCatalog.all().stream()
            .filter(one -> one.card().id().equals("TOC-06"))
            .findFirst()
            .orElseThrow();
    Checker checker =
        new Checker(
            List.of(rule),
            CheckContext.ISSUE.with(Traces.of(sources)),
            Parallel.NONE,
            (id, broke) -> {
              throw new AssertionError(id + " broke down", broke);
            });
    return checker.check(issue).findings().stream()
        .map(one -> one.key().substring(one.key().lastIndexOf('.') + 1))
        .toList();
  }
}
