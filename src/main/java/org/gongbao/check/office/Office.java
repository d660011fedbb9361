package org.gongbao.check.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongbao.check.lexicon.Lexicon;
import org.gongbao.check.lexicon.LexiconEntry;
import org.gongbao.check.lexicon.Shield;
import org.gongbao.check.lexicon.WordList;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Facts;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Contradiction;
import org.gongbao.model.register.Contradictions;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// 本办公室: its registers as rules read them. Lines that contradict each other, or are faulty, are
/// left out until they are settled. Immutable; any thread.
public final class Office {
  /// An office of which nothing is known.
  public static final Office NONE = new Office(Map.of(), Past.NONE, ReadPages.NONE);

  private final List<Tenure> officials;
  private final List<Tenure> leaders;
  private final List<Named> organisations;
  private final List<Named> divisions;
  private final List<AgencyCode> codes;
  private final List<Formulation> formulations;
  private final WorkCalendar calendar;
  private final Map<WordList, List<LexiconEntry>> words = new EnumMap<>(WordList.class);
  private final List<Manuscript> manuscripts;
  private final Shield shield;
  private final Lexicon lexicon;
  private final Past past;
  private final ReadPages read;
  private final Facts<Office> facts = new Facts<>(this);

  private Office(Map<Register, List<Entry>> registers, Past past, ReadPages read) {
    this.past = past;
    this.read = read;
    officials = lines(registers, Register.OFFICIALS, Tenure::of);
    leaders = lines(registers, Register.LEADERS, Tenure::of);
    organisations = lines(registers, Register.ORGANISATIONS, Named::of);
    divisions = lines(registers, Register.DIVISIONS, Named::of);
    codes = lines(registers, Register.CODES, AgencyCode::of);
    formulations = lines(registers, Register.FORMULATIONS, Formulation::of);
    calendar = new WorkCalendar(lines(registers, Register.HOLIDAYS, Function.identity()));
    for (Entry line : lines(registers, Register.WORDS, Function.identity())) {
      OfficeWord.of(line)
          .ifPresent(
              word ->
                  words.computeIfAbsent(word.list(), list -> new ArrayList<>()).add(word.entry()));
    }
    manuscripts =
        registers.getOrDefault(Register.MANUSCRIPTS, List.of()).stream()
            .map(Manuscript::new)
            .toList();
    shield = Shield.of(shielded(registers));
    lexicon = words.isEmpty() ? Lexicon.bundled() : Lexicon.bundledWith(words);
  }

  public static Office of(Map<Register, List<Entry>> registers) {
    return of(registers, Past.NONE);
  }

  public static Office of(Map<Register, List<Entry>> registers, Past past) {
    return of(registers, past, ReadPages.NONE);
  }

  public static Office of(Map<Register, List<Entry>> registers, Past past, ReadPages read) {
    boolean nothing =
        registers.values().stream().allMatch(List::isEmpty) && past.isEmpty() && read.isEmpty();
    return nothing ? NONE : new Office(registers, past, read);
  }

  private static <T> List<T> lines(
      Map<Register, List<Entry>> registers, Register register, Function<Entry, T> read) {
    List<Entry> all = registers.getOrDefault(register, List.of());
    Set<EntryId> doubtful = new HashSet<>();
    for (Contradiction one : Contradictions.of(all)) {
      // Of the same line twice one holds.
      List<EntryId> its = one.entries();
      doubtful.addAll(one.isTwice() ? its.subList(1, its.size()) : its);
    }
    return all.stream()
        .filter(line -> !doubtful.contains(line.id()) && EntryCheck.faults(line).isEmpty())
        .map(read)
        .toList();
  }

  /// 免查 wordings and names, also those of lines in doubt.
  private static Set<String> shielded(Map<Register, List<Entry>> registers) {
    Set<String> terms = new HashSet<>();
    registers.forEach(
        (register, lines) -> {
          for (Entry line : lines) {
            switch (register) {
              case OFFICIALS, LEADERS -> terms.add(line.get(Column.NAME));
              case ORGANISATIONS, DIVISIONS -> {
                terms.add(line.get(Column.FULL_NAME));
                terms.addAll(line.words(Column.SHORT_NAMES));
              }
              case WHITELIST -> terms.add(line.get(Column.WORDING));
              case CODES,
                  FORMULATIONS,
                  WORDS,
                  HOLIDAYS,
                  FILLERS,
                  PHRASES,
                  MANUSCRIPTS,
                  RECIPIENTS,
                  DELIVERIES -> {}
            }
          }
        });
    terms.removeIf(term -> term.length() < 2);
    return terms;
  }

  /// Who holds and held which post.
  public List<Tenure> officials() {
    return officials;
  }

  /// 党和国家领导人.
  public List<Tenure> leaders() {
    return leaders;
  }

  public List<Named> organisations() {
    return organisations;
  }

  /// 行政区划.
  public List<Named> divisions() {
    return divisions;
  }

  public List<AgencyCode> codes() {
    return codes;
  }

  public List<Formulation> formulations() {
    return formulations;
  }

  /// 收稿, whatever became of them.
  public List<Manuscript> manuscripts() {
    return manuscripts;
  }

  public WorkCalendar calendar() {
    return calendar;
  }

  /// The other issues of the library.
  public Past past() {
    return past;
  }

  /// The pages of the issue that were read as they must be printed.
  public ReadPages read() {
    return read;
  }

  /// The program's word lists and the office's own.
  public Lexicon lexicon() {
    return lexicon;
  }

  /// Names and wordings no rule of wording looks into.
  public Shield shield() {
    return shield;
  }

  /// Something rules work out of the registers, once.
  public <T> T fact(Fact<Office, T> fact) {
    return facts.get(fact);
  }
}
