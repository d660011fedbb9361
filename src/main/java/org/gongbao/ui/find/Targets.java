package org.gongbao.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.gongbao.edit.Selection;
import org.gongbao.edit.find.Destination;
import org.gongbao.edit.find.Destinations;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.model.Tree;
import org.gongbao.ui.work.PagesModel;
import org.gongbao.ui.work.Spot;
import org.gongbao.ui.work.WorkModel;

/// Where one can go by what is typed: pages, names and numbers, layout faults by their rule.
final class Targets {
  private static final int MOST = 200;
  private final WorkModel work;
  private final PagesModel pages;
  private final Messages messages;
  private final IntConsumer toPage;
  private Optional<Destinations> named = Optional.empty();

  Targets(WorkModel work, PagesModel pages, Messages messages, IntConsumer toPage) {
    this.work = work;
    this.pages = pages;
    this.messages = messages;
    this.toPage = toPage;
  }

  /// Takes the issue as it is now.
  void read() {
    named = work.treeProperty().get().map(Tree::issue).map(Destinations::new);
  }

  List<Target> find(String typed) {
    List<Target> found = new ArrayList<>();
    OptionalInt page = Destinations.page(typed);
    if (page.isPresent() && page.getAsInt() >= 1 && page.getAsInt() <= pageCount()) {
      found.add(page(page.getAsInt()));
    }
    String rule = typed.strip().toUpperCase(Locale.ROOT);
    if (rule.startsWith("LAY")) {
      pages.pages().faults().stream()
          .filter(fault -> fault.rule().startsWith(rule))
          .limit(MOST)
          .forEach(fault -> found.add(fault(fault)));
    }
    named.stream()
        .flatMap(all -> all.find(typed).stream())
        .limit(MOST)
        .forEach(destination -> found.add(target(destination)));
    return found;
  }

  private int pageCount() {
    return pages.pages().pages().size();
  }

  private Target page(int number) {
    return new Target(
        messages.get("find.to.page"),
        messages.get("find.page", number),
        messages.get("find.pages", pageCount()),
        () -> toPage.accept(number));
  }

  private Target fault(LayoutFault fault) {
    return new Target(
        fault.rule(),
        messages.get(fault.key(), fault.arguments().toArray()),
        fault.page() > 0 ? messages.get("find.page", fault.page()) : "",
        () -> {
          if (fault.page() > 0) {
            toPage.accept(fault.page());
          }
          fault.place().ifPresent(place -> work.go(Selection.caretAt(place), Spot.Origin.COMMAND));
        });
  }

  private Target target(Destination destination) {
    String kind = destination.kind().name().toLowerCase(Locale.ROOT);
    String detail = destination.number().isEmpty() ? destination.within() : destination.number();
    return new Target(
        messages.get("find.to." + kind),
        destination.name(),
        detail,
        () -> work.go(destination.node(), Spot.Origin.COMMAND));
  }
}
