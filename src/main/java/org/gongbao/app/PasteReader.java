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
import org.gongbao.model.ComparisonText;
import org.gongbao.model.Field;
import org.gongbao.model.Node;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Ordinal;
import org.gongbao.model.Paragraph;
import org.gongbao.model.Text;

/// 粘贴: text or HTML of a clipboard becomes blocks, headings, tables and all, by the rules of
/// import. Where the rules would lose or change a character, every line becomes a paragraph as it
/// stands.
public final class PasteReader {
  private static final String REPLACEMENT = "\uFFFD";
  private final NodeIds ids;

  public PasteReader(NodeIds ids) {
    this.ids = ids;
  }

  /// Plain text; one line stays one text, whatever it looks like.
  public List<Block> text(String plain) {
    List<String> lines = wellFormed(plain).replaceAll("\r+\n?", "\n").lines().toList();
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (filled.size() <= 1) {
      return filled.stream().map(this::paragraph).toList();
    }
    return recognised(SourceText.plain("", StandardCharsets.UTF_8, lines), filled);
  }

  /// Plain text, every line a paragraph as it stands.
  public List<Block> lines(String plain) {
    return wellFormed(plain)
        .replaceAll("\r+\n?", "\n")
        .lines()
        .filter(line -> !line.isBlank())
        .map(this::paragraph)
        .toList();
  }

  /// HTML as programs put it on the clipboard. Nothing is fetched and nothing runs.
  public List<Block> html(String html) {
    SourceText source =
        SourceReader.read("", ClipboardPage.bytes(wellFormed(html)), Optional.empty());
    List<String> filled = source.texts().stream().filter(line -> !line.isBlank()).toList();
    boolean oneLine = filled.size() == 1 && source.tables().isEmpty();
    return oneLine ? List.of(paragraph(filled.getFirst())) : recognised(source, filled);
  }

  private List<Block> recognised(SourceText source, List<String> lines) {
    List<Block> blocks = new GazetteReader(ids).readBody(source);
    String wanted = ComparisonText.of(String.join("", lines));
    return ComparisonText.of(written(blocks)).equals(wanted)
        ? blocks
        : lines.stream().map(this::paragraph).toList();
  }

  private Block paragraph(String line) {
    return new Paragraph(ids.next(), Ordinal.NONE, Text.of(line));
  }

  /// All characters of blocks, ordinals among them, as read.
  private static String written(List<Block> blocks) {
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

  /// Half a surrogate pair is no character: it becomes the sign for what cannot be shown.
  private static String wellFormed(String chars) {
    return chars.codePoints().noneMatch(PasteReader::isHalf)
        ? chars
        : chars
            .codePoints()
            .mapToObj(c -> isHalf(c) ? REPLACEMENT : Character.toString(c))
            .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
            .toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
