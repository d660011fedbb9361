package org.gongbao.check.per;

import java.util.List;
import java.util.Optional;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Level;
import org.gongbao.check.per.Staff.Seat;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;

/// PER-09 层级前缀: who is, by the register, of a body above or of another place stands with a post as
/// if he were of the own city: 市生态环境局副局长 for one of the province, 市长 without the city he is of.
/// Names the own city has too are left alone.
final class PlacePrefixRule implements DocumentRule {
  private static final RuleCard CARD =
      RuleCard.of("PER-09", Severity.INFO, Nature.CORRECTNESS, Need.OFFICIALS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Staff staff = context.office().fact(Staff.OF);
    for (Held held : item.fact(Held.ALL)) {
      List<Seat> seats =
          staff.of(held.name()).stream().filter(seat -> seat.holdsOn(held.day())).toList();
      boolean own =
          seats.isEmpty() || seats.stream().anyMatch(seat -> isNear(seat.tenure().level()));
      for (String written : own ? List.<String>of() : held.posts()) {
        Optional<Seat> other =
            seats.stream().filter(seat -> isOther(staff, seat, written)).findFirst();
        if (other.isPresent() && !isPlaced(item, held, other.get())) {
          boolean above = other.get().tenure().level() == Level.ABOVE;
          out.at(held.title().orElse(held.site()))
              .say(above ? "above" : "elsewhere", held.name(), other.get().told());
          break;
        }
      }
    }
  }

  /// Of the own government, or below it, where 县长 may stand for itself.
  private static boolean isNear(Level level) {
    return level == Level.OWN || level == Level.BELOW;
  }

  private static boolean isOther(Staff staff, Seat seat, String written) {
    WrittenPost post = staff.post(written);
    boolean asOwn = post.core().startsWith("市") || post.core().equals("副市长");
    if (WrittenPost.isFormer(written) || !post.place().isEmpty() || !asOwn) {
      return false;
    }
    return switch (seat.tenure().level()) {
      // 市委书记 may be 省委常委 at once: only a post of another body is another's.
      case ABOVE -> !seat.post().core().startsWith("市") && isSameWork(seat.post(), post);
      case ELSEWHERE -> seat.post().core().equals(post.core());
      case OWN, BELOW -> false;
    };
  }

  /// 省生态环境厅副厅长, 市生态环境局副局长.
  private static boolean isSameWork(WrittenPost above, WrittenPost written) {
    String work = above.core().replaceFirst("^省", "").replaceAll("[厅局]", "");
    return work.length() > 3
        && work.equals(written.core().replaceFirst("^市", "").replaceAll("[厅局]", ""));
  }

  /// True when the place stands somewhere before the name.
  private static boolean isPlaced(ItemReading item, Held held, Seat seat) {
    String place = seat.post().place();
    Optional<String> before =
        Optional.ofNullable(item.order().get(held.site().start().at(0)))
            .map(item.passages()::get)
            .map(Passage::chars)
            .map(chars -> chars.substring(0, Math.min(chars.length(), held.site().from())));
    return !place.isEmpty() && before.filter(text -> text.contains(place)).isPresent();
  }
}
