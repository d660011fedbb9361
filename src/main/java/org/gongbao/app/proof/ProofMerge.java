package org.gongbao.app.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Parcels;
import org.gongbao.app.People;
import org.gongbao.app.Proofs;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.Returned;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.Standing;
import org.gongbao.store.proof.MarkCodec;
import org.gongbao.store.proof.Parcel;
import org.gongbao.store.proof.ParcelKind;
import org.gongbao.store.proof.ParcelLabel;

/// 合校: takes what readers give back into a library, or refuses it with the reason. On a worker.
/// Taking the same return again changes nothing.
public final class ProofMerge {
  static final String MARKS = "marks.json";
  private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

  private final OpenLibrary library;
  private final Proofs proofs;

  public ProofMerge(OpenLibrary library) {
    this.library = library;
    this.proofs = library.proofs();
  }

  /// What became of a return.
  ///
  /// @param again true when it had been taken before
  /// @param clockBehind true when the reader's clock said a time before the package was made; the
  ///   time it came in counts
  /// @param listed annotations of a PDF that are on no text, with why: for somebody to look at
  public record Outcome(
      ProofRound round,
      Returned returned,
      boolean again,
      boolean clockBehind,
      List<String> listed) {
    public Outcome {
      listed = List.copyOf(listed);
    }
  }

  /// Asks whether a key that is not known yet is to be relied on.
  @FunctionalInterface
  public interface Trust extends BiPredicate<PublicPart, String> {
    /// @param reader who says to have returned it
    @Override
    boolean test(PublicPart key, String reader);
  }

  /// @param trust asked at most once, for a signer the office does not know
  /// @throws ProblemException GB-P01 to GB-P32 when it is refused; nothing changed then
  public Outcome merge(Path file, Optional<char[]> password, Trust trust) {
    String name = String.valueOf(file.getFileName());
    Parcel parcel = Parcels.read(file, password);
    ParcelLabel label = parcel.label();
    if (label.kind() != ParcelKind.RETURN) {
      throw ProofProblems.notReturn(name);
    }
    if (!label.library().equals(library.people().libraryId())) {
      throw ProofProblems.otherLibrary(name);
    }
    ProofRound round =
        proofs.round(new RoundId(label.round())).orElseThrow(() -> ProofProblems.noRound(name));
    if (!round.issue().value().equals(label.issue())) {
      throw ProofProblems.otherIssue(name, label.number());
    }
    if (!round.digest().equals(label.base())) {
      throw ProofProblems.otherBase(name);
    }
    Optional<Returned> before = proofs.returned(parcel.digest());
    if (before.isPresent()) {
      return new Outcome(round, before.get(), true, false, List.of());
    }
    if (!round.isOpen()) {
      throw ProofProblems.closed(round.number());
    }
    List<ReturnedMark> marks = marks(parcel, name, proofs.base(round));
    requireOwn(round, name, label.by(), marks);
    requireOneName(round, label.by(), parcel.manifest().signer());
    requireTrusted(parcel, trust);
    boolean behind = label.made().isBefore(round.opened().when().minusSeconds(60));
    Returned returned =
        new Returned(
            parcel.digest(),
            label.by(),
            parcel.manifest().signer().key(),
            label.made(),
            proofs.now(),
            marks.size());
    proofs.keep(round, returned, marks);
    return new Outcome(round, returned, false, behind, List.of());
  }

  /// Takes the annotations of a proof PDF as marks.
  ///
  /// @param desk composes the pages the annotations lie on
  /// @param named the round somebody says it is of, where the file does not say
  /// @throws ProblemException GB-P32, GB-P41 to GB-P50 when it is refused; nothing changed then
  public Outcome annotated(
      Path file, RoundDesk desk, Optional<ProofRound> named, Messages messages) {
    AnnotatedProof proof = AnnotatedProof.open(String.valueOf(file.getFileName()), bytes(file));
    List<ProofRound> all =
        library.issues().stream().flatMap(one -> proofs.rounds(one.id()).stream()).toList();
    ProofRound round =
        named
            .or(() -> proof.round(all))
            .or(() -> last(all))
            .orElseThrow(() -> ProofProblems.noRound(String.valueOf(file.getFileName())));
    proof.require(library.people().libraryId(), round, all, named.isPresent());
    AnnotatedProof.Reading reading = proof.marks(proofs.base(round), desk.compose(round), messages);
    List<String> listed = reading.listed().stream().map(new ListedWords(messages)::of).toList();
    Optional<Returned> before = proofs.returned(reading.digest());
    if (before.isPresent()) {
      return new Outcome(round, before.get(), true, false, listed);
    }
    if (!round.isOpen()) {
      throw closed(String.valueOf(file.getFileName()), round, all);
    }
    String readers =
        reading.marks().stream().map(Mark::author).distinct().collect(Collectors.joining("、"));
    Returned returned =
        new Returned(
            reading.digest(), readers, "", proofs.now(), proofs.now(), reading.marks().size());
    List<ReturnedMark> marks =
        reading.marks().stream().map(mark -> new ReturnedMark(mark, false)).toList();
    proofs.keep(round, returned, marks);
    return new Outcome(round, returned, false, false, listed);
  }

  /// The round that is read now, else the last one.
  private static Optional<ProofRound> last(List<ProofRound> rounds) {
    return rounds.reversed().stream()
        .filter(ProofRound::isOpen)
        .findFirst()
        .or(() -> rounds.reversed().stream().findFirst());
  }

  /// What comes too late says for which round it would have been, and which one is read now.
  private static ProblemException closed(String file, ProofRound round, List<ProofRound> all) {
    return all.stream()
        .filter(other -> other.issue().equals(round.issue()) && other.isOpen())
        .findFirst()
        .map(
            open ->
                new ProblemException(
                    Problem.input(
                        "GB-P32",
                        "annotated.closed",
                        file,
                        round.number(),
                        round.versionName(),
                        open.number(),
                        open.versionName())))
        .orElseGet(() -> ProofProblems.closed(round.number()));
  }

  /// True for a file that is read as an annotated proof and not as a return.
  public static boolean isPdf(Path file) {
    byte[] head = bytes(file);
    return head.length > PDF.length && Arrays.equals(head, 0, PDF.length, PDF, 0, PDF.length);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      String name = String.valueOf(file.getFileName());
      throw new ProblemException(Problem.input("GB-P10", "parcel.unreadable", name), unreadable);
    }
  }

  private static List<ReturnedMark> marks(Parcel parcel, String name, Tree base) {
    List<ReturnedMark> marks;
    try {
      marks =
          MarkCodec.readAll(
              parcel.bytes(MARKS).orElseThrow(() -> ProofProblems.damagedContent(name)));
    } catch (IllegalArgumentException noMarks) {
      throw new ProblemException(ProofProblems.damagedContent(name).problem(), noMarks);
    }
    List<Mark> unfit =
        marks.stream()
            .map(ReturnedMark::mark)
            .filter(mark -> Collation.unfit(base, mark).isPresent())
            .toList();
    if (!unfit.isEmpty()) {
      throw ProofProblems.unfit(name, unfit.size(), unfit.getFirst().id().value());
    }
    return marks;
  }

  /// A return speaks of its reader's marks only, and of each as it was returned before.
  private void requireOwn(ProofRound round, String file, String reader, List<ReturnedMark> marks) {
    Map<MarkId, Mark> there =
        proofs.marks(round.id()).stream()
            .map(ReturnedMark::mark)
            .collect(Collectors.toMap(Mark::id, mark -> mark));
    boolean own =
        marks.stream()
            .map(ReturnedMark::mark)
            .allMatch(
                mark ->
                    mark.author().equals(reader)
                        && there.getOrDefault(mark.id(), mark).equals(mark));
    if (!own) {
      throw ProofProblems.damagedContent(file);
    }
  }

  /// Two readers with one key would be one person who read twice.
  private void requireOneName(ProofRound round, String reader, PublicPart key) {
    proofs.returns(round.id()).stream()
        .filter(other -> other.key().equals(key.key()) && !other.reader().equals(reader))
        .findFirst()
        .ifPresent(
            other -> {
              throw ProofProblems.oneKeyTwoNames(reader, other.reader());
            });
  }

  private void requireTrusted(Parcel parcel, Trust trust) {
    People people = library.people();
    PublicPart key = parcel.manifest().signer();
    String reader = parcel.label().by();
    switch (people.trusted().of(parcel.signed(), proofs.now())) {
      case Standing.Good good -> {}
      case Standing.Unknown unknown -> {
        if (!trust.test(key, reader)) {
          throw ProofProblems.unknownSigner(reader, key.fingerprint().toString());
        }
        people.trustReader(key, reader);
      }
      case Standing.AfterRevocation late -> throw ProofProblems.revoked(reader);
      case Standing.Forged forged -> throw ProofProblems.damagedContent(reader);
    }
  }
}
