package org.gongbao.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Catalogue data of a document (domain D.14); what is not known is empty or null.
///
/// @param indexNumber 索引号
/// @param subject 主题分类
/// @param disclosure 公开属性
/// @param published 公布日期
/// @param effective 施行日期
/// @param expires 失效日期
/// @param validity 有效性
public record Catalogue(
    String indexNumber,
    String subject,
    String disclosure,
    @Nullable LocalDate published,
    @Nullable LocalDate effective,
    @Nullable LocalDate expires,
    String validity)
    implements FieldValue {
  public static final Catalogue EMPTY = new Catalogue("", "", "", null, null, null, "");

  /// The kinds of 公开属性.
  public static final List<String> DISCLOSURES = List.of("主动公开", "依申请公开", "不予公开");

  public Catalogue withDisclosure(String kind) {
    return new Catalogue(indexNumber, subject, kind, published, effective, expires, validity);
  }
}
