package org.gongbao.model.register;

import java.util.List;

/// A column of a register. Its heading is what the first line of a CSV file calls it.
public enum Column {
  NAME("姓名", Kind.WORD),
  ORGANISATION("机构", Kind.WORD),
  POST("职务", Kind.WORD),
  /// First day, or month, on which it holds.
  FROM("起", Kind.DAY),
  /// Last day, or month, on which it holds.
  TO("止", Kind.DAY),
  /// 排序: 1 comes first; among those without one there is no order.
  RANK("排序", Kind.NUMBER),
  /// Seen from the office's own government.
  LEVEL("层级", List.of("本级", "上级", "下级", "外地")),
  FULL_NAME("全称", Kind.WORD),
  /// 规范化简称, any number of them.
  SHORT_NAMES("简称", Kind.WORDS),
  /// What it became, from the day after the last.
  SUCCESSOR("现称", Kind.WORD),
  CODE("代字", Kind.WORD),
  SECTION("栏目", Kind.WORD),
  PHRASE("提法", Kind.WORD),
  REPLACEMENT("改用", Kind.WORD),
  BASIS("依据", Kind.TEXT),
  LIST("词库", List.of("黑名单", "易混词", "异形词", "固定表述", "涉外表述", "慎用词")),
  WRONG("误", Kind.WORD),
  RIGHT("正", Kind.WORDS),
  CLASS("类", List.of("A", "B")),
  BEFORE("前有", Kind.WORDS),
  AFTER("后有", Kind.WORDS),
  NOT_BEFORE("前无", Kind.WORDS),
  NOT_AFTER("后无", Kind.WORDS),
  UNLESS("除外", Kind.WORDS),
  WORDING("文字", Kind.WORD),
  DAY("日期", Kind.DAY),
  DAY_OFF("休班", List.of("休", "班")),
  TITLE("标题", Kind.WORD),
  /// Each line is a paragraph.
  BODY("正文", Kind.TEXT),
  NOTE("说明", Kind.TEXT),
  /// 收-2026-191.
  REGISTERED("登记号", Kind.WORD),
  /// 发文字号, where it is known.
  NUMBER("文号", Kind.WORDS),
  /// 主送机关.
  ADDRESSEES("主送", Kind.TEXT),
  /// 报送单位.
  OFFICE("报送单位", Kind.WORD),
  CONTACT("联络人", Kind.WORD),
  PHONE("电话", Kind.WORD),
  RECEIVED("收到", Kind.DAY),
  /// 成文日期.
  SIGNED("成文日期", Kind.DAY),
  /// 签发件 that is there: the signed original, on paper or scanned.
  COPY("签发件", List.of("无", "纸质", "扫描件")),
  /// 公开属性.
  DISCLOSURE("公开属性", List.of("待认定", "主动公开", "依申请公开", "不予公开")),
  /// 电子件: name of the file.
  FILE("电子件", Kind.WORD),
  /// SHA-256 of the file; the program sets it.
  DIGEST("SHA-256", Kind.WORD),
  /// Ids of the items it became; the program sets it.
  ITEMS("条目", Kind.WORDS),
  /// Why it is printed in a further issue, a line each time.
  REPRINT("重刊", Kind.TEXT),
  /// Why it is not printed.
  DECLINED("不刊登", Kind.TEXT),
  /// Scan of the 签发件: name of the file.
  SCAN("扫描件", Kind.WORD),
  /// SHA-256 of the scan; the program sets it.
  SCAN_DIGEST("扫描件SHA-256", Kind.WORD),
  /// Which scans there were before and why each was replaced, a line each; the program sets it.
  SCANS_BEFORE("换扫描件", Kind.TEXT),
  UNIT("单位", Kind.WORD),
  CATEGORY("类别", Kind.WORD),
  ADDRESS("地址", Kind.WORD),
  POSTCODE("邮编", Kind.POSTCODE),
  RECIPIENT("收件人", Kind.WORD),
  /// Of each issue; in 发放 those of one issue, where they are not the usual ones.
  COPIES("份数", Kind.COUNT),
  RETURNED("退回", Kind.COUNT),
  ISSUE("期", Kind.ISSUE);

  private final String heading;
  private final Kind kind;
  private final List<String> choices;

  /// What may stand in a field.
  public enum Kind {
    WORD,
    /// Several, parted by `|`.
    WORDS,
    TEXT,
    NUMBER,
    /// 2026-03-01, or 2026-03 where the day is not known.
    DAY,
    CHOICE,
    /// 0 or more.
    COUNT,
    /// Six digits.
    POSTCODE,
    /// 2026-22, see [IssueKey].
    ISSUE
  }

  Column(String heading, Kind kind) {
    this.heading = heading;
    this.kind = kind;
    this.choices = List.of();
  }

  Column(String heading, List<String> choices) {
    this.heading = heading;
    this.kind = Kind.CHOICE;
    this.choices = choices;
  }

  public String heading() {
    return heading;
  }

  public Kind kind() {
    return kind;
  }

  /// Of a [Kind#CHOICE]; the first is meant where the field is empty.
  public List<String> choices() {
    return choices;
  }
}
