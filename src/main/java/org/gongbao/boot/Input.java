package org.gongbao.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongbao.app.Approved;
import org.gongbao.app.Checks;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PicturesBeside;
import org.gongbao.app.SignOff;
import org.gongbao.check.Traces;
import org.gongbao.check.office.Office;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Pictures;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Figure;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceFile;
import org.gongbao.model.Stage;
import org.gongbao.model.register.IssueKey;
import org.gongbao.review.decide.Decided;
import org.gongbao.review.workflow.Keys;

/// What INPUT names on the command line: a text file, `-`, or `LIBRARY[#ISSUE]`.
final class Input {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private Input() {}

  /// An issue and what is needed to lay it out.
  ///
  /// @param assets its pictures by the SHA-256 of their bytes
  /// @param style of its library
  /// @param whole false when the issue only wraps one document
  /// @param provenance where the characters of a file stand in it; of a library nothing
  /// @param traces what the sources had, also those of a library
  /// @param office what a library's office knows
  /// @param decided what it decided about the findings of the issue
  /// @param approved what was signed of it
  /// @param keys whose signatures count
  record Given(
      Issue issue,
      Map<String, Asset> assets,
      Optional<HouseStyle> style,
      boolean whole,
      Provenance provenance,
      Traces traces,
      Office office,
      Decided decided,
      Approved approved,
      Keys keys) {
    static Given of(OpenLibrary library, Issue issue, List<Asset> assets, Keys keys) {
      return new Given(
          issue,
          bySha(assets),
          Optional.of(library.style(issue.id())),
          true,
          Provenance.NONE,
          Traces.of(library.sourceFiles().provenance(issue.id())),
          Checks.office(library, issue.id()),
          library.decisions(issue.id()).standing(),
          SignOff.approved(library, issue.id()),
          keys.now());
    }

    static Given of(Imported read, List<Asset> assets) {
      return new Given(
          read.issue(),
          bySha(assets),
          Optional.empty(),
          read.whole(),
          read.provenance(),
          Traces.of(List.of(read.provenance())),
          Office.NONE,
          Decided.NONE,
          Approved.NONE,
          Keys.NONE);
    }

    private static Map<String, Asset> bySha(List<Asset> assets) {
      Map<String, Asset> bySha = new HashMap<>();
      assets.forEach(asset -> bySha.put(asset.sha256(), asset));
      return bySha;
    }

    Optional<byte[]> picture(String sha256) {
      return Optional.ofNullable(assets.get(sha256)).map(Asset::bytes);
    }
  }

  /// The issue an input names. A path that exists whole wins, else it is split at the last `#`.
  static Given read(String input, Libraries libraries, NodeIds ids, InputStream in) {
    if (input.equals("-")) {
      return text("-", standardInput(in), ids, picture -> Optional.empty());
    }
    Optional<Path> whole = existing(input);
    int mark = input.lastIndexOf('#');
    if (whole.isEmpty() && mark > 0) {
      Optional<Path> library = existing(input.substring(0, mark));
      if (library.isPresent()) {
        return stored(library.get(), Optional.of(input.substring(mark + 1)), libraries);
      }
    }
    Path file =
        whole.orElseThrow(
            () -> new ProblemException(Problem.input("GB-I10", "command.noInput", input)));
    return isDatabase(file)
        ? stored(file, Optional.empty(), libraries)
        : text(name(file), bytes(file), ids, new PicturesBeside(file)::find);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Given stored(Path file, Optional<String> name, Libraries libraries) {
    try (OpenLibrary library = libraries.open(file)) {
      IssueSummary summary = name.map(n -> issue(library, n)).orElseGet(() -> only(library));
      Issue issue = library.openIssue(summary.id()).tree().issue();
      List<Asset> assets = new ArrayList<>();
      issue.walk(
          node -> {
            if (node instanceof Figure figure && !figure.asset().sha256().isEmpty()) {
              library.asset(figure.asset().sha256()).ifPresent(assets::add);
            }
          });
      return Given.of(library, issue, assets, libraries.signing(library));
    }
  }

  /// Does something with an issue of a library, which is closed then.
  ///
  /// @param input `LIBRARY#ISSUE`, or the library alone when it has but one
  static <T> T within(
      String input, Libraries libraries, BiFunction<OpenLibrary, IssueSummary, T> work) {
    int mark = input.lastIndexOf('#');
    boolean whole = existing(input).isPresent() || mark <= 0;
    Path file =
        existing(whole ? input : input.substring(0, mark))
            .orElseThrow(
                () -> new ProblemException(Problem.input("GB-I10", "command.noInput", input)));
    try (OpenLibrary library = libraries.open(file)) {
      return work.apply(library, whole ? only(library) : issue(library, input.substring(mark + 1)));
    }
  }

  /// The issue a name stands for: `2021-09`, `总523` or an id.
  static IssueSummary issue(OpenLibrary library, String name) {
    return issue(library.issues(), name);
  }

  /// The one of some issues a name stands for.
  static IssueSummary issue(List<IssueSummary> issues, String name) {
    return issues.stream()
        .filter(summary -> goesBy(summary, name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.usage("GB-C03", "command.noIssue", name, listed(issues))));
  }

  private static boolean goesBy(IssueSummary summary, String name) {
    IssueNumber number = summary.number();
    return summary.id().value().equals(name)
        || number.isAssigned()
            && (byYear(number).equals(name)
                || !number.isSupplement() && (number.year() + "-" + number.first()).equals(name))
        || number.total() > 0 && ("总" + number.total()).equals(name);
  }

  /// The only issue, else the only unpublished one.
  private static IssueSummary only(OpenLibrary library) {
    List<IssueSummary> issues = library.issues();
    if (issues.size() == 1) {
      return issues.getFirst();
    }
    if (issues.isEmpty()) {
      throw new ProblemException(Problem.usage("GB-C05", "command.emptyLibrary"));
    }
    List<IssueSummary> open =
        issues.stream().filter(summary -> summary.stage() != Stage.PUBLISHED).toList();
    if (open.size() == 1) {
      return open.getFirst();
    }
    throw new ProblemException(Problem.usage("GB-C04", "command.whichIssue", listed(issues)));
  }

  private static String listed(List<IssueSummary> issues) {
    return issues.stream().map(Input::name).collect(Collectors.joining("、"));
  }

  /// What an issue is called on the command line.
  static String name(IssueSummary issue) {
    return issue.number().isAssigned() ? byYear(issue.number()) : issue.id().value();
  }

  /// 2021-09, 2021-增刊1
  static String byYear(IssueNumber number) {
    return IssueKey.of(number).written();
  }

  private static Given text(
      String name, byte[] bytes, NodeIds ids, Function<String, Optional<byte[]>> pictures) {
    SourceText text = SourceReader.read(name, bytes, Optional.empty());
    SourceFile source = SourceFile.of(name, text.charsetName(), bytes);
    Imported read = new GazetteReader(ids).read(text, source.id(), Guidance.NONE);
    Pictures.Result found = Pictures.attach(read, pictures);
    return Given.of(found.imported(), found.assets());
  }

  private static Optional<Path> existing(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static boolean isDatabase(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(SQLITE.length), SQLITE)
          || file.toString().endsWith(".gongbao");
    } catch (IOException unreadable) {
      throw unreadable(file.toString(), unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > SourceReader.LARGEST) {
        throw new ProblemException(
            Problem.input("GB-I03", "import.tooLarge", file, SourceReader.LARGEST >> 20));
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw unreadable(file.toString(), unreadable);
    }
  }

  static byte[] standardInput(InputStream in) {
    try {
      return in.readNBytes(SourceReader.LARGEST + 1);
    } catch (IOException broken) {
      throw unreadable("-", broken);
    }
  }

  private static ProblemException unreadable(String file, IOException cause) {
    return new ProblemException(Problem.input("GB-I11", "import.unreadable", file), cause);
  }
}
