package org.gongbao.model;

import java.util.List;
import java.util.stream.Stream;

/// The lines masthead and colophon are made of, with the labels they go by (内部资料性出版物管理办法 §14 names
/// the required ones).
public enum ImprintField implements FieldValue {
  SLOGAN,
  SPONSOR("主管主办", "主办单位", "主管单位", "主办"),
  COMPILER("编印单位", "编辑单位", "编辑出版"),
  BOARD_CHAIR("编委会主任"),
  BOARD_VICE_CHAIR("编委会副主任"),
  BOARD_MEMBER("编委", "编委会委员"),
  OFFICE_HEAD("公报室主任"),
  CHIEF_EDITOR("主编", "总编辑"),
  VICE_EDITOR("副主编"),
  EDITOR("责任编辑", "编辑"),
  PROOFREADER("责任校对", "校对"),
  ADDRESS("编辑部地址", "地址", "通信地址", "社址"),
  POSTCODE("邮政编码", "邮编"),
  OFFICE_PHONE("主任室电话"),
  EDITORIAL_PHONE("编辑部电话", "电话", "联系电话"),
  DISTRIBUTION_PHONE("发行部电话", "发行电话"),
  E_MAIL("电子邮箱", "电子邮件", "邮箱"),
  WECHAT("公报微信号", "微信公众号", "微信号"),
  WEBSITE("网址", "网站"),
  PERMIT("准印证号", "准印证"),
  PRINT_DATES("印刷日期"),
  PRINT_RUN("印刷份数", "印数"),
  DISTRIBUTION("发放范围", "发送对象", "发行范围"),
  PRINTER("印刷单位", "印刷"),
  OTHER;

  private final List<String> labels;

  ImprintField(String... labels) {
    this.labels = List.of(labels);
  }

  public List<String> labels() {
    return labels;
  }

  /// The field a printed label names, [#OTHER] when none does.
  public static ImprintField labelled(String label) {
    return Stream.of(values())
        .filter(field -> field.labels.contains(label))
        .findFirst()
        .orElse(OTHER);
  }
}
