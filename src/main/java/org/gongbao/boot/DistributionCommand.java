package org.gongbao.boot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongbao.app.WholeFile;
import org.gongbao.app.distribution.DistributionDesk;
import org.gongbao.app.distribution.Handout;
import org.gongbao.app.distribution.LabelPrinter;
import org.gongbao.app.distribution.ShareTable;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.label.LabelForm;
import org.gongbao.model.distribution.Distribution;
import org.gongbao.model.distribution.Share;
import org.gongbao.model.distribution.ShareFault;
import org.gongbao.model.register.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao distribution L#I [--format text|csv|json|labels] [--sheet 2x7|3x8] [--first N] [-o F]`:
/// who gets how many copies of an issue. Data goes to standard output unless a file is named, what
/// is wrong to standard error; labels are always a file.
@Command(name = "distribution")
final class DistributionCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--format")
  private String format = "text";

  @Option(names = "--sheet")
  private String sheet = LabelForm.TWO_BY_SEVEN.code();

  @Option(names = "--first")
  private int first = 1;

  @Option(names = {"-o", "--output"})
  private Path output = Path.of("-");

  DistributionCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!List.of("text", "csv", "json", "labels").contains(format)) {
      throw Program.wrong("--format", format);
    }
    LabelForm form = LabelForm.of(sheet).orElseThrow(() -> Program.wrong("--sheet", sheet));
    if (first < 1 || first > form.count()) {
      throw Program.wrong("--first", Integer.toString(first));
    }
    if (format.equals("labels") && isStandard()) {
      throw new ProblemException(Problem.usage("GB-C07", "distribution.command.needs-file"));
    }
    Handout handout =
        Input.within(
            input,
            program.libraries(),
            (library, issue) -> new DistributionDesk(library).of(library.read(issue.id())));
    switch (format) {
      case "csv" -> write(ShareTable.write(handout.distribution().shares()));
      case "json" ->
          write((json(handout).toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
      case "labels" -> labels(handout, form);
      default -> write(text(handout.distribution()).getBytes(StandardCharsets.UTF_8));
    }
    tell(handout);
    return 0;
  }

  private void labels(Handout handout, LabelForm form) {
    LabelPrinter.Printed printed =
        new LabelPrinter(program.pages().fonts(), program.messages())
            .print(handout, handout.distribution().shares(), form, first - 1);
    if (printed.labels() == 0 && printed.unfit().isEmpty()) {
      program.say("distribution.labels.none");
      return;
    }
    WholeFile.write(output, out -> out.write(printed.pdf()));
    program.say(
        printed.unfit().isEmpty() ? "distribution.labels.written" : "distribution.labels.unfit",
        printed.labels(),
        printed.sheets(),
        output,
        String.join("、", printed.unfit()));
  }

  private void write(byte[] content) {
    if (isStandard()) {
      program.out().write(content, 0, content.length);
      program.out().flush();
    } else {
      WholeFile.write(output, out -> out.write(content));
      program.say("distribution.csv.written", output);
    }
  }

  private boolean isStandard() {
    return output.toString().equals("-");
  }

  private static String text(Distribution distribution) {
    StringBuilder text = new StringBuilder();
    for (Share share : distribution.shares()) {
      text.append(share.unit()).append('\t').append(share.copies()).append('\t');
      text.append(share.returned()).append('\t');
      text.append(share.written(Column.NOTE).replace('\n', ' ')).append('\n');
    }
    return text.toString();
  }

  /// Totals, and what is wrong.
  private void tell(Handout handout) {
    Distribution all = handout.distribution();
    String unknown = program.messages().get("distribution.no-run");
    program.say(
        "distribution.command.summary",
        handout.number().printed(),
        handout.day(),
        all.printRun().isPresent() ? Integer.toString(all.printRun().getAsInt()) : unknown,
        all.copies(),
        all.shares().size(),
        all.returned(),
        all.left().isPresent() ? Long.toString(all.left().getAsLong()) : unknown);
    all.faults().forEach(fault -> program.err().println(said(fault)));
    for (Share share : all.shares()) {
      share
          .faults()
          .forEach(fault -> program.say("distribution.command.fault", share.unit(), said(fault)));
    }
  }

  private String said(ShareFault fault) {
    return program.messages().get(fault.key(), fault.arguments().toArray());
  }

  private ObjectNode json(Handout handout) {
    Distribution all = handout.distribution();
    ObjectNode json = JsonMapper.builder().build().createObjectNode();
    json.put("issue", handout.key().written()).put("printed", handout.day().toString());
    json.put("run", all.printRun().isPresent() ? all.printRun().getAsInt() : null);
    json.put("sent", all.copies()).put("returned", all.returned());
    json.put("left", all.left().isPresent() ? all.left().getAsLong() : null);
    ArrayNode totals = json.putArray("categories");
    for (Distribution.Total total : all.totals()) {
      totals
          .addObject()
          .put("category", total.category())
          .put("units", total.units())
          .put("sent", total.copies())
          .put("returned", total.returned());
    }
    ArrayNode units = json.putArray("units");
    for (Share share : all.shares()) {
      ObjectNode unit = units.addObject();
      unit.put("unit", share.unit()).put("category", share.get(Column.CATEGORY));
      unit.put("address", share.get(Column.ADDRESS)).put("postcode", share.get(Column.POSTCODE));
      unit.put("recipient", share.get(Column.RECIPIENT)).put("phone", share.get(Column.PHONE));
      unit.put("copies", share.copies()).put("usual", share.usual());
      unit.put("returned", share.returned()).put("note", share.written(Column.NOTE));
      ArrayNode faults = unit.putArray("faults");
      share.faults().forEach(fault -> faults.add(said(fault)));
    }
    ArrayNode faults = json.putArray("faults");
    all.faults().forEach(fault -> faults.add(said(fault)));
    return json;
  }
}
