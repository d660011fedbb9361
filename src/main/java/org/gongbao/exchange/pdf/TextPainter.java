package org.gongbao.exchange.pdf;

import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Typeset;
import org.jspecify.annotations.Nullable;

/// Draws runs of glyphs, each glyph where its frame has it.
final class TextPainter {
  private static final int TENTHS = 10;

  private final Operators out;
  private final FontBook fonts;
  private boolean open;
  private @Nullable Typeset current;

  TextPainter(Operators out, FontBook fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  /// @param x of the line's start
  /// @param y of the baseline
  void run(Glyphs run, long x, long y) {
    if (run.count() == 0) {
      return;
    }
    if (!open) {
      out.op("BT");
      open = true;
    }
    EmbeddedFont font = fonts.font(run.typeset().font());
    turnTo(run.typeset(), font);
    out.words("1 0 0 1").lengths(x + run.x(0), y).op("Tm");
    show(run, font);
  }

  /// Ends the text object, so that something else can be drawn or marked.
  void end() {
    if (open) {
      out.op("ET");
      open = false;
    }
  }

  /// The graphics state was restored: what was set is set no more.
  void forget() {
    current = null;
  }

  private void turnTo(Typeset typeset, EmbeddedFont font) {
    Typeset before = current;
    if (typeset.equals(before)) {
      return;
    }
    out.words("/" + font.resource()).length(typeset.size()).op("Tf");
    if (typeset.rise() != (before == null ? 0 : before.rise())) {
      out.length(typeset.rise()).op("Ts");
    }
    if (typeset.stretch() != (before == null ? 1000 : before.stretch())) {
      out.decimal(typeset.stretch(), 1).put(' ').op("Tz");
    }
    current = typeset;
  }

  /// Moves between glyphs are in tenths of a thousandth of an em. The place reached is reckoned
  /// with the moves as written, so that rounding never adds up.
  private void show(Glyphs run, EmbeddedFont font) {
    long em = (long) run.typeset().size() * run.typeset().stretch();
    long reached = 0;
    out.put('[').put('<');
    for (int i = 0; i < run.count(); i++) {
      long wanted = (run.x(i) - run.x(0)) * (1_000_000L * TENTHS) / em;
      long back = reached - wanted;
      if (Math.abs(back) > 1) {
        out.put('>').decimal(back, 1).put('<');
        reached = wanted;
      }
      int code = font.code(run, i);
      out.code(code);
      reached += (long) font.width(code) * TENTHS;
    }
    out.put('>').put(']').op("TJ");
  }
}
