package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.gongbao.exchange.report.Found;
import org.gongbao.review.mark.Cause;
import org.gongbao.review.merge.State;
import org.gongbao.review.quality.Figure;
import org.gongbao.review.quality.Flaw;
import org.gongbao.review.quality.ProofQuality;
import org.gongbao.review.quality.QualityReport;
import org.gongbao.review.quality.Reader;
import org.gongbao.review.quality.Tally;

/// 编校质量 as JSON (README). Errors are numbers with two digits.
final class QualityJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private QualityJson() {}

  static String of(String issue, QualityReport report) {
    ObjectNode root = JSON.createObjectNode().put("issue", issue);
    add(root, report.total());
    report.rate().ifPresent(rate -> root.put("rate", rate.value()));
    report
        .rate()
        .flatMap(rate -> rate.grade(report.standard()))
        .ifPresent(grade -> root.put("keeps", name(grade)));
    kinds(root, report.by(Flaw::kind));
    ArrayNode proofs = root.putArray("proofs");
    report.proofs().forEach(proof -> add(proofs.addObject(), proof));
    ObjectNode standard = root.putObject("standard");
    for (Figure figure : Figure.values()) {
      standard.put(name(figure), BigDecimal.valueOf(report.standard().of(figure), 2));
    }
    return root.toPrettyString() + System.lineSeparator();
  }

  private static void add(ObjectNode object, ProofQuality proof) {
    object
        .put("number", proof.round().number())
        .put("kind", name(proof.round().kind()))
        .put("version", proof.round().versionName())
        .put("room", proof.room());
    add(object, proof.total());
    if (proof.isRead() && proof.rate().isKnown()) {
      object.put("rate", proof.rate().value());
    }
    object.put("undecided", proof.undecided());
    kinds(object, proof.by(Flaw::kind));
    ArrayNode readers = object.putArray("readers");
    proof.readers().forEach(one -> add(readers.addObject(), one));
    ArrayNode flaws = object.putArray("flaws");
    proof.flaws().forEach(one -> add(flaws.addObject(), one));
  }

  private static void kinds(ObjectNode object, Map<? extends Enum<?>, Tally> kinds) {
    ObjectNode all = object.putObject("kinds");
    kinds.forEach((kind, tally) -> add(all.putObject(name(kind)), tally));
  }

  private static void add(ObjectNode object, Tally tally) {
    object.put("places", tally.places()).put("errors", tally.errors());
  }

  private static void add(ObjectNode object, Reader reader) {
    object.put("reader", reader.name()).put("returned", reader.account().returned());
    for (State state : State.values()) {
      object.put(name(state), reader.account().count(state));
    }
    add(object.putObject("found"), reader.found());
    add(object.putObject("alone"), reader.alone());
    add(object.putObject("missed"), reader.missed());
    reader.missRate().ifPresent(rate -> object.put("missRate", rate));
  }

  private static void add(ObjectNode object, Flaw flaw) {
    object
        .put("mark", flaw.mark().value())
        .put("block", flaw.place().node().value())
        .put("before", flaw.change().wrong())
        .put("after", flaw.change().right())
        .put("kind", name(flaw.kind()))
        .put("class", measure(flaw.cause()).sign())
        .put("errors", BigDecimal.valueOf(flaw.points(), 2))
        .put("repeated", flaw.count().repeated())
        .put("front", flaw.count().front());
    flaw.cited()
        .ifPresent(
            cited ->
                object
                    .putObject("printed")
                    .put("page", cited.page())
                    .put("column", cited.column())
                    .put("line", cited.line()));
    ArrayNode finders = object.putArray("finders");
    flaw.finders().stream().sorted().forEach(finders::add);
  }

  private static Found.Measure measure(Cause cause) {
    return cause == Cause.DIFFERS ? Found.Measure.DIFFERENCE : Found.Measure.CORRECTNESS;
  }

  private static String name(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
