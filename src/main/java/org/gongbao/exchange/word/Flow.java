package org.gongbao.exchange.word;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.exchange.source.Look.Part;
import org.jspecify.annotations.Nullable;

/// Paragraphs and tables one after another: the body, a cell, a text box, a note, a comment.
final class Flow {
  private final Part part;
  private final String note;
  private final Fields fields;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Paragraph carried;

  private Flow(Part part, String note, Fields fields) {
    this.part = part;
    this.note = note;
    this.fields = fields;
  }

  static Flow body() {
    return new Flow(Part.BODY, "", new Fields());
  }

  /// @param key of the note
  static Flow note(String key) {
    return new Flow(Part.NOTE, key, new Fields());
  }

  /// A box anchored in this flow; within a note it is part of the note.
  Flow box() {
    return new Flow(part == Part.NOTE ? Part.NOTE : Part.BOX, note, new Fields());
  }

  Flow cell() {
    return new Flow(part, note, fields);
  }

  Part part() {
    return part;
  }

  String note() {
    return note;
  }

  Fields fields() {
    return fields;
  }

  List<Block> blocks() {
    return blocks;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /// Keeps a paragraph whose end was deleted, to begin the next one with.
  void carry(Paragraph paragraph) {
    carried = paragraph;
  }

  /// What the next paragraph begins with, or nothing.
  @Nullable Paragraph takeCarried() {
    Paragraph taken = carried;
    carried = null;
    return taken;
  }
}
