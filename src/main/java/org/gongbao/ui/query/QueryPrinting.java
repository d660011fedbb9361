package org.gongbao.ui.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.app.PageExporter;
import org.gongbao.app.WholeFile;
import org.gongbao.app.query.QueryForm;
import org.gongbao.app.query.QueryFormIssue;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.pdf.Release;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Tree;
import org.gongbao.review.query.Query;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.WorkModel;

/// Writes 质疑单 as PDF, all open questions to one office on one form.
public final class QueryPrinting {
  private final WorkModel work;
  private final Means means;
  private final FontLibrary fonts;
  private final Function<String, Optional<Path>> saving;

  /// @param saving asks for the file, given the name proposed
  public QueryPrinting(
      WorkModel work, Means means, FontLibrary fonts, Function<String, Optional<Path>> saving) {
    this.work = work;
    this.means = means;
    this.fonts = fonts;
    this.saving = saving;
  }

  /// @param query whose office is asked; one that is closed is printed alone
  void print(Query query, List<Query> all) {
    String office = query.question().office();
    List<Query> asked =
        query.isOpen()
            ? all.stream()
                .filter(one -> one.isOpen() && one.question().office().equals(office))
                .toList()
            : List.of(query);
    Messages messages = means.messages();
    Optional<OpenIssue> open = work.issueProperty().get();
    Optional<Tree> tree = work.treeProperty().get();
    if (open.isEmpty() || tree.isEmpty()) {
      return;
    }
    String name =
        messages.get(
            "query.form.file",
            office.isEmpty() ? messages.get("query.form.nobody") : office,
            tree.get().issue().number().printed());
    saving
        .apply(name.replaceAll("[\\\\/:*?\"<>|]", "_"))
        .ifPresent(file -> write(file, open.get(), tree.get(), office, asked));
  }

  private void write(Path file, OpenIssue open, Tree tree, String office, List<Query> asked) {
    means
        .tasks()
        .run(
            progress -> {
              byte[] pdf = pdf(open, tree, office, asked);
              WholeFile.write(file, out -> out.write(pdf));
              return file;
            },
            written -> work.say(means.messages().get("query.form.written", asked.size(), written)),
            means.errors());
  }

  private byte[] pdf(OpenIssue open, Tree tree, String office, List<Query> asked) {
    PageExporter pages = new PageExporter(fonts, means.messages(), means.clock());
    ZoneId zone = means.clock().getZone();
    LocalDate today = LocalDate.ofInstant(means.clock().instant(), zone);
    QueryForm form =
        QueryForm.of(
            tree,
            pages.compose(
                new PageExporter.Request(
                    tree.issue(), open.style().get(), Release.UNSIGNED, open.assets())),
            office,
            asked,
            new QueryForm.Made(today, zone, means.messages()));
    return QueryFormIssue.pdf(form, means.messages(), pages);
  }
}
