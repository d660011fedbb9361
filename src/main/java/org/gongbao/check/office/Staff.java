package org.gongbao.check.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.ImprintField;

/// The people of the masthead by the register: who is 编委会主任, 责任编辑 … on a day.
public final class Staff {
  /// Lines that name people of the office.
  public static final Set<ImprintField> FIELDS =
      Set.of(
          ImprintField.BOARD_CHAIR,
          ImprintField.BOARD_VICE_CHAIR,
          ImprintField.BOARD_MEMBER,
          ImprintField.OFFICE_HEAD,
          ImprintField.CHIEF_EDITOR,
          ImprintField.VICE_EDITOR,
          ImprintField.EDITOR,
          ImprintField.PROOFREADER);

  /// 王　耀 is one name, 王耀 涂俊炜 are two.
  public static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}·]{2,}+|\\p{IsHan}[ \u3000]+\\p{IsHan}(?!\\p{IsHan})");

  private final List<Tenure> all;
  private final List<String> now;

  private Staff(List<Tenure> all, List<String> now) {
    this.all = all;
    this.now = now;
  }

  /// Who the register knows in the post of a line.
  ///
  /// @param day of print; without one, those whose time is not over
  public static Staff of(List<Tenure> officials, ImprintField field, Optional<LocalDate> day) {
    List<Tenure> all = officials.stream().filter(one -> isIn(one, field)).toList();
    List<String> now =
        all.stream()
            .filter(
                one ->
                    day.map(on -> one.holding().on(on))
                        .orElseGet(() -> one.holding().to().isEmpty()))
            .sorted(Comparator.comparingInt(one -> one.rank().orElse(Integer.MAX_VALUE)))
            .map(Tenure::name)
            .distinct()
            .toList();
    return new Staff(all, now);
  }

  public static boolean isIn(Tenure tenure, ImprintField field) {
    // 公报室主任 may be registered as 公报室, 主任.
    String whole = tenure.organisation() + tenure.post();
    return field.labels().stream()
        .anyMatch(
            label -> tenure.post().equals(label) || whole.endsWith(label) && label.length() > 3);
  }

  /// Those in the post on the day, by 排序.
  public List<String> now() {
    return now;
  }

  /// The names of a line brought up to the day. Who left gives way to who came; whom the register
  /// does not know stays, and then nobody is added who takes no one's place. Where the register
  /// knows nobody on the day, all stays as it is.
  ///
  /// @param written names as the line has them, parted as they are
  public String updated(String written) {
    List<String> named = new ArrayList<>();
    boolean strangers = false;
    Matcher names = NAME.matcher(written);
    while (names.find()) {
      String name = plain(names.group());
      named.add(name);
      strangers |= !isKnown(name);
    }
    if (now.isEmpty() || named.isEmpty() && !written.isBlank()) {
      return written;
    }
    List<String> coming = new ArrayList<>(now);
    coming.removeAll(named);
    StringBuilder line = new StringBuilder();
    int end = 0;
    String mark = mark(written);
    Matcher again = NAME.matcher(written);
    while (again.find()) {
      String name = plain(again.group());
      boolean stays = now.contains(name) || !isKnown(name);
      String between = written.substring(end, again.start());
      String kept = stays ? again.group() : coming.isEmpty() ? "" : coming.removeFirst();
      if (!kept.isEmpty()) {
        line.append(line.isEmpty() && end > 0 ? "" : between).append(kept);
      }
      end = again.end();
    }
    line.append(written.substring(end));
    if (!strangers) {
      coming.forEach(name -> line.append(line.isEmpty() ? "" : mark).append(name));
    }
    return line.toString();
  }

  private boolean isKnown(String name) {
    return all.stream().anyMatch(one -> one.name().equals(name));
  }

  /// What stands between two names, else a space.
  private static String mark(String written) {
    Matcher names = NAME.matcher(written);
    if (names.find()) {
      int end = names.end();
      if (names.find()) {
        return written.substring(end, names.start());
      }
    }
    return " ";
  }

  private static String plain(String name) {
    return name.replaceAll("[ \u3000]", "");
  }
}
