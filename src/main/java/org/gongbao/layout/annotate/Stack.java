package org.gongbao.layout.annotate;

import java.util.ArrayList;
import java.util.List;

/// Puts notes below one another, each as near as can be to the line it belongs to.
final class Stack {
  /// White between notes.
  static final int GAP = 19_050;

  private Stack() {}

  static long height(List<Note> notes) {
    long height = -GAP;
    for (Note note : notes) {
      height += note.height() + GAP;
    }
    return height;
  }

  /// Notes that touch, moved together.
  ///
  /// @param sum of the places its notes would have it begin at
  private record Block(int first, int count, int height, long sum, int top) {
    static Block of(int index, int height, int wanted, int top, int bottom) {
      return new Block(
          index, 1, height, wanted, Math.clamp(wanted, top, Math.max(top, bottom - height)));
    }

    boolean touches(Block next) {
      return top + height + GAP > next.top;
    }

    Block with(Block next, int highest, int lowest) {
      int tall = height + GAP + next.height;
      long all = sum + next.sum - (long) next.count * (height + GAP);
      int middle = (int) Math.floorDiv(all, count + next.count);
      int place = Math.clamp(middle, highest, Math.max(highest, lowest - tall));
      return new Block(first, count + next.count, tall, all, place);
    }
  }

  /// Upper edges of notes, which must fit.
  ///
  /// @param wanted where the upper edges had best be, not falling
  static int[] tops(List<Note> notes, List<Integer> wanted, int top, int bottom) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      Block block = Block.of(i, notes.get(i).height(), wanted.get(i), top, bottom);
      while (!blocks.isEmpty() && blocks.getLast().touches(block)) {
        block = blocks.removeLast().with(block, top, bottom);
      }
      blocks.add(block);
    }
    int[] tops = new int[notes.size()];
    for (Block block : blocks) {
      int y = block.top();
      for (int i = block.first(); i < block.first() + block.count(); i++) {
        tops[i] = y;
        y += notes.get(i).height() + GAP;
      }
    }
    return tops;
  }

  /// As many of the first as fit.
  static List<Note> fitting(List<Note> notes, int height) {
    List<Note> fitting = new ArrayList<>();
    for (Note note : notes) {
      fitting.add(note);
      if (height(fitting) > height) {
        fitting.removeLast();
        return fitting;
      }
    }
    return fitting;
  }
}
