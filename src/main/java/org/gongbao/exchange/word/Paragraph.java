package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.exchange.source.Look.Align;
import org.gongbao.model.LossReport;
import org.jspecify.annotations.Nullable;

/// A paragraph as its parts come in.
final class Paragraph implements Block {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Flow> leading = new ArrayList<>();
  private final List<Flow> boxes = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final StringBuilder deleted = new StringBuilder();
  private Styles.Style style;
  private ParagraphProps props = ParagraphProps.NONE;
  private RunProps mark = RunProps.NONE;
  private int level;
  private List<String> furniture = List.of();
  private boolean framed;
  private boolean joins;
  private String number = "";

  Paragraph(Styles.Style style) {
    this.style = style;
  }

  void style(Styles.Style named, ParagraphProps own, int headingLevel) {
    style = named;
    props = own;
    level = headingLevel;
  }

  /// @param look of the paragraph's own mark
  /// @param deletedMark true when it runs on into the next paragraph
  void mark(RunProps look, boolean deletedMark) {
    mark = look;
    joins = deletedMark;
  }

  void append(String text, RunProps look, @Nullable Field within) {
    if (pieces.isEmpty() || !pieces.getLast().takes(look, within)) {
      pieces.add(new Piece(look, "", false, within));
    }
    pieces.getLast().append(text);
  }

  /// @param note key of the note, or empty within the note itself
  /// @return the piece that will show its number
  Piece refer(String note, RunProps look, @Nullable Field within) {
    Piece piece = new Piece(look, note, true, within);
    pieces.add(piece);
    return piece;
  }

  void box(Flow box) {
    (pieces.isEmpty() ? leading : boxes).add(box);
  }

  void picture(String name) {
    pictures.add(name);
  }

  void remark(LossReport.Kind kind, String text) {
    remarks.add(new Remark(kind, text));
  }

  void delete(String text) {
    deleted.append(text);
  }

  /// Ends a stretch of deleted text.
  void closeDeleted() {
    if (!deleted.toString().isBlank()) {
      remark(LossReport.Kind.DELETED, deleted.toString());
    }
    deleted.setLength(0);
  }

  /// Goes on with another one, whose end is the end of both and says how they look.
  void goOnWith(Paragraph after) {
    (pieces.isEmpty() ? leading : boxes).addAll(after.leading);
    boxes.addAll(after.boxes);
    pieces.addAll(after.pieces);
    pictures.addAll(after.pictures);
    remarks.addAll(after.remarks);
    style(after.style, after.props, after.level);
    mark(after.mark, after.joins);
    framed |= after.framed;
    furniture = Stream.concat(furniture.stream(), after.furniture.stream()).toList();
  }

  /// Ends a section.
  ///
  /// @param parts of its running heads and feet
  void section(List<String> parts) {
    furniture = parts;
  }

  List<String> furniture() {
    return furniture;
  }

  void frame() {
    framed = true;
  }

  boolean isFramed() {
    return framed;
  }

  void join() {
    joins = true;
  }

  boolean joins() {
    return joins;
  }

  void number(String text) {
    number = text;
  }

  String number() {
    return number;
  }

  Styles.Style style() {
    return style;
  }

  ParagraphProps props() {
    return props;
  }

  Align align() {
    return props.over(style.paragraph()).alignOrStart();
  }

  RunProps look() {
    return mark.over(style.run());
  }

  int level() {
    return level;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /// Boxes anchored before its first character.
  List<Flow> leading() {
    return leading;
  }

  /// All other boxes.
  List<Flow> boxes() {
    return boxes;
  }

  List<String> pictures() {
    return pictures;
  }

  List<Remark> remarks() {
    return remarks;
  }

  /// True when readers see nothing of it, not even an empty line: all of it and its end is hidden.
  boolean isHidden() {
    return look().isHidden()
        && pieces.stream().allMatch(piece -> piece.look().isHidden() || !piece.shows())
        && pictures.isEmpty()
        && leading.isEmpty()
        && boxes.isEmpty();
  }
}
