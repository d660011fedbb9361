package org.gongbao.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.check.engine.Checker;
import org.gongbao.check.engine.Parallel;
import org.gongbao.check.engine.RuleCatalog;
import org.gongbao.check.office.Office;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Composition;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.SourceId;

/// What the rules find in the texts of the shared material; run by hand to read every finding:
/// `CorpusFindings [RULE,RULE…|-] [FOLDER or FILE below shared]…`. The environment variable
/// `REGISTERS` may name a file of `登记` lines as the cases of rules have (see [RuleCases]).
public final class CorpusFindings {
  static final List<String> CLEAN =
      List.of("corpus/state-council-txt", "corpus/laws-md", "corpus/court-docx");
  private static final int AROUND = 18;

  private static final Office OFFICE = office();

  private CorpusFindings() {}

  private static Office office() {
    String file = System.getenv("REGISTERS");
    try {
      return file == null
          ? Office.NONE
          : HeadLines.office(
              Files.readAllLines(Path.of(file)).stream().filter(HeadLines::isHead).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A finding with what one needs to judge it.
  record Hit(String file, int line, Finding finding, String text, String around) {}

  public static void main(String[] args) throws IOException {
    List<String> where =
        args.length > 1 ? List.of(args).subList(1, args.length) : new ArrayList<>(CLEAN);
    List<Rule> rules =
        args.length == 0 || args[0].equals("-")
            ? RuleCatalog.all()
            : RuleCatalog.all().stream()
                .filter(rule -> Set.of(args[0].split(",")).contains(rule.card().id()))
                .toList();
    Messages messages = Messages.in("zh");
    Map<String, Integer> counts = new TreeMap<>();
    for (Hit hit : hits(where, rules)) {
      counts.merge(hit.finding().rule(), 1, Integer::sum);
      System.out.println(
          String.join(
              "\t",
              hit.finding().rule(),
              hit.finding().severity().name(),
              hit.file() + ":" + hit.line(),
              hit.around(),
              messages.get(hit.finding().key(), hit.finding().arguments().toArray()),
              hit.finding().fix().map(fix -> "→" + fix.replacement()).orElse("")));
    }
    System.out.println(counts);
  }

  static List<Hit> hits(List<String> where, List<Rule> rules) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (String place : where) {
      Path path = Shared.file(place);
      List<Path> files = new ArrayList<>(List.of(path));
      if (Files.isDirectory(path)) {
        try (Stream<Path> all = Files.list(path)) {
          files = all.sorted().toList();
        }
      }
      for (Path file : files) {
        hits.addAll(hits(file, rules));
      }
    }
    return hits;
  }

  private static Composition pages(Issue issue) {
    return new Composer(Fonts.BUNDLED).compose(issue, StyleReader.gazette());
  }

  private static List<Hit> hits(Path file, List<Rule> rules) throws IOException {
    String name = file.getFileName().toString();
    Imported read =
        new GazetteReader(new CountingIds("n"))
            .read(
                SourceReader.read(name, Files.readAllBytes(file), Optional.empty()),
                new SourceId("s"),
                Guidance.NONE);
    CheckContext context = read.whole() ? CheckContext.ISSUE : CheckContext.BARE;
    CheckReport report =
        new Checker(
                rules,
                context.with(OFFICE).with(read.provenance()::of),
                Parallel.NONE,
                (id, broke) -> {
                  throw new AssertionError(id + " broke down on " + name, broke);
                })
            .check(
                read.issue(), read.whole() ? Optional.of(pages(read.issue())) : Optional.empty());
    Checked checked = new Checked(read.issue(), read.provenance(), report);
    Map<NodeId, Node> nodes = new HashMap<>();
    read.issue().walk(node -> nodes.put(node.id(), node));
    List<Hit> hits = new ArrayList<>();
    for (Finding finding : report.findings()) {
      RuleCases.Expected told = checked.told(finding);
      String chars =
          Optional.ofNullable(nodes.get(finding.site().start().node()))
              .flatMap(node -> node.written(finding.site().start().slot()))
              .orElse("");
      int from = finding.site().from();
      int to = finding.site().to();
      String around =
          chars.substring(Math.max(0, from - AROUND), from)
              + "⟦"
              + chars.substring(from, to)
              + "⟧"
              + chars.substring(to, Math.min(chars.length(), to + AROUND));
      hits.add(new Hit(name, told.line(), finding, told.text(), around.replace('\n', '⏎')));
    }
    return hits;
  }
}
