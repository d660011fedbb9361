package org.gongbao.check.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongbao.edit.fields.Issuers;
import org.gongbao.model.Block;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Signature;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// Organisations that issue documents, and the codes of their numbers.
final class Agencies {
  private static final int MOST_EVIDENCE = 3;
  private static final EntryId NOT_YET = new EntryId("");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:中共|中国)?\\p{IsHan}{2,8}[省市区县州盟旗](?:人民政府|人民政府办公[室厅]|\\p{IsHan}{2,20}(?:局|委员会|厅|办公室|办公厅|院|中心|委|部|会))");
  private static final Pattern TWICE = Pattern.compile("(\\p{IsHan}{1,3}[省市区县]).*\\1.*");
  private static final Pattern NO_NAME = Pattern.compile(".*(?:关于|印发|转发|调整|撤销|公布|成立).*");

  private final Map<String, Seen> codes = new LinkedHashMap<>();
  private final Map<String, Seen> names = new LinkedHashMap<>();

  private static final class Seen {
    private final Map<String, Integer> organisations = new HashMap<>();
    private final Map<String, Integer> sections = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private int times;

    private void add(String organisation, String section, Evidence shown) {
      organisations.merge(organisation, 1, Integer::sum);
      sections.merge(section, 1, Integer::sum);
      times++;
      if (evidence.size() < MOST_EVIDENCE) {
        evidence.add(shown);
      }
    }
  }

  /// @param numbered the evidence, quoting what is given
  void document(Document document, String section, Function<String, Evidence> numbered) {
    List<String> issuers = issuers(document);
    if (issuers.isEmpty()) {
      return;
    }
    for (String issuer : issuers) {
      names.computeIfAbsent(issuer, key -> new Seen()).add(issuer, section, numbered.apply(issuer));
    }
    for (DocumentNumber number : document.numbers().list()) {
      boolean regular = number.code().matches("\\p{IsHan}{2,8}(?:[（(]\\p{IsHan}{1,4}[）)])?");
      if (regular && document.numbers().list().size() == 1) {
        codes
            .computeIfAbsent(number.code(), key -> new Seen())
            .add(
                issuers.getFirst(),
                section,
                numbered.apply(number.written() + "　" + issuers.getFirst()));
      }
    }
  }

  /// Whom the title names, else who signed.
  static List<String> issuers(Document document) {
    List<String> named =
        Issuers.of(document.title().chars()).stream()
            .map(name -> name.replaceAll("[\\s\u3000]", ""))
            .filter(Agencies::isName)
            .toList();
    return named.isEmpty() ? signers(document) : named;
  }

  private static List<String> signers(Document document) {
    List<String> signers = new ArrayList<>();
    for (Block block : document.body()) {
      if (block instanceof Signature signature) {
        for (String line : signature.signer().chars().split("[\n、　]")) {
          String name = line.replaceAll("[\\s\u3000]", "");
          if (isName(name)) {
            signers.add(name);
          }
        }
      }
    }
    return signers;
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches()
        && !TWICE.matcher(name).matches()
        && !NO_NAME.matcher(name).matches();
  }

  /// A name in full that stands in an appointment.
  void named(String organisation, Evidence shown) {
    if (isName(organisation)) {
      names.computeIfAbsent(organisation, key -> new Seen()).add(organisation, "", shown);
    }
  }

  List<Proposal> proposals(List<Entry> knownNames, List<Entry> knownCodes) {
    List<Proposal> proposals = new ArrayList<>();
    names.forEach(
        (name, seen) -> {
          boolean known =
              knownNames.stream()
                  .anyMatch(
                      line ->
                          line.get(Column.FULL_NAME).equals(name)
                              || line.words(Column.SHORT_NAMES).contains(name));
          if (!known) {
            proposals.add(
                proposal(
                    Entry.blank(NOT_YET, Register.ORGANISATIONS).with(Column.FULL_NAME, name),
                    seen));
          }
        });
    codes.forEach(
        (code, seen) -> {
          boolean known = knownCodes.stream().anyMatch(line -> line.get(Column.CODE).equals(code));
          Optional<String> organisation = clear(seen.organisations);
          if (!known && organisation.isPresent()) {
            proposals.add(
                proposal(
                    Entry.blank(NOT_YET, Register.CODES)
                        .with(Column.CODE, code)
                        .with(Column.ORGANISATION, organisation.get())
                        .with(Column.SECTION, clear(seen.sections).orElse("")),
                    seen));
          }
        });
    return proposals;
  }

  private static Proposal proposal(Entry line, Seen seen) {
    return new Proposal(
        line.register(), line.fields(), Optional.empty(), seen.evidence, seen.times);
  }

  /// What four in five agree on.
  private static Optional<String> clear(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .filter(most -> most.getValue() * 5 >= all * 4)
        .map(Map.Entry::getKey);
  }
}
