package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongbao.app.proof.Carried;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.app.proof.RedReport;
import org.gongbao.layout.place.Citation;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.Decision;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.State;
import org.gongbao.review.redcheck.Deviation;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;

/// What `gongbao proof` prints: data on standard output, sentences on standard error.
final class ProofOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private final Program program;

  ProofOutput(Program program) {
    this.program = program;
  }

  private static boolean isJson(String format) {
    if (!List.of("text", "json").contains(format)) {
      throw Program.wrong("--format", format);
    }
    return format.equals("json");
  }

  void copy(ProofCopy copy, String format) {
    if (isJson(format)) {
      ObjectNode json = JSON.createObjectNode();
      json.put("issue", copy.issue().value());
      json.put("number", copy.number());
      put(json, copy.round());
      json.put("reader", copy.reader());
      json.put("pages", copy.pages().pages().size());
      json.put("pagesRead", copy.pagesRead().size());
      ArrayNode marks = json.putArray("marks");
      copy.marks().forEach(one -> marks.add(mark(one.mark(), one.withdrawn())));
      program.out().println(json);
      return;
    }
    program.say(
        "proof.said.opened",
        copy.number(),
        words("proof.kind.", copy.round().kind()),
        copy.round().versionName(),
        copy.pages().pages().size());
    for (ReturnedMark one : copy.marks()) {
      program
          .out()
          .println(
              String.join(
                  "\t",
                  one.mark().id().value(),
                  one.withdrawn() ? "withdrawn" : "open",
                  line(one.mark())));
    }
  }

  void merged(Path file, ProofMerge.Outcome outcome) {
    if (outcome.returned().reader().isEmpty()) {
      program.say("proof.said.nothing", file);
      outcome.listed().forEach(why -> program.say("proof.said.listed", why));
      return;
    }
    program.say(
        outcome.again() ? "proof.said.again" : "proof.said.merged",
        file,
        outcome.returned().reader(),
        outcome.returned().marks());
    outcome.listed().forEach(why -> program.say("proof.said.listed", why));
    if (outcome.clockBehind()) {
      program.say("proof.said.clock", outcome.returned().reader());
    }
  }

  void hindered(MarkId id, Carried carried) {
    switch (carried) {
      case Carried.Done done -> {}
      case Carried.Contradicted one ->
          program.say("proof.said.contradicted", id.value(), String.join("、", names(one.by())));
      case Carried.Overworked one -> program.say("proof.said.overworked", id.value());
      case Carried.Unfitting one -> program.say("proof.said.unfitting", id.value());
    }
  }

  void conflicting(MarkId id, Set<MarkId> others) {
    program.say("proof.said.conflicting", id.value(), String.join("、", names(others)));
  }

  private static List<String> names(Iterable<MarkId> ids) {
    List<String> names = new java.util.ArrayList<>();
    ids.forEach(id -> names.add(id.value()));
    return names;
  }

  void accounts(ProofRound round, Docket docket, String format) {
    if (isJson(format)) {
      ObjectNode json = JSON.createObjectNode();
      put(json, round);
      json.put("open", round.isOpen());
      ArrayNode readers = json.putArray("readers");
      for (Account account : docket.accounts()) {
        ObjectNode one = readers.addObject().put("reader", account.reader());
        one.put("returned", account.returned());
        for (State state : State.values()) {
          one.put(lower(state), account.count(state));
        }
      }
      ArrayNode marks = json.putArray("marks");
      for (Mark mark : docket.collation().marks()) {
        ObjectNode one = mark(mark, docket.state(mark.id()) == State.WITHDRAWN);
        one.put("state", lower(docket.state(mark.id())));
        docket.decision(mark.id()).ifPresent(decision -> put(one, decision));
        ArrayNode against = one.putArray("contradicts");
        docket.collation().contradicting(mark.id()).forEach(id -> against.add(id.value()));
        ArrayNode same = one.putArray("same");
        docket.collation().same(mark.id()).forEach(id -> same.add(id.value()));
        marks.add(one);
      }
      program.out().println(json);
      return;
    }
    program.say(
        round.isOpen() ? "proof.said.round" : "proof.said.closed",
        round.number(),
        words("proof.kind.", round.kind()),
        round.versionName(),
        docket.accounts().size());
    for (Mark mark : docket.collation().marks()) {
      String state = words("proof.state.", docket.state(mark.id()));
      String why = docket.decision(mark.id()).map(Decision::reason).orElse("");
      program.out().println(String.join("\t", mark.id().value(), state, line(mark), why));
    }
    for (Account account : docket.accounts()) {
      program.say(
          "proof.said.account",
          account.reader(),
          account.returned(),
          account.count(State.ACCEPTED),
          account.count(State.REFUSED),
          account.count(State.CONFLICTING),
          account.count(State.WITHDRAWN),
          account.count(State.OPEN));
    }
  }

  void redCheck(RedReport report, String format) {
    if (isJson(format)) {
      ObjectNode json = JSON.createObjectNode();
      put(json, report.round());
      json.put("clean", report.isClean());
      ArrayNode carried = json.putArray("accepted");
      for (RedReport.Checked one : report.carriedOut()) {
        ObjectNode line = mark(one.mark(), false).put("carriedOut", one.right());
        one.page().ifPresent(page -> cite(line, page));
        carried.add(line);
      }
      ArrayNode found = json.putArray("deviations");
      for (RedReport.Found one : report.deviations()) {
        Deviation deviation = one.deviation();
        ObjectNode line = found.addObject().put("kind", lower(deviation.kind()));
        line.put("item", deviation.part().value());
        line.put("node", deviation.place().node().value());
        line.put("offset", deviation.place().offset());
        line.put("wanted", deviation.wanted()).put("found", deviation.found());
        deviation.mark().ifPresent(id -> line.put("mark", id.value()));
        one.page().ifPresent(page -> cite(line, page));
        one.who().ifPresent(who -> line.put("who", who.name()).put("when", who.when().toString()));
      }
      program.out().println(json);
      return;
    }
    for (RedReport.Found one : report.deviations()) {
      Deviation deviation = one.deviation();
      program
          .out()
          .println(
              String.join(
                  "\t",
                  words("proof.deviation.", deviation.kind()),
                  one.page().map(this::cited).orElse(""),
                  flat(deviation.wanted()),
                  flat(deviation.found()),
                  one.who().map(RedReport.Doer::name).orElse("")));
    }
    program.say(
        report.isClean() ? "proof.said.clean" : "proof.said.deviates",
        report.carriedOut().size(),
        report.deviations().size());
  }

  private void put(ObjectNode json, ProofRound round) {
    json.put("round", round.number());
    json.put("kind", lower(round.kind()));
    json.put("version", round.versionName());
    json.put("base", round.digest());
  }

  private static void put(ObjectNode json, Decision decision) {
    json.putObject("decision")
        .put("verdict", lower(decision.verdict()))
        .put("reason", decision.reason())
        .put("who", decision.who())
        .put("when", decision.when().toString());
  }

  private static void cite(ObjectNode json, Citation page) {
    json.put("page", page.page());
    json.put("column", page.column().name().toLowerCase(Locale.ROOT));
    json.put("line", page.line());
  }

  private String cited(Citation page) {
    String column = words("proof.column.", page.column());
    return program.messages().get("proof.cited", page.page(), column, page.line());
  }

  private static ObjectNode mark(Mark mark, boolean withdrawn) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", mark.id().value());
    json.put("sign", lower(mark.sign()));
    json.put("author", mark.author());
    json.put("node", Marked.start(mark).node().value());
    json.put("slot", lower(Marked.start(mark).slot()));
    json.put("offset", Marked.start(mark).offset());
    json.put("words", Marked.words(mark));
    json.put("reason", mark.remark().reason());
    Optional<String> rule = mark.remark().rule();
    rule.ifPresent(id -> json.put("rule", id));
    mark.remark()
        .cited()
        .ifPresent(at -> json.putArray("cited").add(at.page()).add(at.column()).add(at.line()));
    json.put("withdrawn", withdrawn);
    return json;
  }

  private String line(Mark mark) {
    return String.join(
        "\t",
        mark.author(),
        words("proof.sign.", mark.sign()),
        flat(Marked.words(mark)),
        flat(mark.remark().reason()));
  }

  /// On one line.
  private static String flat(String chars) {
    return chars.replace("\n", "¶");
  }

  private String words(String prefix, Enum<?> constant) {
    return program.messages().get(prefix + lower(constant));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
