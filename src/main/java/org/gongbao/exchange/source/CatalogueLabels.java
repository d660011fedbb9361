package org.gongbao.exchange.source;

import java.util.Optional;
import java.util.Set;

/// Names that sites give the catalogue data of a document (政府信息公开目录项).
public final class CatalogueLabels {
  private static final Set<String> LABELS =
      Set.of(
          """
          索引号 信息索引号 索取号 信息索取号 统一编号 统一登记号 发文机关 发文单位 发文机构 制发机关
          制文机关 发布机构 发布机关 公开机构 公开主体 责任部门 成文日期 生成日期 发文日期 制发日期
          印发日期 发布日期 公开日期 公布日期 发布时间 标题 名称 信息名称 文件名称 发文字号 文号
          文件编号 主题词 主题 主题分类 信息分类 体裁分类 组配分类 分类 关键词 有效性 是否有效
          效力状态 时效 时效性 失效日期 失效时间 废止日期 生效日期 生效时间 实施日期 施行日期
          公开方式 公开形式 公开范围 公开类型 公开属性 公开时限 服务对象 内容概述 文种 公文种类
          信息来源 公文类型 公文类别 文件类型 文件状态 登记号 规范性文件登记号 规范性文件编号 所属主题
          所属机构 成文时间 发文时间 公布时间 公开时间 生成时间 废止时间 公开程序 公开目录 公开事项
          """
              .strip()
              .split("\\s+", -1));

  private CatalogueLabels() {}

  /// The label a text is, whatever spaces, brackets or colon it is written with.
  public static Optional<String> of(String written) {
    String bare = written.replaceAll("[\\s\\u00A0\\u3000:：【】\\[\\]]", "");
    return LABELS.contains(bare) ? Optional.of(bare) : Optional.empty();
  }
}
