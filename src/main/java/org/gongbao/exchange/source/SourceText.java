package org.gongbao.exchange.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongbao.model.LossReport.Loss;

/// A source file as read: its text line by line, in the order a reader would take it. Line numbers
/// elsewhere count from 1.
///
/// @param name file name as received
/// @param charset it was read in, detected or chosen; empty for formats that tell themselves
/// @param paragraphs true when every line is a whole paragraph, as in a word processor's file;
///   false when paragraphs may be cut into lines
/// @param lines in order
/// @param tables in order; their rows are lines, one each, cells parted by tabs
/// @param pictures bytes by the name a line `![caption](name)` uses; not copied
/// @param remarks what was left out of the lines, or needs to be known: comments, deleted or hidden
///   text, running heads
public record SourceText(
    String name,
    Optional<Charset> charset,
    boolean paragraphs,
    List<SourceLine> lines,
    List<SourceTable> tables,
    Map<String, byte[]> pictures,
    List<Loss> remarks) {

  public SourceText {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    pictures = Map.copyOf(new TreeMap<>(pictures));
    remarks = List.copyOf(remarks);
  }

  /// Plain text of which only the characters are known.
  public static SourceText plain(String name, Charset charset, List<String> lines) {
    return new SourceText(
        name,
        Optional.of(charset),
        false,
        lines.stream().map(SourceLine::plain).toList(),
        List.of(),
        Map.of(),
        List.of());
  }

  /// The same with more remarks.
  public SourceText with(List<Loss> more) {
    List<Loss> all = new ArrayList<>(remarks);
    all.addAll(more);
    return new SourceText(name, charset, paragraphs, lines, tables, pictures, all);
  }

  /// The characters of the lines.
  public List<String> texts() {
    return lines.stream().map(SourceLine::text).toList();
  }

  /// True when no line has a character that shows.
  public boolean isBlank() {
    return lines.stream().allMatch(line -> line.text().isBlank());
  }

  /// Name of the charset, or empty.
  public String charsetName() {
    return charset.map(Charset::name).orElse("");
  }
}
