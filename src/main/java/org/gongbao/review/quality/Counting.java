package org.gongbao.review.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.ErrorKind;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.Docket;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.State;

/// Counts the errors of a proof by the accepted marks on it: marks that ask for the same are one
/// error, and the same wrong character counts once on a page and only so often in a proof.
final class Counting {
  private final Standard standard;

  Counting(Standard standard) {
    this.standard = standard;
  }

  ProofQuality of(Proofread proof) {
    Docket docket = proof.docket();
    List<Mark> seen =
        docket.collation().marks().stream()
            .filter(mark -> docket.state(mark.id()) != State.WITHDRAWN)
            .toList();
    List<Flaw> flaws = flaws(proof, seen);
    Map<String, Account> accounts = new HashMap<>();
    docket.accounts().forEach(account -> accounts.put(account.reader(), account));
    List<Reader> readers =
        Stream.concat(proof.readers().stream(), docket.accounts().stream().map(Account::reader))
            .distinct()
            .map(name -> reader(accounts.getOrDefault(name, new Account(name, 0, Map.of())), flaws))
            .toList();
    return new ProofQuality(
        proof.round(), proof.room(), flaws, readers, ProofQuality.undecided(accounts.values()));
  }

  private static Reader reader(Account account, List<Flaw> flaws) {
    Map<Boolean, List<Flaw>> split =
        flaws.stream()
            .collect(Collectors.partitioningBy(one -> one.finders().contains(account.reader())));
    List<Flaw> found = split.getOrDefault(true, List.of());
    return new Reader(
        account,
        Tally.of(found),
        Tally.of(found.stream().filter(one -> one.finders().size() == 1).toList()),
        Tally.of(split.getOrDefault(false, List.of())));
  }

  private List<Flaw> flaws(Proofread proof, List<Mark> seen) {
    Docket docket = proof.docket();
    Set<MarkId> done = new HashSet<>();
    Repeats repeats = new Repeats(standard.of(Figure.REPEATED) / Figure.ONE);
    List<Flaw> flaws = new ArrayList<>();
    for (Mark accepted : docket.accepted()) {
      if (done.add(accepted.id())) {
        List<Mark> twins = twins(docket, accepted);
        twins.forEach(twin -> done.add(twin.id()));
        Telling told = Telling.of(accepted, docket.base());
        ErrorKind kind =
            twins.stream()
                .map(Mark::remark)
                .flatMap(remark -> remark.kind().stream())
                .findFirst()
                .orElse(told.kind());
        if (kind != ErrorKind.NONE) {
          flaws.add(flaw(proof, seen, new Found(accepted, twins, told, kind), repeats));
        }
      }
    }
    return flaws;
  }

  /// The mark itself first.
  private static List<Mark> twins(Docket docket, Mark accepted) {
    Set<MarkId> same = docket.collation().same(accepted.id());
    return Stream.concat(
            Stream.of(accepted),
            docket.accepted().stream().filter(other -> same.contains(other.id())))
        .toList();
  }

  private record Found(Mark mark, List<Mark> twins, Telling told, ErrorKind kind) {
    Optional<Cited> cited() {
      return twins.stream().map(Mark::remark).flatMap(one -> one.cited().stream()).findFirst();
    }
  }

  private Flaw flaw(Proofread proof, List<Mark> seen, Found found, Repeats repeats) {
    Remark remark = found.mark().remark();
    Telling told = found.told();
    boolean front = proof.front().contains(Marked.start(found.mark()).node());
    boolean repeated =
        found.kind() == ErrorKind.CHARACTER
            && repeats.isRepeated(told, found.cited().map(Cited::page));
    int points = repeated ? 0 : standard.points(found.kind(), told.characters(), front);
    Reach reach = Reach.of(found.mark());
    Set<String> finders = new LinkedHashSet<>();
    found.twins().forEach(twin -> finders.add(twin.author()));
    seen.stream()
        .filter(mark -> Reach.of(mark).meets(reach))
        .forEach(mark -> finders.add(mark.author()));
    return new Flaw(
        found.mark().id(),
        Marked.start(found.mark()),
        found.cited(),
        new Flaw.Change(told.wrong(), told.right()),
        found.kind(),
        remark.cause(),
        new Flaw.Count(front, points, repeated),
        finders);
  }

  /// The same wrong character, again and again.
  private static final class Repeats {
    private final int most;
    private final Map<String, Integer> counted = new HashMap<>();
    private final Set<String> onPages = new HashSet<>();

    Repeats(int most) {
      this.most = most;
    }

    /// @param page empty when it is not known; then it is taken for a page of its own
    boolean isRepeated(Telling told, Optional<Integer> page) {
      if (told.wrong().equals(told.right())) {
        return false;
      }
      String change = told.wrong() + "\n" + told.right();
      boolean onPage = page.isPresent() && !onPages.add(page.get() + "\n" + change);
      return onPage || counted.merge(change, 1, Integer::sum) > most;
    }
  }
}
