package org.gongbao.check.toc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongbao.check.CheckContext;
import org.gongbao.check.IssueRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.IssueReading;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Item;
import org.gongbao.model.Section;
import org.gongbao.model.Slot;

/// TOC-05 栏目归类与发文机关相符: by the register of codes, where it says the section; else as far as names
/// show it: 办 in the code and the section of the government itself, or the other way round.
/// Sections the register gives to no code are not by office. And those of the government come
/// before those of its general office, these before those of departments.
final class SectionOfCodeRule implements IssueRule {
  private static final RuleCard CARD =
      RuleCard.of("TOC-05", Severity.WARNING, Nature.DIFFERENCE, Need.ISSUE);
  private static final Pattern OF_OFFICE = Pattern.compile(".*(?:府|政)办[发字函文秘规电]*");
  private static final Pattern OF_GOVERNMENT = Pattern.compile(".*(?:府|政)(?:发|字|函|规|文)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(IssueReading issue, CheckContext context, Reporter out) {
    Map<String, String> sections = new HashMap<>();
    context.office().codes().stream()
        .filter(code -> !code.section().isEmpty())
        .forEach(code -> sections.put(code.code(), code.section()));
    for (Section section : issue.issue().sections()) {
      String name = section.name().chars().replaceAll("[\\s\u3000]", "");
      boolean office = name.contains("政府办公") && name.contains("文件");
      boolean government = name.endsWith("政府文件");
      for (Item item : section.items()) {
        if (item instanceof Document document) {
          List<String> codes =
              document.numbers().list().stream().map(DocumentNumber::code).toList();
          List<String> registered =
              sections.entrySet().stream()
                  .filter(one -> codes.contains(one.getKey()))
                  .map(Map.Entry::getValue)
                  .toList();
          boolean wrong =
              registered.isEmpty()
                  ? (office || government)
                      && codes.stream()
                          .anyMatch(
                              code ->
                                  (government ? OF_OFFICE : OF_GOVERNMENT).matcher(code).matches())
                  : !registered.contains(name) && sections.containsValue(name);
          if (wrong) {
            tell(issue, item, name, out);
          }
        }
      }
    }
    order(issue, out);
  }

  /// Whose documents a section has, in the order they are printed in.
  private enum Office {
    GOVERNMENT("政府(?:规章|文件|令)"),
    GENERAL_OFFICE("政府办公[厅室]?(?:规范性)?文件"),
    DEPARTMENTS("部门(?:规范性)?文件");

    private final Pattern name;

    Office(String name) {
      this.name = Pattern.compile("[省市县区]?(?:人民)?" + name);
    }

    private static Optional<Office> of(Section section) {
      String plain = section.name().chars().replaceAll("[\\s\u3000]", "");
      return Stream.of(values()).filter(one -> one.name.matcher(plain).matches()).findFirst();
    }
  }

  private static void order(IssueReading issue, Reporter out) {
    List<Section> printed =
        issue.issue().sections().stream().filter(one -> !one.items().isEmpty()).toList();
    for (int i = 0; i < printed.size(); i++) {
      Section early = printed.get(i);
      Optional<Section> first =
          printed.subList(i, printed.size()).stream()
              .filter(late -> isBefore(Office.of(late), Office.of(early)))
              .findFirst();
      first.ifPresent(
          late ->
              title(issue, early)
                  .ifPresent(
                      title ->
                          out.at(title.site())
                              .with(title(issue, late).map(Passage::site).stream().toList())
                              .say("order", early.name().chars(), late.name().chars())));
    }
  }

  private static boolean isBefore(Optional<Office> one, Optional<Office> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
  }

  /// Of the first item of a section: the name of a section is no text of a source.
  private static Optional<Passage> title(IssueReading issue, Section section) {
    Item first = section.items().getFirst();
    return issue.items().stream()
        .filter(reading -> reading.item() == first)
        .findFirst()
        .flatMap(reading -> reading.passage(first, Slot.TITLE));
  }

  private static void tell(IssueReading issue, Item item, String section, Reporter out) {
    issue.items().stream()
        .filter(reading -> reading.item() == item)
        .findFirst()
        .flatMap((ItemReading reading) -> reading.passage(item, Slot.NUMBER))
        .ifPresent(number -> out.at(number.site()).say("section", number.chars(), section));
  }
}
