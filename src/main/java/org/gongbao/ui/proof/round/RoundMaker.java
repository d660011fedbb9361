package org.gongbao.ui.proof.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongbao.app.Keyring;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Settings;
import org.gongbao.app.proof.RoundMaking;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.review.round.RoundKind;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.Role;
import org.gongbao.ui.work.BusyModel;

/// 打校样: asks, makes the round with its files in a task, and tells what was made. Owned by the FX
/// thread.
public final class RoundMaker {
  private static final String FOLDER = "lastProof.folder";
  private static final String BUSY = "round.busy.making";

  private final RoundModel model;
  private final RoundWords words;
  private final BusyModel busy;
  private final RoundForms forms;
  private final Packages packages;
  private final Function<Issue, String> number;

  /// How packages are made.
  ///
  /// @param keys of this machine
  /// @param program version of this program
  /// @param settings keep the folder chosen last
  public record Packages(Keyring keys, String program, Settings settings) {}

  RoundMaker(
      RoundModel model,
      RoundWords words,
      BusyModel busy,
      RoundForms forms,
      Packages packages,
      Function<Issue, String> number) {
    this.model = model;
    this.words = words;
    this.busy = busy;
    this.forms = forms;
    this.packages = packages;
    this.number = number;
  }

  /// Asks first.
  void make(Consumer<RoundMaking.Made> done) {
    Optional<OpenLibrary> library = model.library();
    Optional<NodeId> issue = model.issue();
    if (library.isEmpty() || issue.isEmpty() || busy.isBusy()) {
      return;
    }
    OpenLibrary open = library.get();
    model
        .means()
        .tasks()
        .run(
            progress -> open.people().all(),
            people ->
                forms
                    .make(given(people))
                    .ifPresent(wanted -> make(open, issue.get(), wanted, done)),
            model.means().errors());
  }

  private RoundForms.Given given(List<Person> people) {
    Issue issue = model.work().treeProperty().get().orElseThrow().issue();
    List<String> readers =
        people.stream()
            .filter(Person::isActive)
            .filter(
                one ->
                    one.roles().contains(Role.PROOFREADER)
                        || one.roles().contains(Role.CHIEF_PROOFREADER))
            .map(Person::name)
            .toList();
    Path folder =
        packages
            .settings()
            .get(FOLDER)
            .or(() -> packages.settings().get("folder"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("user.home", "")));
    List<RoundLine> before = model.roundsProperty().get();
    int last = before.isEmpty() ? -1 : before.getLast().round().kind().ordinal();
    RoundKind next = RoundKind.values()[Math.min(last + 1, RoundKind.values().length - 1)];
    String name = number.apply(issue);
    return new RoundForms.Given(model.current(), next, readers, folder, name, name);
  }

  void make(
      OpenLibrary library,
      NodeId issue,
      RoundMaking.Wanted wanted,
      Consumer<RoundMaking.Made> done) {
    packages.settings().put(FOLDER, wanted.folder().toString());
    RoundMaking making =
        new RoundMaking(library, model.pages(), packages.keys(), packages.program());
    busy.run(
        BUSY,
        progress -> {
          try {
            return making.make(issue, wanted, words::kind, progress);
          } finally {
            // Even when it is cancelled a round may have been opened.
            model.means().tasks().onOwner(() -> model.load(Optional.empty()));
          }
        },
        done);
  }
}
