package org.gongbao.review.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.State;

/// 编校质量报告 of an issue: what its proofs say.
///
/// @param proofs in the order they were made
public record QualityReport(Standard standard, List<ProofQuality> proofs) {
  public QualityReport {
    proofs = List.copyOf(proofs);
  }

  /// @param proofs in the order they were made
  public static QualityReport of(List<Proofread> proofs, Standard standard) {
    Counting counting = new Counting(standard);
    return new QualityReport(standard, proofs.stream().map(counting::of).toList());
  }

  /// Errors of all proofs, proof by proof.
  public List<Flaw> flaws(Predicate<Flaw> which) {
    return proofs.stream().flatMap(proof -> proof.flaws().stream()).filter(which).toList();
  }

  /// All errors that were found in all proofs.
  public Tally total() {
    return proofs.stream().map(ProofQuality::total).reduce(Tally.NONE, Tally::plus);
  }

  public <K extends Comparable<K>> Map<K, Tally> by(Function<Flaw, K> part) {
    Map<K, Tally> sums = new TreeMap<>();
    proofs.forEach(
        proof -> proof.by(part).forEach((key, one) -> sums.merge(key, one, Tally::plus)));
    return sums;
  }

  /// The last proof that was given back: what was still wrong in it tells best how good the issue
  /// is.
  public Optional<ProofQuality> last() {
    return proofs.stream().filter(ProofQuality::isRead).reduce((first, second) -> second);
  }

  /// 差错率 of [#last].
  public Optional<Rate> rate() {
    return last().map(ProofQuality::rate).filter(Rate::isKnown);
  }

  /// What each reader did for all proofs together, in the order they first gave one back.
  public List<Reader> readers() {
    Map<String, List<Reader>> byName = new LinkedHashMap<>();
    for (ProofQuality proof : proofs) {
      proof
          .readers()
          .forEach(one -> byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
    }
    return byName.values().stream().map(QualityReport::sum).toList();
  }

  private static Reader sum(List<Reader> parts) {
    Map<State, Integer> states = new LinkedHashMap<>();
    parts.forEach(
        one -> one.account().states().forEach((s, count) -> states.merge(s, count, Integer::sum)));
    int returned = parts.stream().mapToInt(one -> one.account().returned()).sum();
    return new Reader(
        new Account(parts.getFirst().name(), returned, states),
        sum(parts, Reader::found),
        sum(parts, Reader::alone),
        sum(parts, Reader::missed));
  }

  private static Tally sum(List<Reader> parts, Function<Reader, Tally> part) {
    return parts.stream().map(part).reduce(Tally.NONE, Tally::plus);
  }
}
