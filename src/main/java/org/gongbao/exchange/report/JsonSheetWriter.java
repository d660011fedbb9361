package org.gongbao.exchange.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gongbao.exchange.report.CheckSheet.Ruling;
import org.gongbao.exchange.report.Found.Mend;
import org.gongbao.exchange.report.Found.OnPage;
import org.gongbao.exchange.report.Found.RuleName;
import org.gongbao.exchange.report.Found.Where;

/// Writes a report for programs (design §9). What was decided is told only where something was.
public final class JsonSheetWriter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonSheetWriter() {}

  public static String write(CheckSheet sheet) {
    ObjectNode root = JSON.createObjectNode();
    root.put("input", sheet.head().input());
    ObjectNode rules = root.putObject("rules");
    rules.put("run", sheet.rules().run().size());
    ids(rules.putArray("notRun"), sheet.rules().notRun().stream().map(one -> one.rule()).toList());
    ids(rules.putArray("notApplicable"), sheet.rules().notApplicable());
    ArrayNode findings = root.putArray("findings");
    sheet.found().forEach(found -> add(findings.addObject(), found));
    if (!sheet.waived().isEmpty()) {
      ArrayNode waived = root.putArray("waived");
      sheet
          .waived()
          .forEach(
              one -> {
                ObjectNode object = waived.addObject();
                add(object, one.found());
                add(object.putObject("decision"), one.ruling());
              });
    }
    if (!sheet.off().isEmpty()) {
      ArrayNode off = root.putArray("switchedOff");
      sheet.off().forEach(one -> add(off.addObject().put("rule", one.rule().id()), one.ruling()));
    }
    return root.toPrettyString();
  }

  private static void ids(ArrayNode array, List<RuleName> rules) {
    rules.forEach(rule -> array.add(rule.id()));
  }

  private static void add(ObjectNode object, Found found) {
    Where where = found.where();
    object
        .put("rule", found.rule().id())
        .put("severity", found.grade().name().toLowerCase(Locale.ROOT))
        .put("class", found.measure().sign())
        .put("item", found.item().id())
        .put("title", found.item().title())
        .put("block", where.block())
        .put("start", where.start())
        .put("end", where.end())
        .put("text", where.text())
        .put("message", found.message());
    found.mend().ifPresent(mend -> add(object.putObject("fix"), mend));
    if (where.shown()) {
      where.page().ifPresent(page -> add(object.putObject("printed"), page));
    }
    if (where.line() > 0) {
      object.putObject("source").put("line", where.line());
    }
  }

  /// Columns are counted from 0; -1 is what spans them.
  private static void add(ObjectNode object, OnPage page) {
    int column =
        switch (page.column()) {
          case ONLY, LEFT -> 0;
          case RIGHT -> 1;
          case ACROSS -> -1;
        };
    object.put("page", page.page()).put("column", column).put("line", page.line());
  }

  private static void add(ObjectNode object, Mend mend) {
    object.put("safety", mend.safe() ? "safe" : "review").put("replacement", mend.after());
    if (!mend.own()) {
      object.put("start", mend.start()).put("end", mend.end());
    }
  }

  private static void add(ObjectNode object, Ruling ruling) {
    object
        .put("reason", ruling.reason())
        .put("who", ruling.who())
        .put("when", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ruling.when()));
  }
}
