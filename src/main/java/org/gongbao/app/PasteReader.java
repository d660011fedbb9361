package org.gongbao.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.exchange.web.ClipboardPage;
import org.gongbao.model.Block;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Text;

/// 粘贴: text or HTML of a clipboard becomes blocks, headings, tables and all, by the rules of
/// import. Where the rules would lose or change a character, every line becomes a paragraph as it
/// stands. One reader a paste: it knows what was strange about it.
public final class PasteReader {
  /// Longer lines are no paragraphs of a gazette and too long to be shown.
  static final int LONGEST = 20_000;

  private final NodeIds ids;
  private final Cleaned cleaned = new Cleaned();

  public PasteReader(NodeIds ids) {
    this.ids = ids;
  }

  /// Plain text; one line stays one text, whatever it looks like.
  public List<Block> text(String plain) {
    List<String> lines = linesOf(plain);
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (filled.size() <= 1) {
      return cleaned.blocks(filled.stream().map(this::paragraph).toList());
    }
    return recognised(SourceText.plain("", StandardCharsets.UTF_8, lines), filled);
  }

  /// Plain text, every line a paragraph as it stands.
  public List<Block> lines(String plain) {
    return cleaned.blocks(
        linesOf(plain).stream().filter(line -> !line.isBlank()).map(this::paragraph).toList());
  }

  /// HTML as programs put it on the clipboard. Nothing is fetched and nothing runs. What is too
  /// large or nested too deep to be read as a page is taken as plain text.
  ///
  /// @param plain the same as plain text, as far as the clipboard has it
  public List<Block> html(String html, String plain) {
    if (!ClipboardPage.isReadable(html)) {
      cleaned.takePlain();
      return lines(plain.isEmpty() ? ClipboardPage.text(html) : plain);
    }
    SourceText source =
        SourceReader.read("", ClipboardPage.bytes(cleaned.text(html)), Optional.empty());
    List<String> filled = source.texts().stream().filter(line -> !line.isBlank()).toList();
    boolean oneLine = filled.size() == 1 && source.tables().isEmpty();
    return oneLine
        ? cleaned.blocks(divided(filled.getFirst()).stream().map(this::paragraph).toList())
        : recognised(source, filled);
  }

  /// What is to be said about what was read.
  public Cleaned cleaned() {
    return cleaned;
  }

  private List<String> linesOf(String plain) {
    return cleaned.text(plain).lines().flatMap(line -> divided(line).stream()).toList();
  }

  /// Lines too long to be shown are divided, where possible behind a sentence.
  private List<String> divided(String line) {
    if (line.length() <= LONGEST) {
      return List.of(line);
    }
    cleaned.divide();
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (line.length() - from > LONGEST) {
      int sentence = line.lastIndexOf('。', from + LONGEST - 1) + 1;
      int end = sentence > from ? sentence : from + LONGEST;
      end -= Text.isBoundary(line, end) ? 0 : 1;
      parts.add(line.substring(from, end));
      from = end;
    }
    parts.add(line.substring(from));
    return parts;
  }

  private List<Block> recognised(SourceText source, List<String> lines) {
    List<Block> blocks = new GazetteReader(ids).readBody(source);
    boolean whole = shown(written(blocks)).equals(shown(String.join("", lines)));
    return cleaned.blocks(
        whole
            ? blocks
            : lines.stream().flatMap(line -> divided(line).stream()).map(this::paragraph).toList());
  }

  private Block paragraph(String line) {
    return new Paragraph(ids.next(), Ordinal.NONE, Text.of(line));
  }

  /// All characters of blocks, ordinals among them, as read.
  static String written(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    for (Block block : blocks) {
      List<Node> seen = new ArrayList<>();
      block.read(
          (node, slot) -> {
            if (seen.isEmpty() || !seen.getLast().id().equals(node.id())) {
              seen.add(node);
              node.field(Field.ORDINAL)
                  .ifPresent(ordinal -> all.append(((Ordinal) ordinal).written()));
            }
            all.append(node.text(slot).orElseThrow().chars());
          });
    }
    return all.toString();
  }

  /// All characters but spaces; those nobody sees are among them.
  private static String shown(String chars) {
    StringBuilder out = new StringBuilder(chars.length());
    chars
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
