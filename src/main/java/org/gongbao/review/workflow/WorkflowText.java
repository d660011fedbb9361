package org.gongbao.review.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongbao.model.Stage;
import org.gongbao.review.workflow.WorkflowFault.Reason;

/// A workflow as a table of text: a head, then a line a step, columns parted by tabs. Roles of a
/// slot are parted by `/`, slots by `+`; gates and numbers of steps by commas; `-` stands for none.
/// Lines that begin with `#` say nothing, but for `#off` and a tab before a step that is switched
/// off: it is kept for [WorkflowDraft].
public final class WorkflowText {
  private static final String HEAD =
      "number\tname\tscope\tcovers\tstage\tproof\tdue\troles\tgates\tapart\tprint";
  private static final int COLUMNS = HEAD.split("\t").length;
  private static final String NONE = "-";

  /// Before a step that is switched off.
  static final String OFF = "#off\t";

  private WorkflowText() {}

  public static String write(Workflow workflow) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    workflow.steps().forEach(step -> text.append(line(step)).append('\n'));
    return text.toString();
  }

  static String line(WorkflowStep step) {
    List<String> cells =
        List.of(
            Integer.toString(step.number()),
            step.name(),
            lower(step.scope()),
            lower(step.covers()),
            lower(step.stage()),
            Integer.toString(step.proof()),
            step.due().map(String::valueOf).orElse(NONE),
            step.slots().stream()
                .map(slot -> String.join("/", new TreeSet<>(slot)))
                .collect(Collectors.joining("+")),
            joined(new TreeSet<>(step.gates()).stream().map(WorkflowText::lower).toList()),
            joined(new TreeSet<>(step.apart()).stream().map(String::valueOf).toList()),
            step.printing() ? "print" : NONE);
    return String.join("\t", cells);
  }

  /// @throws WorkflowFault for what is no workflow
  public static Workflow read(String text) {
    return new Workflow(
        lines(text).stream().filter(line -> line.on()).map(WorkflowDraft.Line::step).toList());
  }

  /// All steps, also those that are switched off.
  static List<WorkflowDraft.Line> lines(String text) {
    List<WorkflowDraft.Line> steps = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      boolean off = line.startsWith(OFF);
      if (off || !line.isBlank() && !line.startsWith("#") && !line.startsWith("number\t")) {
        String cells = off ? line.substring(OFF.length()) : line;
        steps.add(new WorkflowDraft.Line(step(cells.split("\t", -1), number), !off));
      }
    }
    return steps;
  }

  private static WorkflowStep step(String[] cells, int line) {
    if (cells.length != COLUMNS) {
      throw new WorkflowFault(Reason.COLUMNS, line, cells.length);
    }
    return new WorkflowStep(
        number(cells[0], line),
        cells[1].strip(),
        constant(Scope.class, cells[2], line),
        constant(Covers.class, cells[3], line),
        constant(Stage.class, cells[4], line),
        number(cells[5], line),
        Optional.of(cells[6].strip())
            .filter(due -> !due.equals(NONE))
            .map(due -> number(due, line)),
        slots(cells[7]),
        set(cells[8], ",", gate -> constant(GateKind.class, gate, line)),
        set(cells[9], ",", other -> number(other, line)),
        cells[10].strip().equals("print"));
  }

  /// Signatures as they are written: 排版+责任编辑, 主编/通读. Full-width signs will do.
  public static List<Set<String>> slots(String written) {
    String plain = written.replace('＋', '+').replace('／', '/');
    return Arrays.stream(plain.split("\\+", -1)).map(slot -> set(slot, "/", role -> role)).toList();
  }

  private static int number(String cell, int line) {
    try {
      return Integer.parseInt(cell.strip());
    } catch (NumberFormatException none) {
      throw new WorkflowFault(Reason.NUMBER, line, cell.strip());
    }
  }

  private static <T> Set<T> set(String cell, String parting, Function<String, T> read) {
    Set<T> all = new LinkedHashSet<>();
    for (String one : cell.split(parting)) {
      if (!one.isBlank() && !one.strip().equals(NONE)) {
        all.add(read.apply(one.strip()));
      }
    }
    return all;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String cell, int line) {
    try {
      return Enum.valueOf(type, cell.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new WorkflowFault(Reason.WORD, line, cell.strip());
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? NONE : String.join(",", parts);
  }
}
