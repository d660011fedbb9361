package org.gongbao.ui.proof.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Parcels;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.sign.PublicPart;

/// 合校: takes returns one after another, each with what became of it. A key nobody has relied on yet
/// is asked about, and a password where one is needed; that of one return is tried on the next ones
/// before it is asked again. Owned by the FX thread.
final class Merging {
  private final RoundModel model;
  private final RoundWords words;
  private final Messages messages;
  private final Asking asking;
  private Optional<char[]> typed = Optional.empty();

  /// Asks what only somebody at the desk can know.
  interface Asking {
    /// Whether a new key is to be relied on.
    boolean trusts(PublicPart key, String reader);

    /// The password of a return; empty to leave it.
    ///
    /// @param wrong true when another was given before
    Optional<char[]> password(String file, boolean wrong);
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
      typed = Optional.empty();
      done.all(List.copyOf(results), round);
      return;
    }
    Path file = left.getFirst();
    List<Path> rest = left.subList(1, left.size());
    Consumer<Optional<ProofRound>> goOn =
        merged -> next(rest, results, merged.or(() -> round), done);
    take(new Attempt(library.get(), file, typed, false, Optional.empty()), results, goOn);
  }

  /// A key that was asked about.
  private record Asked(PublicPart key, String reader) {}

  /// @param password given for it, or for one before it
  /// @param own true for one given for it
  /// @param trusted key that is relied on
  private record Attempt(
      OpenLibrary library,
      Path file,
      Optional<char[]> password,
      boolean own,
      Optional<PublicPart> trusted) {
    Attempt with(char[] given) {
      return new Attempt(library, file, Optional.of(given), true, trusted);
    }

    Attempt trusting(PublicPart key) {
      return new Attempt(library, file, password, own, Optional.of(key));
    }

    String name() {
      return String.valueOf(file.getFileName());
    }
  }

  private void take(Attempt attempt, List<Result> results, Consumer<Optional<ProofRound>> goOn) {
    AtomicReference<Optional<Asked>> unknown = new AtomicReference<>(Optional.empty());
    ProofMerge.Trust trust =
        (key, reader) -> {
          unknown.set(Optional.of(new Asked(key, reader)));
          return attempt.trusted().filter(key::isSameKey).isPresent();
        };
    model
        .means()
        .tasks()
        .run(
            progress -> taken(attempt, trust),
            outcome -> {
              results.add(result(attempt.file(), outcome));
              goOn.accept(Optional.of(outcome.round()));
            },
            failed -> {
              Optional<Asked> asked = Objects.requireNonNullElse(unknown.get(), Optional.empty());
              Optional<Attempt> again = again(attempt, asked, failed);
              if (again.isPresent()) {
                take(again.get(), results, goOn);
              } else {
                results.addAll(refused(attempt, failed));
                goOn.accept(Optional.empty());
              }
            });
  }

  /// Once more with what was asked for; empty when that was not given, or nothing was to be asked.
  private Optional<Attempt> again(Attempt attempt, Optional<Asked> unknown, Throwable failed) {
    if (failed instanceof ProblemException refused && Parcels.isLocked(refused.problem())) {
      boolean wrong = attempt.own() && Parcels.isWrongPassword(refused.problem());
      Optional<char[]> given = asking.password(attempt.name(), wrong);
      given.ifPresent(password -> typed = given);
      return given.map(attempt::with);
    }
    return unknown
        .filter(one -> attempt.trusted().isEmpty())
        .filter(one -> asking.trusts(one.key(), one.reader()))
        .map(one -> attempt.trusting(one.key()));
  }

  private List<Result> refused(Attempt attempt, Throwable failed) {
    if (failed instanceof ProblemException refused) {
      String told =
          Parcels.isLocked(refused.problem())
              ? messages.get("round.merge.locked", attempt.name())
              : messages.get(refused.problem());
      return List.of(new Result(attempt.file(), Result.Kind.REFUSED, told));
    }
    model.means().errors().accept(failed);
    return List.of();
  }

  /// A PDF is a proof somebody annotated, everything else a return.
  private ProofMerge.Outcome taken(Attempt attempt, ProofMerge.Trust trust) {
    Path file = attempt.file();
    ProofMerge merge = new ProofMerge(attempt.library());
    return ProofMerge.isPdf(file)
        ? merge.annotated(file, model.desk(attempt.library()), Optional.empty(), messages)
        : merge.merge(file, attempt.password(), trust);
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
