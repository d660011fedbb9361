package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.Item;
import org.gongbao.model.Period;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.ReceivedContents.Entry;
import org.gongbao.model.Section;
import org.gongbao.model.Text;

/// Puts items into sections: where the contents list has them, else by kind and agency code.
final class Placement {
  private final Recorder recorder;
  private final Map<String, List<Item>> items = new LinkedHashMap<>();
  private Optional<Period> period = Optional.empty();

  Placement(ReceivedContents received, Recorder recorder) {
    this.recorder = recorder;
    received.entries().stream()
        .map(Entry::section)
        .filter(section -> !section.isEmpty())
        .forEach(section -> items.putIfAbsent(section, new ArrayList<>()));
  }

  void add(Item item, Optional<Entry> entry) {
    String section =
        entry.map(Entry::section).filter(s -> !s.isEmpty()).orElseGet(() -> byKind(item));
    items.computeIfAbsent(section, name -> new ArrayList<>()).add(item);
    if (item instanceof Chronicle chronicle && period.isEmpty()) {
      period = ChronicleReader.period(chronicle.period().chars());
    }
  }

  /// The days of the first chronicle.
  Optional<Period> period() {
    return period;
  }

  List<Section> sections() {
    return items.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Section(recorder.id(), Text.of(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static String byKind(Item item) {
    return switch (item) {
      case Chronicle chronicle -> "大事记";
      case Document document -> byCode(document);
      default -> "公告启事";
    };
  }

  private static String byCode(Document document) {
    if (document.numbers().list().isEmpty()) {
      return "文件";
    }
    String code = document.numbers().list().getFirst().code();
    if (code.isEmpty()) {
      return "政府令";
    }
    if (code.contains("府办") || code.contains("政办")) {
      return "政府办公室文件";
    }
    boolean government = code.contains("府") || code.contains("政") || code.startsWith("国");
    return government ? "政府文件" : "部门文件";
  }
}
