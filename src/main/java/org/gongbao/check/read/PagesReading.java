package org.gongbao.check.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.Source;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// An issue as read, and as it is laid out.
public record PagesReading(IssueReading issue, Composition composition) {

  public List<Page> pages() {
    return composition.pages();
  }

  /// The text lines in the body of a page, in the order they were set.
  public static Stream<TextFrame> lines(Page page) {
    return page.body().stream().filter(TextFrame.class::isInstance).map(TextFrame.class::cast);
  }

  /// What a text shows; empty where no rule reads it.
  public Optional<Passage> passage(Place place) {
    Place start = place.at(0);
    for (ItemReading item : issue.items()) {
      Integer number = item.order().get(start);
      if (number != null) {
        return Optional.of(item.passages().get(number));
      }
    }
    return issue.front().stream().filter(passage -> passage.start().equals(start)).findFirst();
  }

  /// All of a text; no length where nothing is written.
  public Site text(Place place) {
    return passage(place).map(Passage::site).orElseGet(() -> new Site(place.at(0), 0));
  }

  /// What the printed line that holds a place has of its text from there on.
  ///
  /// @param page number of the page
  public Optional<Site> line(Place place, int page) {
    return on(page).flatMap(PagesReading::lines).flatMap(line -> rest(line, place)).findFirst();
  }

  private static Stream<Site> rest(TextFrame line, Place place) {
    int end = -1;
    for (Glyphs run : line.line().runs()) {
      if (run.source() instanceof Source.Slotted(Place start)
          && start.at(0).equals(place.at(0))
          && (end >= 0 || start.offset() <= place.offset())) {
        end = Math.max(end, start.offset() + run.chars().length());
      }
    }
    return end > place.offset() ? Stream.of(new Site(place, end - place.offset())) : Stream.empty();
  }

  /// Where the text of a page begins, without length; at the masthead where a page has none.
  public Site first(int page) {
    return on(page)
        .flatMap(PagesReading::lines)
        .flatMap(line -> line.line().runs().stream())
        .flatMap(run -> run.place(0).stream())
        .findFirst()
        .map(place -> new Site(place, 0))
        .orElseGet(this::front);
  }

  /// The place of what has none of its own.
  public Site front() {
    return new Site(new Place(issue.issue().masthead().id(), Slot.TITLE, 0), 0);
  }

  private Stream<Page> on(int page) {
    return pages().stream().filter(one -> one.number() == page);
  }
}
