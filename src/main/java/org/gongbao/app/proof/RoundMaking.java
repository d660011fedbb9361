package org.gongbao.app.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Keyring;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Parcels;
import org.gongbao.app.Tasks;
import org.gongbao.model.NodeId;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.RoundKind;

/// 打校样: locks a version, writes its proof as PDF and a package for each reader into a folder. On a
/// worker.
public final class RoundMaking {
  private static final String PACKAGE = ".gbproof";
  private static final String PDF = ".pdf";

  private final RoundDesk desk;
  private final ProofPackages packages;

  /// @param program version of this program
  public RoundMaking(OpenLibrary library, PageExporter pages, Keyring keys, String program) {
    this.desk = new RoundDesk(library, pages);
    this.packages = new ProofPackages(library, desk, keys, program);
  }

  /// What is to be made.
  ///
  /// @param kind of a new round; empty to make the files of the round that is open once more
  /// @param readers one package each; one for any reader when there are none
  /// @param password of the packages; empty for none
  /// @param name of the issue, as files are called
  /// @param number of the issue as printed
  public record Wanted(
      Optional<RoundKind> kind,
      List<String> readers,
      String password,
      Path folder,
      String name,
      String number) {
    public Wanted {
      readers = List.copyOf(readers);
    }
  }

  /// What was made.
  ///
  /// @param files those written, the PDF first; not all of them when it was cancelled
  public record Made(ProofRound round, List<Path> files) {
    public Made {
      files = List.copyOf(files);
    }
  }

  /// @param kindName what a round of a kind is called
  /// @throws org.gongbao.l10n.ProblemException GB-P33 while marks of the round before are
  ///   undecided, GB-E01 when a file cannot be written
  public Made make(NodeId issue, Wanted wanted, RoundDesk.Names kindName, Tasks.Progress progress) {
    ProofRound round =
        wanted
            .kind()
            .map(kind -> desk.open(issue, Optional.of(kind), kindName))
            .or(() -> desk.current(issue))
            .orElseGet(() -> desk.open(issue, Optional.empty(), kindName));
    List<String> readers = wanted.readers().isEmpty() ? List.of("") : wanted.readers();
    int steps = readers.size() + 1;
    progress.at(0, steps);
    List<Path> files = new ArrayList<>();
    String name = wanted.name() + "-" + kindName.of(round.kind());
    Path sheets = wanted.folder().resolve(fileName(name) + PDF);
    desk.print(round, sheets);
    files.add(sheets);
    for (String reader : readers) {
      progress.at(files.size(), steps);
      if (!progress.isCancelled()) {
        Path file =
            wanted
                .folder()
                .resolve(fileName(reader.isEmpty() ? name : name + "-" + reader) + PACKAGE);
        Parcels.write(file, packages.make(round, reader, wanted.number(), password(wanted)));
        files.add(file);
      }
    }
    return new Made(round, files);
  }

  private Optional<ProofPackages.Password> password(Wanted wanted) {
    return wanted.password().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProofPackages.Password(wanted.password().toCharArray(), desk.proofs().random()));
  }

  /// What some file system does not take is written otherwise.
  private static String fileName(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
  }
}
