package org.gongbao.layout.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Page.Kind;
import org.gongbao.layout.frame.Page.Turn;

/// A page being filled.
public final class PageDraft {
  private final int number;
  private final Kind kind;
  private final Turn turn;
  private final List<Frame> body = new ArrayList<>();

  public PageDraft(int number, Kind kind, Turn turn) {
    this.number = number;
    this.kind = kind;
    this.turn = turn;
  }

  public int number() {
    return number;
  }

  public Kind kind() {
    return kind;
  }

  public Turn turn() {
    return turn;
  }

  public List<Frame> body() {
    return body;
  }

  public void add(Frame frame) {
    body.add(frame);
  }
}
