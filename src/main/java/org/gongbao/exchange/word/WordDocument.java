package org.gongbao.exchange.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.exchange.word.NoteNumbers.Kind;
import org.gongbao.model.LossReport;

/// One word file: its parts read one after the other and put together.
final class WordDocument {
  private static final java.util.regex.Pattern ONLY_PAGE =
      java.util.regex.Pattern.compile("(?Ui)(?:page|of|[第页頁共总總]|\\P{L})*");

  private final WordPackage word;
  private final Styles styles;
  private final Numbering numbering;
  private final NoteNumbers notes = new NoteNumbers();
  private final PictureStore pictures;
  private final Map<String, String> heads = new HashMap<>();

  private WordDocument(WordPackage word) throws IOException {
    this.word = word;
    pictures = new PictureStore(word.parts());
    Optional<String> stylePart = word.related("styles");
    styles = stylePart.isPresent() ? Styles.read(word.parts(), stylePart.get()) : Styles.none();
    Optional<String> lists = word.related("numbering");
    numbering = lists.isPresent() ? Numbering.read(word.parts(), lists.get()) : Numbering.none();
  }

  static SourceText read(String name, WordPackage word) throws IOException {
    return new WordDocument(word).read(name);
  }

  private SourceText read(String name) throws IOException {
    Kit kit = kit(false, comments());
    Flow body = StoryReader.whole(kit, word.main());
    Map<String, Flow> set = new LinkedHashMap<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      Optional<String> part = word.related(kind);
      if (part.isPresent()) {
        set.putAll(StoryReader.notes(kit, part.get()));
      }
    }
    settings();
    notes.write();
    LineWriter writer = new LineWriter(set.keySet(), this::head);
    writer.write(body);
    for (String key : notes.order()) {
      Flow note = set.remove(key);
      if (note != null) {
        writer.write(note);
      }
    }
    for (Flow unused : set.values()) {
      String text = FlowText.of(unused, " ");
      if (!text.isEmpty()) {
        writer.remark(LossReport.Kind.HIDDEN, text);
      }
    }
    LineWriter.Result result = writer.result();
    return new SourceText(
        name,
        Optional.empty(),
        true,
        result.lines(),
        result.tables(),
        pictures.pictures(),
        result.losses());
  }

  private Kit kit(boolean furniture, Map<String, String> comments) {
    return new Kit(
        word.parts(),
        styles,
        new Counters(numbering, styles),
        comments,
        furniture ? new NoteNumbers() : notes,
        pictures,
        furniture);
  }

  private Map<String, String> comments() throws IOException {
    Optional<String> part = word.related("comments");
    Map<String, String> texts = new HashMap<>();
    if (part.isPresent()) {
      StoryReader.notes(kit(true, Map.of()), part.get())
          .forEach((id, flow) -> texts.put(id, FlowText.of(flow, " ")));
    }
    return texts;
  }

  private void settings() throws IOException {
    Optional<String> part = word.related("settings");
    if (part.isEmpty()) {
      return;
    }
    try (XmlPart xml = XmlPart.open(word.parts().open(part.get()))) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("w:footnotePr")) {
          notes.format(Kind.FOOTNOTE, xml.tree());
        } else if (xml.isStart() && xml.name().equals("w:endnotePr")) {
          notes.format(Kind.ENDNOTE, xml.tree());
        }
      }
    }
  }

  /// Text of a running head or foot; empty when it only numbers pages.
  private String head(String part) throws IOException {
    String known = heads.get(part);
    if (known != null) {
      return known;
    }
    String text = "";
    if (word.parts().has(part)) {
      text = FlowText.of(StoryReader.whole(kit(true, Map.of()), part), " ");
    }
    String kept = ONLY_PAGE.matcher(text).matches() ? "" : text;
    heads.put(part, kept);
    return kept;
  }
}
