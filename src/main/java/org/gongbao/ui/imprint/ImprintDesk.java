package org.gongbao.ui.imprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.gongbao.app.StaffStep;
import org.gongbao.check.office.Office;
import org.gongbao.check.office.Staff;
import org.gongbao.edit.Step;
import org.gongbao.edit.imprint.ImprintSteps;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Page;
import org.gongbao.model.Asset;
import org.gongbao.model.Branch;
import org.gongbao.model.ImprintField;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.ui.command.CommandMenu;
import org.gongbao.ui.fx.Icons;
import org.gongbao.ui.fx.RowDrag;
import org.gongbao.ui.text.SurfaceOwner;
import org.gongbao.ui.text.SurfaceOwner.Way;
import org.gongbao.ui.text.TextSurface;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.OpenIssue;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// What the item pane needs for the forms of masthead, cover and colophon: keys in their lines,
/// names from the register, pictures chosen, the page a picture stands on.
public final class ImprintDesk {
  private final WorkModel work;
  private final PagesModel pages;
  private final Means means;
  private final ImprintCommands commands;
  private final RowDrag drag;
  private Consumer<Consumer<Asset>> chooser = taker -> {};

  public ImprintDesk(WorkModel work, PagesModel pages, Means means) {
    this.work = work;
    this.pages = pages;
    this.means = means;
    commands = new ImprintCommands(this, work);
    drag =
        new RowDrag(
            this::isEditable,
            (line, other, behind) ->
                perform(steps -> steps.moveBeside(new Place(line, Slot.VALUE, 0), other, behind)));
  }

  /// @param asks for a picture file and hands over what was chosen, once the library has it
  public void onPicture(Consumer<Consumer<Asset>> asks) {
    chooser = asks;
  }

  public List<CommandMenu> menus() {
    return List.of(commands.menu());
  }

  public boolean isEditable() {
    return work.isEditable();
  }

  Messages messages() {
    return means.messages();
  }

  /// The line the caret is in, as a place.
  Optional<Place> at() {
    return work.spotProperty()
        .get()
        .map(spot -> spot.selection().caret())
        .filter(place -> line(place).isPresent());
  }

  private Optional<ImprintLine> line(Place place) {
    return work.treeProperty()
        .get()
        .flatMap(tree -> tree.find(place.node()))
        .filter(ImprintLine.class::isInstance)
        .map(ImprintLine.class::cast);
  }

  /// Does a step worked out from the tree as it is.
  ///
  /// @return false when there was nothing to do
  public boolean perform(Function<ImprintSteps, Optional<Step>> wanted) {
    return isEditable()
        && work.session()
            .flatMap(session -> wanted.apply(new ImprintSteps(session.tree(), session.ids())))
            .map(work::perform)
            .orElse(false);
  }

  /// A line more; one for people of the office has those in the register.
  public void add(NodeId part, ImprintField field) {
    if (Staff.FIELDS.contains(field)) {
      withOffice(
          office -> {
            List<String> names = Staff.of(office.officials(), field, printed()).now();
            perform(steps -> steps.add(part, field, String.join(" ", names)));
          });
    } else {
      perform(steps -> steps.add(part, field, ""));
    }
  }

  /// 从登记册取.
  public void staff() {
    withOffice(
        office -> {
          Optional<Step> step =
              work.session()
                  .flatMap(
                      session ->
                          StaffStep.of(
                              session.tree().issue().masthead(), office.officials(), printed()));
          boolean known =
              Staff.FIELDS.stream()
                  .anyMatch(
                      field -> !Staff.of(office.officials(), field, printed()).now().isEmpty());
          work.say(
              messages()
                  .get(
                      step.isPresent()
                          ? "imprint.staff.done"
                          : known ? "imprint.staff.same" : "imprint.staff.none"));
          step.ifPresent(work::perform);
        });
  }

  private Optional<LocalDate> printed() {
    return work.treeProperty()
        .get()
        .flatMap(tree -> Optional.ofNullable(tree.issue().number().printDate()));
  }

  private void withOffice(Consumer<Office> then) {
    Optional<OpenIssue> open = work.issueProperty().get();
    if (isEditable() && open.isPresent()) {
      means
          .tasks()
          .run(
              progress -> open.get().office().get(),
              office -> {
                if (work.issueProperty().get().equals(open)) {
                  then.accept(office);
                }
              },
              means.errors());
    }
  }

  /// Asks for a picture and puts it on the cover.
  ///
  /// @param then done afterwards
  public void choose(NodeId masthead, Branch branch, Runnable then) {
    if (isEditable()) {
      chooser.accept(
          asset -> {
            perform(steps -> steps.picture(masthead, branch, asset.reference()));
            then.run();
          });
    }
  }

  /// Where a picture or a code stands on the pages composed last.
  public Optional<Frame> frame(NodeId node) {
    return pageOf(node).flatMap(page -> frame(page, node));
  }

  /// Told when pages were composed.
  public void onPages(Runnable listener) {
    pages.laidProperty().subscribe(laid -> listener.run());
  }

  /// Brings the page of a picture or a code into view, else one that comes first to mind.
  public void show(Optional<NodeId> node, int otherwise) {
    int page = node.flatMap(this::pageOf).map(Page::number).orElse(otherwise);
    if (pages.pages().pages().size() >= page) {
      work.goToPage(page);
    }
  }

  private Optional<Page> pageOf(NodeId node) {
    return pages.pages().pages().stream()
        .limit(3)
        .filter(page -> frame(page, node).isPresent())
        .findFirst();
  }

  private static Optional<Frame> frame(Page page, NodeId node) {
    return page.body().stream()
        .filter(
            frame ->
                frame instanceof PictureFrame picture && picture.node().equals(node)
                    || frame instanceof CodeFrame code && code.node().equals(node))
        .findFirst();
  }

  /// The row of a line: its menu, and a handle it is dragged by.
  public void row(Region row, Label handle, Supplier<NodeId> shown) {
    RowDrag.row(row, shown.get());
    handle.setGraphic(Icons.HANDLE.icon());
    handle.getStyleClass().add("gb-handle");
    handle.setAccessibleText(messages().get("imprint.handle"));
    handle.setTooltip(new Tooltip(messages().get("imprint.handle")));
    handle.setVisible(isEditable());
    drag.install(handle, () -> Optional.of(shown.get()));
    row.setOnContextMenuRequested(
        event -> {
          if (at().filter(at -> at.node().equals(shown.get())).isEmpty()) {
            work.go(shown.get(), Spot.Origin.COMMAND);
          }
          commands.menu().showOver(row, messages(), event);
        });
  }

  /// The focus left a text: a label just written may say what its line is.
  public void left(TextSurface surface) {
    if (surface.place().slot() == Slot.LABEL && line(surface.place()).isPresent()) {
      perform(steps -> steps.named(surface.place().node()));
    }
  }

  /// Takes keys in a line of masthead or colophon.
  ///
  /// @param ways goes to the text before or after
  public boolean take(TextSurface at, KeyEvent event, SurfaceOwner.Steps ways) {
    Optional<ImprintLine> line = line(at.place());
    if (!isEditable() || line.isEmpty()) {
      return false;
    }
    if (event.isAltDown() || event.isShortcutDown() || event.getCode() == KeyCode.F4) {
      return commands.menu().run(event);
    }
    return switch (event.getCode()) {
      case TAB -> ways.go(at, event.isShiftDown() ? Way.BACK : Way.FORWARD, false);
      case ENTER -> !event.isShiftDown() && enter(at, line.get(), ways);
      case BACK_SPACE ->
          line.get().value().isEmpty()
              && (line.get().label().isEmpty() || at.place().slot() == Slot.LABEL)
              && at.length() == 0
              && perform(steps -> steps.remove(at.place().node()));
      default -> false;
    };
  }

  /// A slogan more below a slogan; elsewhere on to the next text.
  private boolean enter(TextSurface at, ImprintLine line, SurfaceOwner.Steps ways) {
    return line.field() == ImprintField.SLOGAN && !line.value().isEmpty()
        ? perform(steps -> steps.addBelow(line.id()))
        : ways.go(at, Way.FORWARD, false);
  }
}
