package org.gongbao.app.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.Parcels;
import org.gongbao.app.Proofs;
import org.gongbao.app.WholeFile;
import org.gongbao.exchange.frames.FramesCodec;
import org.gongbao.exchange.frames.UnreadableFramesException;
import org.gongbao.exchange.pdf.ProofTrace;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.place.Citation;
import org.gongbao.layout.place.Citations;
import org.gongbao.model.NodeId;
import org.gongbao.model.Sha256;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Cited;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.merge.Collation;
import org.gongbao.review.merge.Marked;
import org.gongbao.review.merge.Unfit;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.round.RoundId;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.store.proof.MarkCodec;
import org.gongbao.store.proof.Parcel;
import org.gongbao.store.proof.ParcelKind;
import org.gongbao.store.proof.ParcelLabel;
import org.gongbao.store.proof.ParcelWriter;
import org.gongbao.store.proof.WorkFault;
import org.gongbao.store.proof.WorkFile;
import org.jspecify.annotations.Nullable;

/// A package opened by its reader: the locked version to be read, and his marks, each in the
/// working file the moment it is made. The package itself is never written to and may lie anywhere.
public final class ProofCopy implements AutoCloseable {
  private final Parcel parcel;
  private final OpenLibrary library;
  private final ProofRound round;
  private final Tree base;
  private final Composition pages;
  private final WorkFile work;
  private @Nullable Citations citations;

  private ProofCopy(Parcel parcel, Unpacked unpacked, Composition pages, WorkFile work) {
    this.parcel = parcel;
    this.library = unpacked.library();
    this.round = unpacked.round();
    this.base = unpacked.base();
    this.pages = pages;
    this.work = work;
  }

  private record Unpacked(OpenLibrary library, ProofRound round, Tree base) {}

  /// @param home the program's data folder
  /// @throws ProblemException when it is refused, or open elsewhere
  public static ProofCopy open(
      Path file, Optional<char[]> password, Path home, Libraries libraries) {
    String name = String.valueOf(file.getFileName());
    Parcel parcel = Parcels.read(file, password);
    if (parcel.label().kind() != ParcelKind.PACKAGE) {
      throw ProofProblems.notPackage(name);
    }
    Path folder = home.resolve("proofs");
    WorkFile work = work(folder, parcel.digest());
    try {
      Unpacked unpacked = unpacked(parcel, folder, name, libraries);
      return new ProofCopy(parcel, unpacked, pages(parcel, unpacked.round(), name), work);
    } catch (RuntimeException refused) {
      work.close();
      throw refused;
    }
  }

  private static WorkFile work(Path folder, String digest) {
    try {
      return WorkFile.open(folder, digest);
    } catch (WorkFault fault) {
      throw new ProblemException(fault.problem(folder.toString()), fault);
    }
  }

  private static Unpacked unpacked(Parcel parcel, Path folder, String name, Libraries libraries) {
    byte[] bytes =
        parcel.bytes(ProofPackages.ISSUE).orElseThrow(() -> ProofProblems.damagedContent(name));
    Path file = folder.resolve(parcel.digest()).resolve(ProofPackages.ISSUE);
    try {
      if (!Files.isRegularFile(file)
          || !Sha256.of(Files.readAllBytes(file)).equals(Sha256.of(bytes))) {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        WholeFile.write(file, out -> out.write(bytes));
      }
    } catch (IOException unreadable) {
      throw new ProblemException(ProofProblems.damagedContent(name).problem(), unreadable);
    }
    OpenLibrary library = libraries.openProof(file);
    try {
      ProofRound round =
          library
              .proofs()
              .round(new RoundId(parcel.label().round()))
              .orElseThrow(() -> ProofProblems.damagedContent(name));
      Tree base = library.proofs().base(round);
      if (!Proofs.digest(base).equals(parcel.label().base())) {
        throw ProofProblems.otherBase(name);
      }
      return new Unpacked(library, round, base);
    } catch (RuntimeException refused) {
      library.closeUnsaved();
      throw refused;
    }
  }

  private static Composition pages(Parcel parcel, ProofRound round, String name) {
    byte[] bytes =
        parcel.bytes(ProofPackages.FRAMES).orElseThrow(() -> ProofProblems.damagedContent(name));
    try {
      if (!Sha256.of(bytes).equals(round.pages())) {
        throw ProofProblems.otherBase(name);
      }
      return FramesCodec.read(bytes);
    } catch (UnreadableFramesException unreadable) {
      throw new ProblemException(ProofProblems.damagedContent(name).problem(), unreadable);
    }
  }

  /// The locked version with what it came from; nothing of it can be changed.
  public OpenLibrary library() {
    return library;
  }

  public NodeId issue() {
    return round.issue();
  }

  public ProofRound round() {
    return round;
  }

  public Tree base() {
    return base;
  }

  /// What a file made of it says it is of.
  ProofTrace trace() {
    ParcelLabel of = parcel.label();
    return new ProofTrace(of.library(), of.issue(), of.round(), of.base());
  }

  /// The pages as they were composed when the version was locked.
  public Composition pages() {
    return pages;
  }

  /// For whom the package was made; empty for any reader.
  public String reader() {
    return parcel
        .bytes(ProofPackages.READER)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }

  /// The issue's number as printed.
  public String number() {
    return parcel.label().number();
  }

  /// In the order they were made, those taken back too.
  public List<ReturnedMark> marks() {
    List<ReturnedMark> marks = new ArrayList<>();
    work.marks().values().forEach(json -> marks.add(MarkCodec.readReturned(json)));
    return List.copyOf(marks);
  }

  /// A mark with the line of the proof it stands on, where it cites none.
  public Mark cited(Mark mark) {
    Citations known = citations == null ? new Citations(pages) : citations;
    citations = known;
    return mark.remark().cited().isPresent()
        ? mark
        : mark.citing(known.of(Marked.start(mark)).map(ProofCopy::cited));
  }

  /// A line of the proof as marks keep it.
  public static Cited cited(Citation citation) {
    int column =
        switch (citation.column()) {
          case ACROSS -> -1;
          case ONLY, LEFT -> 0;
          case RIGHT -> 1;
        };
    return new Cited(citation.page(), column, citation.line());
  }

  /// Why a mark cannot be made on this version.
  public Optional<Unfit> unfit(Mark mark) {
    return Collation.unfit(base, mark);
  }

  /// Makes marks; they are on the disk when this returns.
  ///
  /// @throws IllegalArgumentException when one does not fit
  /// @throws ProblemException GB-P15 when they cannot be kept
  public void put(List<Mark> marks) {
    set(marks.stream().map(mark -> new ReturnedMark(mark, false)).toList());
  }

  /// Keeps marks as they are said to be, new or changed. One that was given back must not be
  /// changed any more but for being withdrawn: the office has it by its id.
  ///
  /// @throws IllegalArgumentException when one does not fit
  /// @throws ProblemException GB-P15 when they cannot be kept
  public void set(List<ReturnedMark> marks) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (ReturnedMark one : marks) {
      unfit(one.mark())
          .ifPresent(
              why -> {
                throw new IllegalArgumentException(why + ": " + one.mark().id());
              });
      lines.put(one.mark().id().value(), MarkCodec.write(one));
    }
    keep(() -> work.putAll(lines));
  }

  /// Takes a mark away that nobody else has seen.
  public void remove(MarkId id) {
    keep(() -> work.remove(id.value()));
  }

  /// Pages said to be read.
  public NavigableSet<Integer> pagesRead() {
    return work.pagesRead();
  }

  public void read(int page, boolean done) {
    keep(() -> work.read(page, done));
  }

  /// For the reader alone.
  public String note() {
    return work.note();
  }

  public void note(String text) {
    keep(() -> work.note(text));
  }

  private static void keep(Runnable write) {
    try {
      write.run();
    } catch (WorkFault fault) {
      throw new ProblemException(fault.problem(""), fault);
    }
  }

  /// 交回: what goes back to the office, signed by the reader.
  ///
  /// @param reader the name marks and return stand under
  /// @return the file
  public byte[] giveBack(SigningKey key, String reader, String program) {
    ParcelLabel of = parcel.label();
    ParcelLabel label =
        new ParcelLabel(
            ParcelKind.RETURN,
            of.library(),
            of.issue(),
            of.number(),
            of.round(),
            of.base(),
            program,
            library.proofs().now(),
            reader,
            parcel.digest());
    List<ReturnedMark> own =
        marks().stream()
            .map(one -> new ReturnedMark(one.mark().by(reader), one.withdrawn()))
            .toList();
    return ParcelWriter.write(label, Map.of(ProofMerge.MARKS, MarkCodec.writeAll(own)), key);
  }

  @Override
  public void close() {
    try {
      library.closeUnsaved();
    } finally {
      work.close();
    }
  }
}
