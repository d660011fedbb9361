package org.gongbao.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.exchange.source.SourceLine;
import org.gongbao.exchange.source.SourceTable;
import org.gongbao.model.LossReport;
import org.gongbao.model.LossReport.Loss;

/// What has been read of a page so far.
final class Lines {
  final List<SourceLine> lines = new ArrayList<>();
  final List<SourceTable> tables = new ArrayList<>();
  final List<Loss> remarks = new ArrayList<>();
  final Map<String, byte[]> pictures;

  Lines() {
    this(new TreeMap<>());
  }

  /// Lines of a part, whose pictures are kept with those of the whole.
  Lines(Map<String, byte[]> pictures) {
    this.pictures = pictures;
  }

  void add(List<SourceLine> more) {
    lines.addAll(more);
  }

  /// One blank line for a blank paragraph; more of them are the same, and none begins a page.
  void blank() {
    if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
      lines.add(SourceLine.EMPTY);
    }
  }

  /// Says what was left out where the lines have come to.
  void remark(LossReport.Kind kind, String text) {
    String plain = text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    if (!plain.isEmpty()) {
      remarks.add(new Loss(kind, Math.max(1, lines.size()), plain));
    }
  }

  /// Puts a line before all others.
  void addFirst(String text) {
    lines.addFirst(SourceLine.plain(text));
    tables.replaceAll(table -> new SourceTable(table.first() + 1, table.headRows(), table.rows()));
    remarks.replaceAll(remark -> new Loss(remark.kind(), remark.line() + 1, remark.text()));
  }

  /// Keeps a picture's bytes; two of one name get two names.
  String picture(String name, byte[] bytes) {
    String free = name;
    int dot = name.lastIndexOf('.');
    for (int i = 2; pictures.containsKey(free); i++) {
      free = dot < 0 ? name + "-" + i : name.substring(0, dot) + "-" + i + name.substring(dot);
    }
    pictures.put(free, bytes);
    return free;
  }
}
