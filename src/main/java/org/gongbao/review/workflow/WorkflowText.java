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

/// A workflow as a table of text: a head, then a line a step, columns parted by tabs. Roles of a
/// slot are parted by `/`, slots by `+`; gates and numbers of steps by commas; `-` stands for none.
public final class WorkflowText {
  private static final String HEAD =
      "number\tname\tscope\tcovers\tstage\tproof\tdue\troles\tgates\tapart\tprint";
  private static final int COLUMNS = HEAD.split("\t").length;
  private static final String NONE = "-";

  private WorkflowText() {}

  public static String write(Workflow workflow) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (WorkflowStep step : workflow.steps()) {
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
      text.append(String.join("\t", cells)).append('\n');
    }
    return text.toString();
  }

  /// @throws IllegalArgumentException for what is no workflow; the message begins with the number
  ///   of the line at fault, from 1
  public static Workflow read(String text) {
    List<WorkflowStep> steps = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("number\t")) {
        try {
          steps.add(step(line.split("\t", -1)));
        } catch (IllegalArgumentException wrong) {
          throw new IllegalArgumentException(number + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    try {
      return new Workflow(steps);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(number + ": " + wrong.getMessage(), wrong);
    }
  }

  private static WorkflowStep step(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(cells.length + " of " + COLUMNS + " columns");
    }
    return new WorkflowStep(
        Integer.parseInt(cells[0].strip()),
        cells[1].strip(),
        constant(Scope.class, cells[2]),
        constant(Covers.class, cells[3]),
        constant(Stage.class, cells[4]),
        Integer.parseInt(cells[5].strip()),
        Optional.of(cells[6].strip()).filter(due -> !due.equals(NONE)).map(Integer::valueOf),
        Arrays.stream(cells[7].split("\\+")).map(slot -> set(slot, "/", role -> role)).toList(),
        set(cells[8], ",", gate -> constant(GateKind.class, gate)),
        set(cells[9], ",", Integer::valueOf),
        cells[10].strip().equals("print"));
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

  private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
    return Enum.valueOf(type, cell.strip().toUpperCase(Locale.ROOT));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? NONE : String.join(",", parts);
  }
}
