package org.gongbao.app.manuscript;

import java.util.List;
import java.util.Optional;
import org.gongbao.model.register.RegisterDone;

/// 收稿簿 as it is read at one time.
///
/// @param all newest first
/// @param knowsHolidays false when 工作日 of this year are counted by weekends alone
/// @param last what can be taken back
public record Book(List<Kept> all, boolean knowsHolidays, Optional<RegisterDone> last) {
  public static final Book EMPTY = new Book(List.of(), true, Optional.empty());

  public Book {
    all = List.copyOf(all);
  }

  /// 未编排.
  public int unplaced() {
    return (int) all.stream().filter(one -> one.standing().isUnplaced()).count();
  }

  /// 超期, placed or not.
  public int overdue() {
    return (int) all.stream().filter(one -> one.standing().isOverdue()).count();
  }
}
