package org.gongbao.ui.proof.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.sign.PublicPart;

/// 合校: takes returns one after another, each with what became of it. A key nobody has relied on yet
/// is asked about. Owned by the FX thread.
final class Merging {
  private final RoundModel model;
  private final RoundWords words;
  private final Messages messages;
  private final Asking asking;

  /// Asks whether a new key is to be relied on.
  @FunctionalInterface
  interface Asking {
    boolean trusts(PublicPart key, String reader);
  }

  /// What became of a return.
  ///
  /// @param told in one sentence
  record Result(Path file, Kind kind, String told) {
    enum Kind {
      MERGED,
      AGAIN,
      REFUSED
    }
  }

  Merging(RoundModel model, RoundWords words, Asking asking) {
    this.model = model;
    this.words = words;
    this.messages = words.messages();
    this.asking = asking;
  }

  /// @param done told of all when the last is through, with the round the last one was merged into
  void merge(List<Path> files, Done done) {
    next(List.copyOf(files), new ArrayList<>(), Optional.empty(), done);
  }

  /// Told what became of returns.
  @FunctionalInterface
  interface Done {
    void all(List<Result> results, Optional<ProofRound> round);
  }

  private void next(List<Path> left, List<Result> results, Optional<ProofRound> round, Done done) {
    Optional<OpenLibrary> library = model.library();
    if (left.isEmpty() || library.isEmpty()) {
      done.all(List.copyOf(results), round);
      return;
    }
    Path file = left.getFirst();
    List<Path> rest = left.subList(1, left.size());
    Consumer<Optional<ProofRound>> goOn =
        merged -> next(rest, results, merged.or(() -> round), done);
    take(library.get(), file, Optional.empty(), results, goOn);
  }

  /// A key that was asked about.
  private record Asked(PublicPart key, String reader) {}

  private void take(
      OpenLibrary library,
      Path file,
      Optional<PublicPart> trusted,
      List<Result> results,
      Consumer<Optional<ProofRound>> goOn) {
    AtomicReference<Optional<Asked>> unknown = new AtomicReference<>(Optional.empty());
    ProofMerge.Trust trust =
        (key, reader) -> {
          unknown.set(Optional.of(new Asked(key, reader)));
          return trusted.filter(key::isSameKey).isPresent();
        };
    model
        .means()
        .tasks()
        .run(
            progress -> taken(library, file, trust),
            outcome -> {
              results.add(result(file, outcome));
              goOn.accept(Optional.of(outcome.round()));
            },
            failed -> {
              Optional<Asked> asked = Objects.requireNonNullElse(unknown.get(), Optional.empty());
              boolean trusts =
                  trusted.isEmpty()
                      && asked.filter(one -> asking.trusts(one.key(), one.reader())).isPresent();
              if (trusts) {
                take(library, file, asked.map(Asked::key), results, goOn);
              } else if (failed instanceof ProblemException refused) {
                results.add(new Result(file, Result.Kind.REFUSED, messages.get(refused.problem())));
                goOn.accept(Optional.empty());
              } else {
                model.means().errors().accept(failed);
                goOn.accept(Optional.empty());
              }
            });
  }

  /// A PDF is a proof somebody annotated, everything else a return.
  private ProofMerge.Outcome taken(OpenLibrary library, Path file, ProofMerge.Trust trust) {
    ProofMerge merge = new ProofMerge(library);
    return ProofMerge.isPdf(file)
        ? merge.annotated(file, model.desk(library), Optional.empty(), messages)
        : merge.merge(file, Optional.empty(), trust);
  }

  private Result result(Path file, ProofMerge.Outcome outcome) {
    String key = outcome.again() ? "round.merge.again" : "round.merge.done";
    String told =
        messages.get(
            key,
            outcome.returned().reader(),
            words.round(outcome.round()),
            outcome.returned().marks());
    String clock =
        outcome.clockBehind() ? messages.get("proof.said.clock", outcome.returned().reader()) : "";
    return new Result(
        file,
        outcome.again() ? Result.Kind.AGAIN : Result.Kind.MERGED,
        told + clock + listed(outcome));
  }

  /// Annotations on no text are told of, never dropped.
  private String listed(ProofMerge.Outcome outcome) {
    StringBuilder told = new StringBuilder();
    outcome.listed().forEach(why -> told.append(messages.get("round.merge.listed", why)));
    return told.toString();
  }
}
