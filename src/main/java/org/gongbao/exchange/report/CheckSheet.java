package org.gongbao.exchange.report;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.report.Found.Grade;
import org.gongbao.exchange.report.Found.InItem;
import org.gongbao.exchange.report.Found.RuleName;

/// 校验报告: what one check of an issue or document came to, in words, ready to be written.
///
/// @param found in printed order
/// @param waived 不改: findings somebody decided to leave as they are
/// @param off rules somebody switched off
public record CheckSheet(
    Head head, Rules rules, List<Found> found, List<Waived> waived, List<SwitchedOff> off) {
  public CheckSheet {
    found = List.copyOf(found);
    waived = List.copyOf(waived);
    off = List.copyOf(off);
  }

  /// @param input what was checked, as its user names it
  /// @param subject name and number of the issue, or the title of the document
  /// @param program its name and version
  public record Head(
      String input, String subject, String program, String who, ZonedDateTime when) {}

  /// @param run in the order of the catalogue
  /// @param notApplicable rules that could never run on this
  public record Rules(List<RuleName> run, List<Unrun> notRun, List<RuleName> notApplicable) {
    public Rules {
      run = List.copyOf(run);
      notRun = List.copyOf(notRun);
      notApplicable = List.copyOf(notApplicable);
    }
  }

  /// What somebody decided.
  public record Ruling(String reason, String who, ZonedDateTime when) {}

  /// @param why it did not run
  /// @param accepted that it did not
  public record Unrun(RuleName rule, String why, Optional<Ruling> accepted) {}

  public record Waived(Found found, Ruling ruling) {}

  public record SwitchedOff(RuleName rule, Ruling ruling) {}

  /// A finding with its number in the report.
  public record Numbered(int number, Found found) {}

  /// The findings of one item.
  public record Group(InItem item, List<Numbered> found) {
    public Group {
      found = List.copyOf(found);
    }

    public int count(Grade grade) {
      return (int) found.stream().filter(one -> one.found().grade() == grade).count();
    }
  }

  /// How often a rule found something.
  public record Tally(RuleName rule, int errors, int warnings, int infos) {
    public int sum() {
      return errors + warnings + infos;
    }
  }

  public int count(Grade grade) {
    return (int) found.stream().filter(one -> one.grade() == grade).count();
  }

  /// The findings by item, both in printed order, numbered through.
  public List<Group> groups() {
    Map<InItem, List<Found>> byItem = new LinkedHashMap<>();
    found.forEach(one -> byItem.computeIfAbsent(one.item(), any -> new ArrayList<>()).add(one));
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (Map.Entry<InItem, List<Found>> item : byItem.entrySet()) {
      List<Numbered> numbered = new ArrayList<>();
      for (Found one : item.getValue()) {
        numbered.add(new Numbered(++number, one));
      }
      groups.add(new Group(item.getKey(), numbered));
    }
    return groups;
  }

  /// The rules that found something, in the order of the catalogue.
  public List<Tally> tallies() {
    Map<RuleName, List<Found>> byRule = new LinkedHashMap<>();
    rules.run().forEach(rule -> byRule.put(rule, new ArrayList<>()));
    found.forEach(one -> byRule.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(one));
    return byRule.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> tally(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Tally tally(RuleName rule, List<Found> found) {
    int[] counts = new int[Grade.values().length];
    found.forEach(one -> counts[one.grade().ordinal()]++);
    return new Tally(rule, counts[0], counts[1], counts[2]);
  }
}
