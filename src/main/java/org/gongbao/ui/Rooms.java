package org.gongbao.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Stage;
import org.gongbao.l10n.Messages;
import org.gongbao.ui.FileChoosing.Kind;
import org.gongbao.ui.command.Command;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.correct.Amending;
import org.gongbao.ui.desk.Desking;
import org.gongbao.ui.desk.Tally;
import org.gongbao.ui.diary.Keeping;
import org.gongbao.ui.distribution.Distributing;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.ledger.Ledgering;
import org.gongbao.ui.place.Place;
import org.gongbao.ui.place.PlaceRail;
import org.gongbao.ui.place.Places;
import org.gongbao.ui.quality.Qualifying;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.gongbao.ui.written.WrittenLine;

/// The rooms the window has, in the order of the rail, and the commands that belong to no issue.
final class Rooms {
  private static final List<Kind> QUALITY =
      List.of(
          new Kind("quality.choose.pdf", ".pdf"),
          new Kind("quality.choose.html", ".html"),
          new Kind("quality.choose.csv", ".csv"));

  private final Places places;
  private final PlaceRail rail;
  private final ObservableBooleanValue noLibrary;
  private final Desking desking;
  private final Ledgering ledgering;
  private final Place ledger;
  private final Panes panes;
  private final DiaryActions diary;
  private final Keeping keeping;
  private final Place issue;
  private final Place book;
  private final CommandMenu manuscripts;
  private final Distributing distributing;
  private final List<CommandMenu> added = new ArrayList<>();
  private final Amending amending;
  private final Qualifying qualifying;

  /// What is open, and what is under way.
  ///
  /// @param written what was written last
  record Models(LibraryModel library, WorkModel work, BusyModel busy, WrittenLine written) {}

  Rooms(
      UiServices services,
      Stage owner,
      Models models,
      Panes panes,
      ImportActions imports,
      RegisterActions registers,
      Means means) {
    LibraryModel library = models.library();
    WorkModel work = models.work();
    this.panes = panes;
    this.diary = new DiaryActions(work, library, means, panes::takeFocus);
    this.keeping = new Keeping(work, library, means, () -> owner, diary::open);
    this.issue = place("place.issue", Icons.ISSUE, "Shortcut+F2", this::enterIssue);
    this.book = place("diary.place", Icons.DIARY, "Shortcut+F6", this::enterDiary);
    ManuscriptRoom incoming = new ManuscriptRoom(owner, services, library, work, imports, means);
    this.desking =
        new Desking(
            library,
            work,
            models.busy(),
            means,
            new Desking.Parts(
                services.fonts(),
                Tally.of(panes.checking(), panes.querying(), panes.rounding(), panes.flowing()),
                panes.budget(),
                incoming::compact),
            new Desking.Ways(owner, this::work));
    FileChoosing choosing = new FileChoosing(services.messages(), services.settings());
    this.ledgering = ledgering(owner, models, means, choosing);
    this.ledger = ledgering.place();
    this.distributing =
        new Distributing(
            library,
            work,
            models.busy(),
            means,
            services.fonts(),
            ways(owner, registers, choosing));
    this.amending = amending(services, owner, models, means);
    panes.aboveItem(amending.strip());
    this.qualifying = qualifying(services, owner, models, means, choosing);
    this.places = new Places(issue, rooms(incoming));
    this.manuscripts = incoming.menu(places);
    this.rail = new PlaceRail(places, services.messages());
    this.noLibrary =
        Bindings.createBooleanBinding(
            () -> library.libraryProperty().get().isEmpty(), library.libraryProperty());
    diary.onDesk(this::onDesk);
  }

  private Ledgering ledgering(Stage owner, Models models, Means means, FileChoosing choosing) {
    return new Ledgering(
        models.library(),
        models.work(),
        means,
        new Ledgering.Ways(
            this::work,
            this::enterLedger,
            name -> choosing.table(owner, "ledger.choose.export", "ledger.choose.csv", name),
            panes::pageOf));
  }

  private List<Place> rooms(ManuscriptRoom incoming) {
    return List.of(
        desking.place(),
        issue,
        incoming.place(),
        book,
        ledger,
        distributing.place(),
        qualifying.place());
  }

  private Qualifying qualifying(
      UiServices services, Stage owner, Models models, Means means, FileChoosing choosing) {
    return new Qualifying(
        models.library(),
        models.work(),
        models.busy(),
        means,
        services.fonts(),
        new Qualifying.Ways(
            owner,
            services.libraries().who(),
            this::work,
            name -> choosing.toWrite(owner, "quality.choose", QUALITY, name, models.work()::say)));
  }

  private Distributing.Ways ways(Stage owner, RegisterActions registers, FileChoosing choosing) {
    return new Distributing.Ways(
        owner,
        this::enter,
        (title, kind, name, suffix) -> choosing.toWrite(owner, title, kind, name + suffix),
        registers::open,
        registers::deliveriesChanged);
  }

  /// True while no library is open.
  ObservableBooleanValue noLibrary() {
    return noLibrary;
  }

  PlaceRail rail() {
    return rail;
  }

  private void work() {
    places.work();
  }

  private void enterLedger() {
    enter(ledger);
  }

  private void enter(Place place) {
    if (!places.shownProperty().get().equals(place)) {
      places.show(place);
    }
  }

  /// The registers were changed in their own window.
  void registersChanged() {
    distributing.registersChanged();
  }

  Places places() {
    return places;
  }

  /// A place the panes of an issue are shown in.
  private Place place(String key, Icons icon, String keys, Runnable enter) {
    return new Place(key, icon, keys, () -> new Place.View(panes.layout(), enter));
  }

  private static Amending amending(UiServices services, Stage owner, Models models, Means means) {
    Messages messages = services.messages();
    return new Amending(
        models.work(),
        models.library(),
        models.busy(),
        services.fonts(),
        means,
        number -> IssueNames.number(number, messages),
        () -> owner);
  }

  /// 新建期次.
  Command newIssue() {
    return desking.newIssue();
  }

  /// Commands of windows of their own, for the menus of the rooms.
  void add(CommandMenu menu) {
    added.add(menu);
  }

  List<CommandMenu> menus() {
    List<CommandMenu> menus = new ArrayList<>();
    menus.add(desking.menu());
    menus.add(manuscripts);
    menus.add(places.within(keeping.menu()));
    menus.add(ledgering.menu());
    menus.add(distributing.menu());
    menus.add(qualifying.menu());
    menus.add(amending.menu());
    menus.addAll(added);
    return menus;
  }

  private void enterIssue() {
    diary.leave();
    panes.takeFocus();
  }

  /// The room is shown as such once its diary is there: opening it takes a while, and may fail.
  private void enterDiary() {
    diary.enter();
    onDesk();
  }

  private void onDesk() {
    places.mark(diary.isOnDesk() ? book : issue);
    panes.layout().bareProperty().set(diary.isOnDesk());
  }
}
