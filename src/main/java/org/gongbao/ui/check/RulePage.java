package org.gongbao.ui.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// 规则说明: the help page of a rule, `rules/<ID>.md`.
///
/// @param basis 依据, as the page says it
/// @param sections in order: what, why, cases, what to do
record RulePage(String title, String basis, List<Section> sections) {
  RulePage {
    sections = List.copyOf(sections);
  }

  /// @param lines paragraphs, and points of a list that begin with `- `
  record Section(String name, List<String> lines) {
    Section {
      lines = List.copyOf(lines);
    }
  }

  static RulePage of(String rule) {
    List<Section> sections = new ArrayList<>();
    List<String> open = new ArrayList<>();
    String title = "";
    String basis = "";
    String name = "";
    for (String line : text(rule).lines().toList()) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("## ")) {
        close(name, open, sections);
        name = line.substring(3);
      } else if (line.startsWith("依据：")) {
        basis = line;
      } else if (!line.isBlank()) {
        open.add(line);
      }
    }
    close(name, open, sections);
    return new RulePage(title, basis, sections);
  }

  private static void close(String name, List<String> open, List<Section> sections) {
    if (!name.isEmpty()) {
      sections.add(new Section(name, open));
    }
    open.clear();
  }

  private static String text(String rule) {
    try (InputStream page = RulePage.class.getResourceAsStream("/rules/" + rule + ".md")) {
      return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
