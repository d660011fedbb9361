package org.gongbao.ui.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongbao.check.link.PrintedLink;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.ui.complete.LinkModel;
import org.gongbao.ui.fx.Finder;

/// The printed documents an entry may tell of: of those it tells of one is gone to, or one more is
/// said to be told of, or one not to be. Those of this issue come first.
final class DocumentFinder extends Finder<PrintedLink> {
  private static final double WIDTH = 640;

  /// More than these nobody reads through; a word more finds them.
  private static final int MOST = 200;

  private final ChronicleModel model;
  private final LinkModel links;
  private Optional<NodeId> entry = Optional.empty();
  private boolean linking;

  DocumentFinder(ChronicleModel model, LinkModel links, Messages messages) {
    super(
        new Words(
            messages.get("diary.documents.prompt"),
            messages.get("diary.command.documents"),
            messages.get("diary.documents.list"),
            messages.get("diary.documents.none")),
        WIDTH,
        "gb-go-to");
    this.model = model;
    this.links = links;
    list().setCellFactory(view -> new Row(messages));
  }

  /// Asks which document of several to go to.
  void choose(NodeId of) {
    show(of, false);
  }

  /// Asks which document an entry tells of; one it tells of already it does not.
  void link(NodeId of) {
    show(of, true);
  }

  private void show(NodeId of, boolean toLink) {
    entry = Optional.of(of);
    linking = toLink;
    open();
  }

  private List<PrintedLink> told() {
    return entry.map(links::of).orElse(List.of());
  }

  @Override
  protected List<PrintedLink> find(String typed) {
    List<PrintedLink> all = new ArrayList<>(told());
    if (linking) {
      links.documents().stream().filter(one -> !told().contains(one)).forEach(all::add);
    }
    List<String> words =
        List.of(typed.strip().toLowerCase(Locale.ROOT).replace('　', ' ').split(" +"));
    return all.stream()
        .filter(
            one -> {
              String said =
                  (links.where(one) + " " + one.numbers() + " " + one.title())
                      .toLowerCase(Locale.ROOT);
              return words.stream().allMatch(said::contains);
            })
        .limit(MOST)
        .toList();
  }

  @Override
  protected Optional<Runnable> action(PrintedLink chosen) {
    return Optional.of(linking ? () -> toggle(chosen) : () -> links.go(chosen));
  }

  private void toggle(PrintedLink chosen) {
    boolean tells = !told().contains(chosen);
    entry.ifPresent(of -> model.perform(steps -> steps.link(of, chosen.item(), tells)));
  }

  /// Where it is printed, its title, its number; those told of have a tick.
  private final class Row extends ListCell<PrintedLink> {
    private final Messages messages;
    private final Label tick = new Label();
    private final Label where = new Label();
    private final Label name = new Label();
    private final Label numbers = new Label();
    private final HBox box;

    Row(Messages messages) {
      this.messages = messages;
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      tick.setMinWidth(16);
      where.getStyleClass().add("gb-go-kind");
      where.setMinWidth(USE_PREF_SIZE);
      name.getStyleClass().add("gb-go-name");
      numbers.getStyleClass().add("gb-go-detail");
      numbers.setMinWidth(USE_PREF_SIZE);
      box = new HBox(tick, where, name, space, numbers);
      box.setMouseTransparent(true);
      box.setMinWidth(0);
      box.setPrefWidth(1);
      setPrefWidth(1);
    }

    @Override
    protected void updateItem(PrintedLink link, boolean empty) {
      super.updateItem(link, empty);
      setText(null);
      setGraphic(empty || link == null ? null : box);
      if (!empty && link != null) {
        boolean told = linking && told().contains(link);
        tick.setText(told ? "✓" : "");
        tick.setManaged(linking);
        where.setText(links.where(link));
        name.setText(link.title());
        numbers.setText(link.numbers());
        setAccessibleText(
            (told ? messages.get("diary.documents.told") + " " : "")
                + links.where(link)
                + " "
                + link.title()
                + " "
                + link.numbers());
      }
    }
  }
}
