package org.gongbao.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.layout.style.ContentsStyle;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ContentsWordings.Wording;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.StyledRange;
import org.gongbao.model.Text;
import org.gongbao.model.TextStyle;

/// What the contents list says of each item: what the house makes of its title and number, or what
/// the office wrote instead.
public final class ContentsWording {
  private static final String SPACE = "　";

  private final ContentsStyle style;
  private final Map<NodeId, Wording> written = new HashMap<>();

  public ContentsWording(Issue issue, ContentsStyle style) {
    this.style = style;
    issue.wordings().entries().forEach(one -> written.putIfAbsent(one.item(), one));
  }

  /// As it is printed.
  public Text printed(Item item) {
    Text generated = generated(item, style);
    Wording instead = written.get(item.id());
    return instead == null ? generated : over(generated, instead.printed());
  }

  /// Title without soft breaks, then the document numbers as the house has them, or the period of a
  /// chronicle.
  public static Text generated(Item item, ContentsStyle style) {
    Text title = plain(item.title());
    String more =
        switch (item) {
          case Document document -> numbers(document, style.numbers());
          case Chronicle chronicle -> chronicle.period().chars();
          case Notice notice -> "";
        };
    return title.plus(Text.of(more));
  }

  private static String numbers(Document document, ContentsStyle.Numbers form) {
    StringBuilder all = new StringBuilder();
    for (DocumentNumber number : document.numbers().list()) {
      switch (form) {
        case BRACKETS -> all.append('（').append(number.written()).append('）');
        case SPACED -> all.append(SPACE).append(number.written());
        case NONE -> {}
      }
    }
    return all.toString();
  }

  private static Text plain(Text title) {
    List<StyledRange> kept =
        title.marks().stream().filter(mark -> mark.style() != TextStyle.LINE_START).toList();
    return new Text(title.chars(), kept);
  }

  /// Other characters; those that stand between the same neighbours keep their marks.
  private static Text over(Text generated, String chars) {
    List<StyledRange> kept = new ArrayList<>();
    for (StyledRange mark : generated.marks()) {
      moved(mark, generated, chars, 2, 2)
          .or(() -> moved(mark, generated, chars, 2, 0))
          .or(() -> moved(mark, generated, chars, 0, 2))
          .ifPresent(kept::add);
    }
    return new Text(chars, kept);
  }

  /// @param before how many characters before it must be the same
  private static Optional<StyledRange> moved(
      StyledRange mark, Text generated, String chars, int before, int after) {
    int from = Math.max(0, mark.start() - before);
    int to = Math.min(generated.length(), mark.end() + after);
    int at = chars.indexOf(generated.chars().substring(from, to));
    int by = at - from;
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new StyledRange(mark.start() + by, mark.end() + by, mark.style(), mark.target()));
  }
}
