package org.gongbao.ui.intake;

import java.util.List;
import java.util.Optional;
import org.gongbao.app.Importer.Prepared;
import org.gongbao.app.Importer.Step;

/// Files read and laid out for review. Made on a worker.
public record Reading(List<Read> files) {
  public Reading {
    files = List.copyOf(files);
  }

  public static Reading of(List<Step> steps) {
    return new Reading(steps.stream().map(Reading::read).toList());
  }

  private static Read read(Step step) {
    return new Read(
        step,
        step instanceof Prepared prepared ? Optional.of(Sheet.of(prepared)) : Optional.empty());
  }

  public List<Step> steps() {
    return files.stream().map(Read::step).toList();
  }

  /// True unless it is one whole issue with nothing to look at.
  public boolean wantsLook() {
    return files.size() != 1 || files.getFirst().sheet().filter(Reading::isPlain).isEmpty();
  }

  /// True when nothing in any of the files wants a look.
  public boolean isSure() {
    return files.stream().allMatch(file -> file.sheet().filter(Reading::isClear).isPresent());
  }

  private static boolean isPlain(Sheet sheet) {
    return sheet.prepared().imported().whole() && isClear(sheet);
  }

  private static boolean isClear(Sheet sheet) {
    return !sheet.lacksYear()
        && sheet.tally().agrees()
        && sheet.rows().stream()
            .allMatch(
                row ->
                    row.remarks().isEmpty()
                        && row.confidence() >= org.gongbao.exchange.Decision.SURE);
  }

  /// One file, with its sheet when it was not refused.
  record Read(Step step, Optional<Sheet> sheet) {
    Optional<String> section() {
      return step instanceof Prepared prepared ? prepared.section() : Optional.empty();
    }
  }
}
