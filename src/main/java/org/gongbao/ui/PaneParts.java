package org.gongbao.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.complete.LinkModel;
import org.gongbao.ui.history.Comparing;
import org.gongbao.ui.history.HistoryModel;
import org.gongbao.ui.panel.BottomPanel;
import org.gongbao.ui.query.QueryPrinting;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OriginalsModel;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// Parts of the panes that need nothing of each other.
final class PaneParts {
  private PaneParts() {}

  /// Prints query forms.
  static QueryPrinting printing(
      UiServices services, WorkModel work, Means means, Supplier<Window> owner) {
    FileChoosing choosing = new FileChoosing(services.messages(), services.settings());
    return new QueryPrinting(
        work,
        means,
        services.fonts(),
        name -> choosing.toWrite(owner.get(), "query.form.choose", "query.form.pdf", name));
  }

  /// What is known while texts are written.
  static KnownModel known(
      UiServices services, Rooms.Models models, PagesModel pages, Consumer<Throwable> errors) {
    Messages messages = services.messages();
    LinkModel links =
        new LinkModel(
            models.work(),
            models.library(),
            pages,
            services.tasks(),
            messages,
            number -> IssueNames.number(number, messages),
            errors);
    return new KnownModel(
            models.work(),
            models.library(),
            services.tasks(),
            issue -> IssueNames.number(issue.number(), messages),
            errors)
        .with(links);
  }

  /// The panel below, with its own lists.
  ///
  /// @param owner dialogs stand before
  static BottomPanel bottom(
      UiServices services,
      Rooms.Models models,
      Consumer<Throwable> errors,
      Supplier<Window> owner) {
    Messages messages = services.messages();
    WorkModel work = models.work();
    HistoryModel states = new HistoryModel(work, services.tasks(), errors);
    BottomPanel bottom =
        new BottomPanel(
            work,
            new OriginalsModel(work, services.tasks(), errors),
            states,
            messages,
            services.zone());
    bottom.compareWith(
        new Comparing(
            states,
            work,
            models.library(),
            messages,
            number -> IssueNames.number(number, messages),
            bottom::showHistory,
            owner),
        new ComparisonActions(services, models, owner)::save);
    return bottom;
  }
}
