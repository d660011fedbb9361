package org.gongbao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.gongbao.app.Settings;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.SidePane.Side;
import org.gongbao.ui.annotate.Annotating;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.check.Checking;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.complete.KnownModel;
import org.gongbao.ui.contents.ContentsListing;
import org.gongbao.ui.find.Finding;
import org.gongbao.ui.flow.Flowing;
import org.gongbao.ui.format.CharacterPalette;
import org.gongbao.ui.format.FormatCommands;
import org.gongbao.ui.format.FormatDialogs;
import org.gongbao.ui.fx.Focus;
import org.gongbao.ui.gate.Gating;
import org.gongbao.ui.imprint.ImprintDesk;
import org.gongbao.ui.item.ItemView;
import org.gongbao.ui.outline.BudgetModel;
import org.gongbao.ui.outline.OutlineView;
import org.gongbao.ui.outline.Outlining;
import org.gongbao.ui.page.Inks;
import org.gongbao.ui.page.PageArtist;
import org.gongbao.ui.page.PageFonts;
import org.gongbao.ui.page.PagePainter;
import org.gongbao.ui.panel.BottomPanel;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.preview.PreviewView;
import org.gongbao.ui.proof.round.Rounding;
import org.gongbao.ui.query.Querying;
import org.gongbao.ui.source.SourceView;
import org.gongbao.ui.text.Clips;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.WorkModel;

/// The panes of the window.
final class Panes {
  private final OutlineView outline;
  private final Outlining outlining;
  private final ItemView item;
  private final Annotations annotations;
  private final Annotating annotating;
  private final FormatCommands format;
  private final EditActions edit;
  private final PreviewModel previewModel;
  private final PreviewView preview;
  private final SourceView source;
  private final SidePane side;
  private final BottomPanel bottom;
  private final WorkModel work;
  private final PagesModel pages;
  private final Finding finding;
  private final Checking checking;
  private final ImprintDesk imprint;
  private final Querying querying;
  private final Gating gating;
  private final ContentsListing contents;
  private final Flowing flowing;
  private final Rounding rounding;
  private final VBox editor;
  private final PaneLayout layout;

  Panes(
      UiServices services,
      Rooms.Models models,
      PagesModel pages,
      PageFonts fonts,
      Consumer<Throwable> errors) {
    this.work = models.work();
    this.pages = pages;
    LibraryModel library = models.library();
    BusyModel busy = models.busy();
    Messages messages = services.messages();
    Settings settings = services.settings();
    PageArtist artist = new PageArtist(services.tasks(), new PagePainter(fonts), errors);
    Means means = new Means(messages, services.tasks(), services.clock(), errors);
    outlining = new Outlining(work, library, pages, services.pages(), means, settings);
    outline = outlining.view();
    annotations = new Annotations(work);
    imprint = new ImprintDesk(work, pages, means);
    KnownModel known = PaneParts.known(services, models, pages, errors);
    item = new ItemView(work, known, annotations, imprint, messages, aside(busy));
    CharacterPalette characters = new CharacterPalette(messages, settings, work::put);
    annotating = new Annotating(work, annotations, item::surfaceAt);
    annotating.watch(item);
    format =
        new FormatCommands(
            work, new FormatDialogs(work, messages, item::getScene, characters), messages);
    format.onCells(item::markCells);
    edit = new EditActions(item);
    new TextMenu(edit, format.formatMenu(), messages).over(item);
    side = new SidePane(messages, settings);
    previewModel = PreviewModel.of(work, pages, settings);
    preview =
        new PreviewView(
            previewModel, pages, work, artist, messages, side.newSwitch(), this::hideSide);
    source = new SourceView(work, messages, side.newSwitch(), this::hideSide);
    side.fill(preview, source);
    Supplier<Window> owner = () -> item.getScene().getWindow();
    bottom = PaneParts.bottom(services, models, errors, owner);
    finding = finding(services, work, pages, errors);
    querying = new Querying(work, means, annotations, this::showQueries, owner);
    querying.printWith(PaneParts.printing(services, work, means, owner));
    checking =
        new Checking(work, pages, means, annotations, querying, this::showFindings, this::showPage);
    Gating.Ways ways = new Gating.Ways(this::showGate, bottom::showOriginal, item::takeFocus);
    gating = new Gating(work, means, checking, querying, ways);
    contents = new ContentsListing(work, pages, messages, this::showContents);
    flowing = FlowPanel.of(services, models, means, gating, bottom, owner);
    Rounding.Models rounds =
        new Rounding.Models(work, library, pages, busy, previewModel, annotations, querying);
    rounding = new RoundActions(services, means, owner).rounding(rounds, this::showRounds);
    rounding.onRead(checking::again);
    listFindings(bottom);
    editor = new VBox(finding.bar(), item);
    VBox.setVgrow(item, Priority.ALWAYS);
    layout = new PaneLayout(outline, editor, side, bottom, settings);
    layout.belowProperty().subscribe(previewModel::setBelow);
  }

  void aboveItem(Region region) {
    editor.getChildren().add(1, region);
  }

  private Finding finding(
      UiServices services, WorkModel work, PagesModel pages, Consumer<Throwable> errors) {
    return new Finding(
        work,
        pages,
        services.tasks(),
        services.settings(),
        services.messages(),
        errors,
        new Finding.Ways(
            this::showHits,
            item::takeFocus,
            this::showPage,
            hits -> annotations.replace(Annotating.HITS, hits)));
  }

  private void showRounds() {
    bottom.show(rounding.list());
    bottom.takeFocus();
  }

  /// 校对.
  Rounding rounding() {
    return rounding;
  }

  private void showFindings() {
    bottom.show(checking.list());
    bottom.takeFocus();
  }

  /// What is found, asked and in the way, before the other lists.
  private void listFindings(BottomPanel below) {
    checking.onFound(outline::show);
    below.leadToQueries(querying.queriesProperty(), querying::list);
    flowing.onBadges(() -> outline.showBadges(flowing::badge));
    below.add("find.tab", finding.hits(), finding.countProperty());
    below.addFirst("round.tab", rounding.list(), rounding.countProperty());
    below.addFirst("flow.tab", flowing.list(), flowing.countProperty());
    below.addFirst("contents.tab", contents.list(), contents.countProperty());
    below.addFirst("gate.tab", gating.list(), gating.countProperty());
    below.addFirst("query.tab", querying.list(), querying.countProperty());
    below.addFirst("check.tab", checking.list(), checking.countProperty());
  }

  private void showQueries() {
    bottom.show(querying.list());
    bottom.takeFocus();
  }

  private void showContents() {
    bottom.show(contents.list());
    bottom.takeFocus();
  }

  /// 流程.
  Flowing flowing() {
    return flowing;
  }

  private void showGate() {
    bottom.show(gating.list());
    bottom.takeFocus();
  }

  /// 校验 with what belongs to it.
  private CommandMenu checkMenu() {
    CommandMenu own = checking.menu();
    List<List<Command>> sections = new ArrayList<>(own.sections());
    sections.add(querying.chosenCommands());
    List<Command> ways = new ArrayList<>(querying.commands());
    ways.add(gating.command());
    sections.add(ways);
    return new CommandMenu(own.name(), sections);
  }

  PreviewView previewView() {
    return preview;
  }

  /// What leaves the texts as they are: copying, finding and going, what is said about them.
  List<CommandMenu> looking() {
    return List.of(edit.copying(), finding.menu(), annotating.menu());
  }

  /// What the rules find.
  Checking checking() {
    return checking;
  }

  /// 版面预算.
  BudgetModel budget() {
    return outlining.budget();
  }

  /// What is asked.
  Querying querying() {
    return querying;
  }

  /// The page something of the issue begins on.
  Optional<Integer> pageOf(NodeId node) {
    return pages.startOf(node);
  }

  private void showHits() {
    bottom.show(finding.hits());
  }

  private void showPage(int number) {
    show(Side.PREVIEW);
    work.goToPage(number);
  }

  /// As a proofreader has them: the marks first among the lists, without those of the office.
  void proofread(Region marks, ObservableValue<Number> count) {
    outline.leaveOutBudget();
    bottom.leaveOut(
        List.of(gating.list(), querying.list(), flowing.list(), rounding.list()), false);
    bottom.addFirst("proofread.tab", marks, count);
    bottom.show(marks);
  }

  /// What stands over the window when asked for.
  Region overlay() {
    return finding.goTo();
  }

  private static Clips.Aside aside(BusyModel busy) {
    return (reading, then) -> {
      boolean free = !busy.isBusy();
      busy.run("ui.busy.pasting", progress -> reading.read(), then);
      return free;
    };
  }

  /// Menus of the commands panes have of their own, in the order of the menu bar.
  List<CommandMenu> menus() {
    List<CommandMenu> menus = new ArrayList<>(format.menus());
    menus.add(edit.menu());
    menus.addAll(item.menus());
    menus.add(finding.menu());
    menus.add(annotating.menu());
    menus.addAll(bottom.menus());
    menus.add(checkMenu());
    menus.add(contents.menu());
    menus.add(rounding.menu());
    menus.add(outlining.menu());
    menus.add(flowing.menu());
    return List.copyOf(menus);
  }

  ImprintDesk imprint() {
    return imprint;
  }

  FormatCommands format() {
    return format;
  }

  OutlineView outline() {
    return outline;
  }

  ItemView item() {
    return item;
  }

  /// What is said about texts of the issue.
  Annotations annotations() {
    return annotations;
  }

  PreviewModel preview() {
    return previewModel;
  }

  /// The colours pages are painted in.
  Inks inks() {
    return preview.inks();
  }

  BottomPanel bottom() {
    return bottom;
  }

  PaneLayout layout() {
    return layout;
  }

  boolean shows(Side one) {
    return layout.isSideShown() && side.side() == one;
  }

  /// Shows the pages, or the source, beside the editor.
  void show(Side one) {
    side.show(one);
    layout.setSideShown(true);
  }

  /// Shows the editor alone, the pages alone, or both.
  void arrange(boolean editorShown, boolean pagesShown) {
    if (pagesShown) {
      side.show(Side.PREVIEW);
    }
    layout.setWorkShown(editorShown, pagesShown);
    if (editorShown) {
      item.takeFocus();
    } else {
      preview.takeFocus();
    }
  }

  /// Where an item is open, its text; else the outline.
  void takeFocus() {
    if (work.itemProperty().get().isPresent() && layout.isEditorShown()) {
      item.takeFocus();
    } else {
      outline.takeFocus();
    }
  }

  void hideSide() {
    boolean hadFocus = Focus.isIn(side);
    layout.setSideShown(false);
    if (hadFocus) {
      item.takeFocus();
    }
  }

  /// Where F6 stops, in order; panes that are not shown are left out.
  List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    if (layout.isOutlineShown()) {
      stops.add(new Stop(outline, outline::takeFocus));
    }
    if (layout.isEditorShown()) {
      stops.add(new Stop(editor, item::takeFocus));
    }
    if (shows(Side.PREVIEW)) {
      stops.add(new Stop(preview, preview::takeFocus));
    } else if (shows(Side.SOURCE)) {
      stops.add(new Stop(source, source::takeFocus));
    }
    if (!layout.quietProperty().get()) {
      stops.add(new Stop(bottom, bottom::takeFocus));
    }
    return stops;
  }

  /// A pane and how the focus enters it.
  record Stop(Region pane, Runnable enter) {
    boolean hasFocus() {
      return Focus.isIn(pane);
    }
  }
}
