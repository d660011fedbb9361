package org.gongbao.edit.imprint;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.model.ImprintField;

/// The lines of masthead and colophon that stand together in their forms.
public enum ImprintGroup {
  SLOGANS(ImprintField.SLOGAN, ImprintField.SLOGAN),
  /// 主管、主办、编印.
  PUBLISHERS(ImprintField.SPONSOR, ImprintField.COMPILER),
  /// 编委会、编辑.
  STAFF(ImprintField.BOARD_CHAIR, ImprintField.PROOFREADER),
  /// Where one writes, calls, reads on.
  CONTACT(ImprintField.ADDRESS, ImprintField.WEBSITE),
  /// 准印、印刷、发放.
  PRINTING(ImprintField.PERMIT, ImprintField.PRINTER),
  /// Lines the program knows no meaning of.
  OTHER(ImprintField.OTHER, ImprintField.OTHER);

  private final ImprintField first;
  private final ImprintField last;

  ImprintGroup(ImprintField first, ImprintField last) {
    this.first = first;
    this.last = last;
  }

  public static ImprintGroup of(ImprintField field) {
    return Stream.of(values())
        .filter(group -> group.fields().contains(field))
        .findFirst()
        .orElse(OTHER);
  }

  /// Those of its lines, in the order they are printed in.
  public List<ImprintField> fields() {
    return Stream.of(ImprintField.values())
        .filter(field -> field.compareTo(first) >= 0 && field.compareTo(last) <= 0)
        .toList();
  }
}
