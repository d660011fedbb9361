package org.gongbao.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.exchange.Decision;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Label;
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Item;

/// Finds the lines the numbers of documents stood on: as fields they leave no trace of their own.
final class Numbers {
  private final Imported imported;
  private final Map<Integer, List<Part>> parts;
  private final Map<Integer, List<String>> byLine = new HashMap<>();

  private Numbers(Imported imported, Map<Integer, List<Part>> parts) {
    this.imported = imported;
    this.parts = parts;
  }

  static Map<Integer, List<String>> of(Imported imported, Map<Integer, List<Part>> parts) {
    Numbers numbers = new Numbers(imported, parts);
    for (Item item : imported.issue().items()) {
      if (item instanceof Document document) {
        document.numbers().list().stream().map(DocumentNumber::written).forEach(numbers::find);
      }
    }
    return numbers.byLine;
  }

  /// A line that is nothing but a number, else one that holds it beside other text.
  private void find(String written) {
    List<Integer> alone =
        imported.decisions().stream()
            .filter(made -> made.label() == Label.NUMBER && !byLine.containsKey(made.line()))
            .map(Decision::line)
            .toList();
    List<Integer> beside =
        imported.decisions().stream().map(Decision::line).filter(parts::containsKey).toList();
    List<Integer> lines = new ArrayList<>(alone);
    lines.addAll(beside);
    lines.stream()
        .filter(line -> left(line).contains(ComparisonText.of(written)))
        .findFirst()
        .ifPresent(line -> byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(written));
  }

  /// The line without what became text.
  private String left(int line) {
    String text = ComparisonText.of(imported.source().lines().get(line - 1).text());
    String taken =
        parts.getOrDefault(line, List.of()).stream()
            .map(part -> ComparisonText.of(part.text().chars()))
            .collect(Collectors.joining("\n"));
    for (String part : taken.split("\n", -1)) {
      text = part.isEmpty() ? text : text.replace(part, "\n");
    }
    return text;
  }
}
