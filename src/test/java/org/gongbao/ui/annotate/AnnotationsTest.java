package org.gongbao.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Originals;
import org.gongbao.edit.Edit;
import org.gongbao.edit.Span;
import org.gongbao.edit.TextEdit;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.RandomEdits;
import org.gongbao.fixtures.RandomTree;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.gongbao.ui.text.Markup;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  private static final Markup.Look LOOK =
      new Markup.Look("gb-markup-error", Markup.Line.WAVY, false);
  private final WorkModel work = new WorkModel();
  private final Annotations annotations = new Annotations(work);
  private final Set<Place> told = new HashSet<>();

  @Test
  void keepsInStepWithRandomEditsAndTellsWhatChanged() {
    for (int seed = 0; seed < 150; seed++) {
      CountingIds ids = new CountingIds("n");
      Random random = new Random(seed);
      IssueSession session = open(Tree.of(new RandomTree(random, ids).issue()));
      RandomEdits edits = new RandomEdits(random, ids);
      List<Place> texts = texts();
      List<Annotation> made = new ArrayList<>();
      for (Place text : texts) {
        made.add(annotation("a" + made.size(), new Span(text, chars(text).length())));
      }
      annotations.replace("test", made);
      List<String> before =
          made.stream().map(one -> covered(one)).collect(Collectors.toCollection(ArrayList::new));
      for (int i = 0; i < 5; i++) {
        told.clear();
        List<Annotation> old = annotations.of("test");
        List<Edit> next = edits.next(session.tree());
        session.commit("edit.test", next, null, null);
        List<Annotation> now = annotations.of("test");
        for (int k = 0; k < now.size(); k++) {
          checkCovered(before.get(k), covered(now.get(k)), "seed " + seed);
          if (!now.get(k).spans().equals(old.get(k).spans())) {
            now.get(k).spans().forEach(span -> assertTrue(told.contains(span.text())));
            old.get(k).spans().forEach(span -> assertTrue(told.contains(span.text())));
          }
          before.set(k, covered(now.get(k)));
        }
        long shown = now.stream().filter(one -> !one.isGone()).count();
        assertEquals(shown, annotations.countProperty().get());
      }
    }
  }

  /// What stands at both ends stood in what was covered before.
  private static void checkCovered(String before, String now, String where) {
    if (!now.isEmpty()) {
      assertTrue(before.indexOf(now.charAt(0)) >= 0, where);
      assertTrue(before.indexOf(now.charAt(now.length() - 1)) >= 0, where);
    }
  }

  @Test
  void whatIsGoneIsKeptForItsOwnerAndNotShown() {
    IssueSession session = open(tree());
    Place text = longest();
    annotations.replace("test", List.of(annotation("a", new Span(text.at(1), 2))));
    assertEquals(List.of(new Markup(1, 2, LOOK)), annotations.markups(text));
    type(session, text.at(1), 2, "");
    assertEquals(List.of(), annotations.markups(text));
    assertTrue(annotations.of("test").getFirst().isGone());
    assertEquals(0, annotations.countProperty().get());
    assertEquals(Optional.empty(), next(Optional.empty(), true));
  }

  @Test
  void goesToTheNextAndThePreviousInReadingOrderAndRound() {
    open(tree());
    List<Place> texts = texts().stream().filter(text -> chars(text).length() > 3).toList();
    List<Place> three = List.of(texts.get(0), texts.get(1), texts.get(2));
    annotations.replace(
        "late",
        List.of(
            annotation("c", new Span(three.get(2), 1)),
            annotation("a", new Span(three.get(0).at(2), 1))));
    annotations.replace("early", List.of(annotation("b", new Span(three.get(1).at(1), 1))));
    assertEquals("a", next(Optional.of(three.get(0)), true).orElseThrow().id());
    assertEquals("b", next(Optional.of(three.get(0).at(2)), true).orElseThrow().id());
    assertEquals("c", next(Optional.of(three.get(1).at(1)), true).orElseThrow().id());
    assertEquals("a", next(Optional.of(three.get(2)), true).orElseThrow().id());
    assertEquals("b", next(Optional.of(three.get(2)), false).orElseThrow().id());
    assertEquals("c", next(Optional.of(three.get(0)), false).orElseThrow().id());
    Optional<Annotation> one =
        annotations.next(texts(), Optional.of(three.get(2)), true, "early"::equals);
    assertEquals("b", one.orElseThrow().id());
  }

  @Test
  void aLayerWorkedOutFromAnEarlierRevisionCatchesUp() {
    IssueSession session = open(tree());
    Place text = longest();
    long revision = session.revision();
    type(session, text, 0, "新字");
    type(session, text, 0, "又");
    annotations.replace("test", List.of(annotation("a", new Span(text.at(1), 1))), revision);
    assertEquals(List.of(new Markup(4, 1, LOOK)), annotations.markups(text));
  }

  @Test
  void onlyTextsSetOffOtherwiseAreTold() {
    open(tree());
    List<Place> texts = texts();
    Place text = longest();
    Annotation kept = annotation("a", new Span(text, 1));
    annotations.replace("test", List.of(kept));
    told.clear();
    annotations.replace("test", List.of(annotation("other", new Span(text, 1))));
    assertEquals(Set.of(), told);
    Place other = texts.stream().filter(one -> !one.equals(text)).findFirst().orElseThrow();
    annotations.replace("test", List.of(kept, annotation("b", new Span(other, 1))));
    assertEquals(Set.of(other), told);
    work.close();
    assertEquals(List.of(), annotations.markups(text));
  }

  private Optional<Annotation> next(Optional<Place> from, boolean forward) {
    return annotations.next(texts(), from, forward, layer -> true);
  }

  private static Annotation annotation(String id, Span span) {
    return new Annotation(id, List.of(span), LOOK, 0, () -> "试验", List.of());
  }

  private static Tree tree() {
    return Tree.of(new RandomTree(new Random(7), new CountingIds("n")).issue());
  }

  private IssueSession open(Tree tree) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    IssueSession session = new IssueSession(tree, 3, true, "何砚秋", clock, new CountingIds("fresh"));
    annotations.onChange(told::addAll);
    work.open(
        new OpenIssue(
            session, List.of(), sha -> Optional.empty(), StyleReader::gazette, Originals.NONE));
    return session;
  }

  private static void type(IssueSession session, Place at, int length, String typed) {
    Text text = session.tree().find(at.node()).orElseThrow().text(at.slot()).orElseThrow();
    Text removed = text.slice(at.offset(), at.offset() + length);
    session.type(new TextEdit(at, removed, Text.of(typed)), null, null);
  }

  /// Of all texts that hold something.
  private List<Place> texts() {
    List<Place> texts = new ArrayList<>();
    work.treeProperty().get().orElseThrow().issue().walk(node -> collect(node, texts));
    return texts;
  }

  private static void collect(Node node, List<Place> texts) {
    for (Slot slot : node.shape().texts()) {
      if (!node.text(slot).orElseThrow().isEmpty()) {
        texts.add(new Place(node.id(), slot, 0));
      }
    }
  }

  /// The longest of the texts without surrogate pairs, into which any offset may cut.
  private Place longest() {
    return texts().stream()
        .filter(text -> chars(text).codePoints().noneMatch(Character::isSupplementaryCodePoint))
        .max(Comparator.comparingInt(text -> chars(text).length()))
        .orElseThrow();
  }

  private String chars(Place text) {
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(text.node()))
        .flatMap(node -> node.text(text.slot()))
        .orElseThrow()
        .chars();
  }

  private String covered(Annotation annotation) {
    return annotation.spans().stream()
        .map(span -> chars(span.text()).substring(span.from(), span.to()))
        .collect(Collectors.joining());
  }
}
