package org.gongbao.exchange.frames;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.SetLine;
import org.gongbao.layout.frame.Source;
import org.gongbao.layout.frame.Typeset;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;

/// Takes a composition apart; [FramesDecoder] reads it in the same order.
final class FramesEncoder {
  static final int TEXT = 0;
  static final int RULE = 1;
  static final int PICTURE = 2;
  static final int CODE = 3;

  static final int SLOTTED = 0;
  static final int FIELDED = 1;
  static final int MADE = 2;
  static final int MADE_OF = 3;

  private final FramesOutput out;

  FramesEncoder(FramesOutput out) {
    this.out = out;
  }

  void composition(Composition composition) {
    out.number(composition.pages().size());
    composition.pages().forEach(this::page);
    Map<String, Integer> starts = new TreeMap<>();
    composition.starts().forEach((node, page) -> starts.put(node.value(), page));
    out.number(starts.size());
    starts.forEach(
        (node, page) -> {
          out.name(node);
          out.signed(page);
        });
    out.number(composition.faults().size());
    composition.faults().forEach(this::fault);
    out.signed(composition.passes());
  }

  private void page(Page page) {
    out.signed(page.number());
    constant(page.kind());
    out.signed(page.width());
    out.signed(page.height());
    constant(page.turn());
    frames(page.body());
    frames(page.furniture());
  }

  private void frames(List<Frame> frames) {
    out.number(frames.size());
    for (Frame frame : frames) {
      switch (frame) {
        case Frame.TextFrame text -> {
          at(TEXT, text);
          out.signed(text.column());
          constant(text.role());
          line(text.line());
        }
        case Frame.RuleFrame rule -> {
          at(RULE, rule);
          out.signed(rule.width());
          out.signed(rule.height());
          constant(rule.ink());
        }
        case Frame.PictureFrame picture -> {
          at(PICTURE, picture);
          out.signed(picture.width());
          out.signed(picture.height());
          out.name(picture.asset().sha256());
          out.name(picture.asset().name());
          node(picture.node());
        }
        case Frame.CodeFrame code -> {
          at(CODE, code);
          out.signed(code.module());
          out.number(code.modules().side());
          out.chars(code.modules().dark());
          node(code.node());
        }
      }
    }
  }

  private void at(int kind, Frame frame) {
    out.number(kind);
    out.signed(frame.x());
    out.signed(frame.y());
  }

  private void line(SetLine line) {
    out.signed(line.width());
    out.signed(line.fit().measure());
    out.signed(line.fit().stretch());
    out.flag(line.fit().forced());
    out.number(line.runs().size());
    line.runs().forEach(this::run);
  }

  private void run(Glyphs run) {
    Typeset typeset = run.typeset();
    out.name(typeset.font().value());
    out.signed(typeset.size());
    out.signed(typeset.rise());
    out.signed(typeset.stretch());
    source(run.source());
    out.number(run.count());
    for (int i = 0; i < run.count(); i++) {
      out.number(run.id(i));
    }
    int right = 0;
    for (int i = 0; i < run.count(); i++) {
      out.signed(run.x(i) - right);
      right = run.x(i) + run.advance(i);
    }
    int advance = 0;
    for (int i = 0; i < run.count(); i++) {
      out.signed(run.advance(i) - advance);
      advance = run.advance(i);
    }
    for (int i = 0; i < run.count(); i++) {
      out.chars(run.cluster(i));
    }
  }

  private void source(Source source) {
    switch (source) {
      case Source.Slotted slotted -> {
        out.number(SLOTTED);
        place(slotted.start());
      }
      case Source.Fielded fielded -> {
        out.number(FIELDED);
        place(fielded.before().at(fielded.from()));
      }
      case Source.Made made -> {
        out.number(made.of().isPresent() ? MADE_OF : MADE);
        made.of().ifPresent(this::node);
      }
    }
  }

  private void fault(LayoutFault fault) {
    out.name(fault.rule());
    constant(fault.severity());
    out.signed(fault.page());
    out.signed(fault.column());
    out.signed(fault.line());
    out.flag(fault.place().isPresent());
    fault.place().ifPresent(this::place);
    out.name(fault.key());
    out.number(fault.arguments().size());
    fault.arguments().forEach(out::chars);
  }

  private void place(Place place) {
    node(place.node());
    constant(place.slot());
    out.number(place.offset());
  }

  private void node(NodeId node) {
    out.name(node.value());
  }

  private void constant(Enum<?> constant) {
    out.name(constant.name());
  }
}
