package org.gongbao.check.office;

import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;

/// 机关代字, such as 江府发.
///
/// @param section 栏目 its documents are printed in; empty where it is not said
public record AgencyCode(String code, String organisation, String section) {
  static AgencyCode of(Entry line) {
    return new AgencyCode(
        line.get(Column.CODE), line.get(Column.ORGANISATION), line.get(Column.SECTION));
  }
}
