package org.gongbao.ui.complete;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.gongbao.app.Gathered;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Tasks;
import org.gongbao.edit.known.Event;
import org.gongbao.edit.known.KnownNames;
import org.gongbao.edit.known.Twin;
import org.gongbao.edit.known.TwinFinder;
import org.gongbao.model.Diary;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Names and events of the library: other issues are read once an issue is opened, the issue on the
/// desk again a moment after each change; all off the FX thread.
public final class KnownModel {
  private static final Duration MOMENT = Duration.millis(400);

  private final WorkModel work;
  private final LibraryModel library;
  private final Tasks tasks;
  private final Consumer<Throwable> errors;
  private final Function<Issue, String> named;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private final TwinFinder finder = new TwinFinder();
  private final ReadOnlyObjectWrapper<Map<NodeId, List<Twin>>> twins =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Map<NodeId, Event>> used =
      new ReadOnlyObjectWrapper<>(Map.of());
  private KnownNames names = KnownNames.NONE;
  private Gathered others = Gathered.NONE;
  private Optional<NodeId> gathered = Optional.empty();
  private boolean finding;
  private boolean again;
  private Optional<LinkModel> links = Optional.empty();

  /// @param named what people call an issue
  /// @param errors told when the library cannot be read
  public KnownModel(
      WorkModel work,
      LibraryModel library,
      Tasks tasks,
      Function<Issue, String> named,
      Consumer<Throwable> errors) {
    this.work = work;
    this.library = library;
    this.tasks = tasks;
    this.named = named;
    this.errors = errors;
    pause.setOnFinished(event -> find());
    work.issueProperty().subscribe(any -> gather());
    work.treeProperty().subscribe(any -> pause.playFromStart());
  }

  /// With the documents entries tell of.
  public KnownModel with(LinkModel model) {
    links = Optional.of(model);
    return this;
  }

  /// The documents entries tell of; empty where nothing looks for them.
  public Optional<LinkModel> links() {
    return links;
  }

  public KnownNames names() {
    return names;
  }

  /// Entries that seem to be made twice, with their twins.
  public ReadOnlyObjectProperty<Map<NodeId, List<Twin>>> twinsProperty() {
    return twins.getReadOnlyProperty();
  }

  /// Entries of the diary on the desk, with the entries issues took from them.
  public ReadOnlyObjectProperty<Map<NodeId, Event>> usedProperty() {
    return used.getReadOnlyProperty();
  }

  /// Goes to an entry of another issue.
  public void go(Event event) {
    library.openEntry(event.issue(), event.item(), event.entry().id());
  }

  /// Goes to a twin, also in another issue.
  public void go(Twin twin) {
    if (work.session().filter(s -> s.tree().issue().id().equals(twin.issue())).isPresent()) {
      work.go(WorkModel.startOf(twin.entry(), Slot.TEXT), Spot.Origin.COMMAND);
    } else {
      library.openEntry(twin.issue(), twin.item(), twin.entry());
    }
  }

  private void gather() {
    Optional<NodeId> issue = work.session().map(s -> s.tree().issue().id());
    Optional<OpenLibrary> open = library.libraryProperty().get();
    if (issue.equals(gathered)) {
      return;
    }
    gathered = issue;
    others = Gathered.NONE;
    used.set(Map.of());
    if (issue.isPresent() && open.isPresent()) {
      tasks.run(
          progress -> Gathered.of(open.get(), issue.get(), named, progress),
          read -> {
            if (gathered.equals(issue)) {
              others = read;
              used.set(issue.filter(Diary::isDiary).map(any -> used(read)).orElse(Map.of()));
              find();
            }
          },
          errors);
    }
  }

  private static Map<NodeId, Event> used(Gathered read) {
    Map<NodeId, Event> taken = new HashMap<>();
    for (Event event : read.events()) {
      if (!event.entry().origin().isNone()) {
        taken.put(new NodeId(event.entry().origin().entry()), event);
      }
    }
    return taken;
  }

  /// The finder belongs to one thread at a time: a change while it works is looked at after.
  private void find() {
    Optional<Issue> issue = work.treeProperty().get().map(Tree::issue);
    if (finding || issue.isEmpty()) {
      again = finding;
      return;
    }
    finding = true;
    // What issues took from the diary is no twin of it.
    boolean diary = Diary.isDiary(issue.get().id());
    Gathered elsewhere = diary ? new Gathered(List.of(), others.names()) : others;
    tasks.run(
        progress ->
            new Found(
                finder.find(Gathered.events(issue.get(), ""), elsewhere.events()),
                elsewhere.names().and(issue.get())),
        this::found,
        wrong -> {
          finding = false;
          errors.accept(wrong);
        });
  }

  private void found(Found found) {
    finding = false;
    names = found.names();
    if (!twins.get().equals(found.twins())) {
      twins.set(found.twins());
    }
    if (again) {
      again = false;
      find();
    }
  }

  private record Found(Map<NodeId, List<Twin>> twins, KnownNames names) {}
}
