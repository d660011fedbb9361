package org.gongbao.model;

import java.util.List;

/// 版权栏: address, phones, permit, print dates and run, distribution, printer; the statement of equal
/// force 效力声明 and the words 内部资料 免费交流 (内部资料性出版物管理办法 §14).
///
/// @param codes 二维码 of the electronic edition or the WeChat account
public record Colophon(
    NodeId id, Text statement, List<ImprintLine> lines, Text character, List<QrCode> codes)
    implements Node {
  public Colophon {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }

  /// One without codes.
  public Colophon(NodeId id, Text statement, List<ImprintLine> lines, Text character) {
    this(id, statement, lines, character, List.of());
  }
}
