package org.gongbao.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gongbao.model.LossReport;
import org.jspecify.annotations.Nullable;

/// Where reading stands: the flows, paragraphs, runs and tables that are open. Nesting beyond what
/// anybody writes is read flat, so that nothing later need fear depth.
final class Writing {
  private static final int DEEPEST = 16;

  /// Memory stays within bounds whatever a file repeats; 10,000 pages have a third of it.
  private static final int MOST_UNITS = 1_200_000;

  private static final int PARAGRAPH_UNITS = 4;

  private final Kit kit;
  private final Deque<Flow> flows = new ArrayDeque<>();
  private final Deque<Open> paragraphs = new ArrayDeque<>();
  private final Deque<Run> runs = new ArrayDeque<>();
  private final Deque<Optional<TableDraft>> tables = new ArrayDeque<>();
  private int deleting;
  private int units;
  private @Nullable String rise;

  /// @param implied true when text came outside any paragraph
  private record Open(Flow flow, Paragraph paragraph, boolean implied) {}

  private static final class Run {
    private @Nullable RunProps look;
    private String mark = "";
  }

  Writing(Kit kit) {
    this.kit = kit;
  }

  /// True when there is more than any document has.
  boolean isTooMuch() {
    return units > MOST_UNITS;
  }

  Flow flow() {
    return flows.element();
  }

  boolean isDeep() {
    return flows.size() > DEEPEST;
  }

  void openFlow(Flow flow) {
    units += PARAGRAPH_UNITS;
    flows.push(flow);
  }

  /// Ends the innermost flow.
  void closeFlow() {
    closeImplied();
    Flow flow = flows.pop();
    settle(flow);
  }

  private static void settle(Flow flow) {
    Paragraph carried = flow.takeCarried();
    if (carried != null) {
      flow.add(carried);
    }
  }

  void openParagraph() {
    units += PARAGRAPH_UNITS;
    closeImplied();
    paragraphs.push(new Open(flow(), new Paragraph(kit.styles().paragraph("")), false));
  }

  private void closeImplied() {
    Open open = paragraphs.peek();
    if (open != null && open.implied() && open.flow() == flow()) {
      closeParagraph();
    }
  }

  void closeParagraph() {
    Open open = paragraphs.poll();
    if (open == null) {
      return;
    }
    Paragraph paragraph = open.paragraph();
    paragraph.closeDeleted();
    Paragraph carried = open.flow().takeCarried();
    if (carried != null) {
      carried.goOnWith(paragraph);
      paragraph = carried;
    }
    if (paragraph.joins()) {
      open.flow().carry(paragraph);
      return;
    }
    if (!paragraph.isHidden()) {
      paragraph.number(kit.counters().next(paragraph.style(), paragraph.props()));
    }
    open.flow().add(paragraph);
  }

  /// The innermost paragraph of the flow; begins one where a file has text outside any.
  Paragraph paragraph() {
    Open open = paragraphs.peek();
    if (open == null || open.flow() != flow()) {
      open = new Open(flow(), new Paragraph(kit.styles().paragraph("")), true);
      paragraphs.push(open);
    }
    return open.paragraph();
  }

  void openRun() {
    runs.push(new Run());
  }

  void closeRun() {
    runs.poll();
  }

  void look(RunProps own, String style) {
    if (!runs.isEmpty()) {
      runs.element().look = kit.styles().run(paragraph().style(), style, own);
    }
  }

  /// Sets what follows higher or lower, as in formulas; null for neither.
  void rise(@Nullable String way) {
    rise = way;
  }

  RunProps look() {
    Run run = runs.peek();
    RunProps look = run != null && run.look != null ? run.look : paragraph().style().run();
    return rise == null ? look : new RunProps(null, null, null, rise, null, null).over(look);
  }

  /// The next text of the run is the mark a note is called by.
  void nextIsMark(String note) {
    if (!runs.isEmpty()) {
      runs.element().mark = note;
    }
  }

  /// Characters to be seen at this place.
  void text(String characters) {
    if (characters.isEmpty()) {
      return;
    }
    Fields fields = flow().fields();
    if (deleting > 0) {
      paragraph().delete(characters);
    } else if (kit.furniture() && fields.inPageNumber()) {
      return;
    } else if (!runs.isEmpty() && !runs.element().mark.isEmpty()) {
      refer(runs.element().mark).append(characters);
      runs.element().mark = "";
    } else {
      units++;
      RunProps look = look();
      String shown = SymbolFonts.translate(characters, look.symbolFont());
      paragraph().append(shown, look, fields.instructing());
    }
  }

  Piece refer(String note) {
    units++;
    return paragraph().refer(note, look(), flow().fields().instructing());
  }

  void remark(LossReport.Kind kind, String text) {
    units++;
    paragraph().remark(kind, text);
  }

  void picture(String name) {
    units += PARAGRAPH_UNITS;
    paragraph().picture(name);
  }

  void openDeleted() {
    deleting++;
  }

  void closeDeleted() {
    deleting = Math.max(0, deleting - 1);
    Open open = paragraphs.peek();
    if (deleting == 0 && open != null) {
      open.paragraph().closeDeleted();
    }
  }

  boolean isDeleting() {
    return deleting > 0;
  }

  void openTable() {
    closeImplied();
    settle(flow());
    if (isDeep()) {
      tables.push(Optional.empty());
      return;
    }
    TableDraft table = new TableDraft();
    flow().add(table);
    tables.push(Optional.of(table));
  }

  void closeTable() {
    tables.poll();
  }

  /// The innermost table, when it is read as one.
  Optional<TableDraft> table() {
    return tables.isEmpty() ? Optional.empty() : tables.element();
  }
}
