package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.layout.annotate.Tracks.Start;
import org.gongbao.layout.annotate.Tracks.Track;
import org.gongbao.layout.frame.Emu;

/// Writes the notes of one margin, and leads the lines to them. What is too much is written
/// smaller; then long words are cut short; then what is left at the foot goes unwritten.
final class MarginWriter {
  private static final List<Form> FORMS =
      List.of(
          new Form(9 * Emu.PT, Integer.MAX_VALUE),
          new Form(8 * Emu.PT, Integer.MAX_VALUE),
          new Form(7 * Emu.PT, Integer.MAX_VALUE),
          new Form(6 * Emu.PT, Integer.MAX_VALUE),
          new Form(6 * Emu.PT, 6),
          new Form(6 * Emu.PT, 2),
          new Form(6 * Emu.PT, 1));

  private final Lettering hand;

  MarginWriter(Lettering hand) {
    this.hand = hand;
  }

  private record Form(int size, int lines) {}

  /// What one mark wants of a margin.
  ///
  /// @param from the line of text it leads from
  record Wish(MarkRequest request, Piece from) {}

  /// What it got.
  record Written(Leader leader, Note note, Area area) {}

  /// @param lanes of the page
  /// @return by the index of the wish; those without room are missing
  Map<Integer, Written> write(List<Wish> wishes, Margin margin, Lanes lanes) {
    List<Track> tracks = Tracks.of(starts(wishes, margin, lanes));
    List<Note> notes = notes(tracks, wishes, margin);
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      wanted.add(tracks.get(i).track() - notes.get(i).arrival());
    }
    int[] tops = Stack.tops(notes, wanted, margin.top(), margin.bottom());
    Map<Integer, Written> written = new HashMap<>();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      Track track = tracks.get(i);
      int left = margin.left(note.width());
      Area area = new Area(left, tops[i], left + note.width(), tops[i] + note.height());
      Leader leader =
          new Leader(
              margin.side(),
              margin.at(track.distance()),
              track.y(),
              track.track(),
              margin.gate(),
              margin.inner(),
              tops[i] + note.arrival());
      written.put(track.index(), new Written(leader, note, area));
    }
    return written;
  }

  private static List<Start> starts(List<Wish> wishes, Margin margin, Lanes lanes) {
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      Piece piece = wishes.get(i).from();
      int half = Math.min(piece.em(50), (piece.right() - piece.left()) / 2);
      int x = margin.side() == Leader.Side.LEFT ? piece.left() + half : piece.right() - half;
      ProofSign sign = wishes.get(i).request().sign();
      boolean caret = piece.isPoint() && (sign == ProofSign.INSERT || !sign.isAtPoint());
      if (caret) {
        x = piece.left() + (margin.side() == Leader.Side.LEFT ? -1 : 1) * piece.em(24);
      }
      int y = caret ? piece.y() + piece.em(34) : piece.bottom();
      int room = piece.em(22);
      int free = lanes.free(y, room, x, margin.gate());
      starts.add(new Start(Math.max(0, margin.distance(x)), y, free, room, i));
    }
    return starts;
  }

  private List<Note> notes(List<Track> tracks, List<Wish> wishes, Margin margin) {
    List<Note> notes = List.of();
    for (Form form : FORMS) {
      notes =
          tracks.stream()
              .map(track -> wishes.get(track.index()).request())
              .map(mark -> Note.of(mark, hand, form.size(), margin.width(), form.lines()))
              .toList();
      if (Stack.height(notes) <= margin.height()) {
        return notes;
      }
    }
    return Stack.fitting(notes, margin.height());
  }
}
