package org.gongbao.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.exchange.report.CheckSheet;
import org.gongbao.exchange.report.CheckSheet.Group;
import org.gongbao.exchange.report.CheckSheet.Tally;
import org.gongbao.exchange.report.Found;
import org.gongbao.exchange.report.Found.Excerpt;
import org.gongbao.exchange.report.Found.Mend;
import org.gongbao.exchange.report.SheetChars;
import org.gongbao.exchange.report.SheetWords;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Masthead;
import org.gongbao.model.NodeId;
import org.gongbao.model.Note;
import org.gongbao.model.Section;
import org.gongbao.model.Shape;
import org.gongbao.model.StyledRange;
import org.gongbao.model.TableForm.Kind;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// A report as an issue with one document, to be laid out and printed like any other: a part of it
/// for each item, with its findings as a list (`resources/style/report.json`).
public final class SheetIssue {
  private final CheckSheet sheet;
  private final SheetWords words;
  private int ids;

  private SheetIssue(CheckSheet sheet, Messages messages) {
    this.sheet = sheet;
    words = new SheetWords(messages);
  }

  public static Issue of(CheckSheet sheet, Messages messages) {
    return new SheetIssue(sheet, messages).issue();
  }

  private Issue issue() {
    Issue blank = Issue.blank(next());
    Masthead masthead = new Masthead(next(), text(words.title(sheet)), List.of(), List.of());
    Section section = new Section(next(), Text.EMPTY, List.of(document()));
    return new Issue(
        blank.id(),
        new IssueNumber(0, 0, 0, 0, sheet.head().when().toLocalDate()),
        blank.stage(),
        blank.chroniclePeriod(),
        blank.received(),
        masthead,
        blank.colophon(),
        List.of(section));
  }

  private Document document() {
    List<IssuedText> parts = new ArrayList<>();
    tallies().forEach(parts::add);
    sheet.groups().forEach(group -> parts.add(group(group)));
    waived().forEach(parts::add);
    switchedOff().forEach(parts::add);
    notRun().forEach(parts::add);
    notApplicable().forEach(parts::add);
    Document blank = (Document) Shape.of(Document.class).blank(next());
    return new Document(
        blank.id(),
        title(),
        blank.numbers(),
        blank.addressees(),
        facts(),
        blank.annotation(),
        parts,
        blank.attachments(),
        blank.catalogue(),
        blank.corrections(),
        blank.editorNote());
  }

  private NodeId next() {
    return new NodeId("r" + ++ids);
  }

  /// What was checked, and below it what this is.
  private Text title() {
    Text subject = text(sheet.head().subject());
    StyledRange below =
        StyledRange.of(subject.length(), subject.length() + 1, TextStyle.LINE_START);
    return subject.plus(text(words.get("name"))).with(below);
  }

  private static Text text(String chars) {
    return Text.of(SheetChars.shown(chars));
  }

  private static Text styled(String chars, TextStyle style) {
    return Text.styled(SheetChars.shown(chars), style);
  }

  private List<Block> facts() {
    ListDraft facts = new ListDraft(this::next, Kind.TEXT, Kind.TEXT);
    facts.row(label("time"), text(words.time(sheet.head().when())));
    facts.row(label("who"), text(sheet.head().who()));
    facts.row(label("program"), text(sheet.head().program()));
    facts.row(label("input"), text(sheet.head().input()));
    facts.row(label("rules.name"), text(words.rules(sheet)));
    facts.row(label("totals"), text(words.counts(sheet)));
    return sheet.found().isEmpty()
        ? List.of(facts.table(), note(words.none(sheet)))
        : List.of(facts.table(), note(words.get("legend.class")), note(words.get("legend.marks")));
  }

  private Text label(String name) {
    return styled(words.get(name), TextStyle.STRONG);
  }

  private IssuedText group(Group group) {
    ListDraft list = new ListDraft(this::next, found());
    list.head(heads("number", "severity", "place", "text", "problem", "mend"));
    group
        .found()
        .forEach(
            one ->
                list.row(
                    cells(
                        one.number(),
                        one.found(),
                        one.found().mend().map(this::mend).orElse(Text.EMPTY))));
    String title = words.get("group.title", words.item(group.item()), group.found().size());
    return part(title, list);
  }

  private static Kind[] found() {
    return new Kind[] {Kind.SERIAL, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT};
  }

  private Text[] cells(int number, Found found, Text last) {
    return new Text[] {
      text(Integer.toString(number)),
      text(words.weight(found)),
      text(String.join("\n", words.place(found))),
      excerpt(found.excerpt()),
      styled(found.rule().words(), TextStyle.STRONG).plus(text("\n" + found.message())),
      last
    };
  }

  private Text excerpt(Excerpt excerpt) {
    return text(excerpt.before())
        .plus(styled(words.get("found", excerpt.found()), TextStyle.STRONG))
        .plus(text(excerpt.after()));
  }

  private Text mend(Mend mend) {
    String before = Excerpts.shortened(mend.before());
    String after = mend.after().isEmpty() ? words.get("nothing") : Excerpts.shortened(mend.after());
    String change = before.isEmpty() ? words.get("put-in", after) : before + " → " + after;
    String how = words.get(mend.safe() ? "mend.safe" : "mend.review");
    return text(change.replace('\n', ' ') + "\n").plus(styled(how, TextStyle.KAI));
  }

  private Stream<IssuedText> waived() {
    if (sheet.waived().isEmpty()) {
      return Stream.empty();
    }
    ListDraft list = new ListDraft(this::next, found());
    list.head(heads("number", "severity", "place", "text", "problem", "reason"));
    int number = 0;
    for (CheckSheet.Waived one : sheet.waived()) {
      String reason = one.ruling().reason() + "\n" + words.by(one.ruling());
      list.row(cells(++number, one.found(), text(reason)));
    }
    return Stream.of(part(words.get("waived"), list));
  }

  private Stream<IssuedText> tallies() {
    if (sheet.found().isEmpty()) {
      return Stream.empty();
    }
    ListDraft list =
        new ListDraft(this::next, Kind.TEXT, Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.NUMBER);
    list.head(heads("rule", "error", "warning", "info", "sum"));
    for (Tally tally : sheet.tallies()) {
      list.row(
          text(tally.rule().words()),
          count(tally.errors()),
          count(tally.warnings()),
          count(tally.infos()),
          count(tally.sum()));
    }
    return Stream.of(part(words.get("tallies"), list));
  }

  private static Text count(int number) {
    return number == 0 ? Text.EMPTY : text(Integer.toString(number));
  }

  private Stream<IssuedText> switchedOff() {
    ListDraft list = new ListDraft(this::next, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT);
    list.head(heads("rule", "reason", "who", "when"));
    sheet
        .off()
        .forEach(
            one ->
                list.row(
                    text(one.rule().words()),
                    text(one.ruling().reason()),
                    text(one.ruling().who()),
                    text(words.time(one.ruling().when()))));
    return sheet.off().isEmpty() ? Stream.empty() : Stream.of(part(words.get("off"), list));
  }

  private Stream<IssuedText> notRun() {
    ListDraft list = new ListDraft(this::next, Kind.TEXT, Kind.TEXT, Kind.TEXT);
    list.head(heads("rule", "rule-title", "why"));
    sheet
        .rules()
        .notRun()
        .forEach(
            one -> list.row(text(one.rule().id()), text(one.rule().title()), text(words.why(one))));
    return sheet.rules().notRun().isEmpty()
        ? Stream.empty()
        : Stream.of(part(words.get("not-run"), list, note(words.get("not-run.note"))));
  }

  private Stream<IssuedText> notApplicable() {
    List<Found.RuleName> rules = sheet.rules().notApplicable();
    if (rules.isEmpty()) {
      return Stream.empty();
    }
    ListDraft list = new ListDraft(this::next, Kind.TEXT, Kind.TEXT);
    list.head(heads("rule", "rule-title"));
    rules.forEach(rule -> list.row(text(rule.id()), text(rule.title())));
    return Stream.of(part(words.get("not-applicable"), list));
  }

  private Text[] heads(String... names) {
    return Stream.of(names).map(name -> text(words.get("head." + name))).toArray(Text[]::new);
  }

  private IssuedText part(String title, ListDraft list, Block... below) {
    List<Block> body = new ArrayList<>(List.of(list.table()));
    body.addAll(List.of(below));
    return new IssuedText(next(), text(title), body);
  }

  private Note note(String text) {
    return new Note(next(), text(text));
  }
}
