package org.gongbao.app.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.Checks;
import org.gongbao.app.Gate;
import org.gongbao.app.GateVerdicts;
import org.gongbao.app.Judged;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Originals;
import org.gongbao.app.PageExporter;
import org.gongbao.app.PageExporter.Request;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.app.proof.RoundVerdicts;
import org.gongbao.check.Traces;
import org.gongbao.check.engine.CheckReport;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.model.Asset;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Tree;
import org.gongbao.review.workflow.Verdicts;

/// The gates of the workflow for an issue as it stands in the file, where no window has worked them
/// out.
public final class FileGates {
  private FileGates() {}

  /// Takes as long as composing the pages and running all rules.
  public static Verdicts of(OpenLibrary library, PageExporter pages, Issue issue) {
    NodeId id = issue.id();
    Tree tree = Tree.of(issue);
    Request request =
        new Request(
            issue,
            library.style(id),
            Release.UNSIGNED,
            sha -> library.asset(sha).map(Asset::bytes));
    CheckReport report =
        Checks.of(true, Traces.of(library.sourceFiles().provenance(id)), Checks.office(library, id))
            .check(issue, Optional.of(pages.compose(request)));
    Judged judged = Judged.of(report, tree, library.decisions(id).standing());
    Map<NodeId, Originals.Report> reports = new LinkedHashMap<>();
    issue.items().forEach(item -> reports.put(item.id(), library.originals().compare(item)));
    return new GateVerdicts(
        issue,
        Gate.blockers(judged, library.queries(id).all(), reports),
        new RoundVerdicts(new RoundDesk(library, pages), tree));
  }
}
