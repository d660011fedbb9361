package org.gongbao.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.edit.Edit;
import org.gongbao.edit.SpliceEdit;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Pictures;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Branch;
import org.gongbao.model.Intake;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Section;
import org.gongbao.model.SourceFile;
import org.gongbao.model.Tree;

/// Brings files into a library: whole issues as issues of their own, documents into an issue. Each
/// file comes in whole or not at all.
///
/// Reading is work for a worker; putting documents into an open issue goes through its session and
/// so belongs to the owning thread. Hence two steps, [#read] and [#finish].
public final class Importer {
  private final NodeIds ids;
  private final Messages messages;

  /// @param messages names the versions kept of new issues
  public Importer(NodeIds ids, Messages messages) {
    this.ids = ids;
    this.messages = messages;
  }

  /// @param issue where documents go; empty for the draft issue 未编期
  /// @param as what to take files for
  /// @param charset chosen by the user, or empty to detect it
  public record Request(
      List<Path> files, Optional<NodeId> issue, GazetteReader.As as, Optional<Charset> charset) {
    public Request {
      files = List.copyOf(files);
    }
  }

  /// What was read so far, in the order of the files.
  public record Run(List<Step> steps) {}

  /// One file of a run.
  public sealed interface Step permits Settled, Prepared {}

  /// A file there is nothing more to do for.
  public record Settled(ImportOutcome outcome) implements Step {}

  /// A file read, not yet in the library.
  public record Prepared(Path file, Imported imported, Intake intake, NodeId target)
      implements Step {}

  /// The files that would be refused whatever the library.
  public List<ImportOutcome> refusals(Request request) {
    List<ImportOutcome> refused = new ArrayList<>();
    for (Path file : request.files()) {
      try {
        prepare(file, request);
      } catch (ProblemException unreadable) {
        refused.add(new ImportOutcome.Refused(file, unreadable.problem()));
      }
    }
    return refused;
  }

  /// Reads all files and adds the whole issues among them. On a worker.
  public Run read(OpenLibrary library, Request request, Tasks.Progress progress) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < request.files().size() && !progress.isCancelled(); i++) {
      progress.at(i, request.files().size());
      Path file = request.files().get(i);
      try {
        Prepared prepared = prepare(file, request);
        if (prepared.imported().whole()) {
          steps.add(new Settled(add(library, prepared)));
        } else {
          NodeId target = request.issue().orElseGet(() -> draft(library));
          steps.add(new Prepared(file, prepared.imported(), prepared.intake(), target));
        }
      } catch (ProblemException refused) {
        steps.add(new Settled(new ImportOutcome.Refused(file, refused.problem())));
      }
    }
    progress.at(request.files().size(), request.files().size());
    return new Run(steps);
  }

  /// Puts the documents into their issues, one action each. On the owning thread.
  public List<ImportOutcome> finish(OpenLibrary library, Run run) {
    return run.steps().stream()
        .map(
            step ->
                switch (step) {
                  case Settled settled -> settled.outcome();
                  case Prepared prepared -> place(library, prepared);
                })
        .toList();
  }

  private static ImportOutcome place(OpenLibrary library, Prepared prepared) {
    IssueSession session = library.openIssue(prepared.target());
    if (!session.isEditable()) {
      Problem problem = Problem.library("GB-I09", "import.readOnly", name(prepared.file()));
      return new ImportOutcome.Refused(prepared.file(), problem);
    }
    List<Edit> edits = placing(session.tree(), prepared.imported().issue());
    library.commit(session, "edit.import", edits, List.of(prepared.intake()));
    return taken(prepared, prepared.target());
  }

  /// Reads the bundled sample, whose files come from the program itself.
  public ImportOutcome addBundled(
      OpenLibrary library, String name, byte[] bytes, Function<String, Optional<byte[]>> pictures) {
    Path file = Path.of(name);
    return add(library, prepare(file, bytes, GazetteReader.As.AUTO, Optional.empty(), pictures));
  }

  private Prepared prepare(Path file, Request request) {
    return prepare(
        file, bytes(file), request.as(), request.charset(), new PicturesBeside(file)::find);
  }

  private Prepared prepare(
      Path file,
      byte[] bytes,
      GazetteReader.As as,
      Optional<Charset> charset,
      Function<String, Optional<byte[]>> pictures) {
    SourceText text = SourceReader.read(name(file), bytes, charset);
    SourceFile source = SourceFile.of(name(file), text.charsetName(), bytes);
    Imported read = new GazetteReader(ids).read(text, source.id(), as);
    if (text.isBlank()) {
      throw new ProblemException(Problem.input("GB-I01", "import.empty", name(file)));
    }
    Pictures.Result result = Pictures.attach(read, pictures);
    Intake intake =
        new Intake(
            source, result.imported().provenance(), result.imported().losses(), result.assets());
    return new Prepared(file, result.imported(), intake, result.imported().issue().id());
  }

  private ImportOutcome add(OpenLibrary library, Prepared prepared) {
    Issue issue = prepared.imported().issue();
    IssueNumber number = issue.number();
    boolean there =
        number.isAssigned()
            && library.issues().stream()
                .map(IssueSummary::number)
                .anyMatch(n -> n.year() == number.year() && n.first() == number.first());
    if (there) {
      throw new ProblemException(
          Problem.input(
              "GB-I07", "import.sameIssue", name(prepared.file()), number.year(), number.first()));
    }
    library.addIssue(issue, messages.get("version.imported"), List.of(prepared.intake()));
    return taken(prepared, issue.id());
  }

  /// The issue without a number that documents wait in; made when there is none.
  private NodeId draft(OpenLibrary library) {
    return library.issues().stream()
        .filter(summary -> !summary.number().isAssigned())
        .map(IssueSummary::id)
        .findFirst()
        .orElseGet(
            () -> {
              Issue draft = Issue.blank(ids.next());
              library.addIssue(draft, messages.get("version.created"), List.of());
              return draft.id();
            });
  }

  /// Items go to the end of the section of the same name, or of a new one.
  private static List<Edit> placing(Tree tree, Issue imported) {
    List<Edit> edits = new ArrayList<>();
    List<Section> there = tree.issue().sections();
    int added = 0;
    for (Section section : imported.sections()) {
      Optional<Section> same =
          there.stream().filter(s -> s.name().chars().equals(section.name().chars())).findFirst();
      if (same.isPresent()) {
        int end = same.get().items().size();
        edits.add(
            new SpliceEdit(
                same.get().id(), Branch.ITEMS, end, List.of(), List.copyOf(section.items())));
      } else {
        int end = there.size() + added++;
        edits.add(
            new SpliceEdit(tree.issue().id(), Branch.SECTIONS, end, List.of(), List.of(section)));
      }
    }
    return edits;
  }

  private static ImportOutcome taken(Prepared prepared, NodeId issue) {
    Imported imported = prepared.imported();
    return new ImportOutcome.Taken(
        prepared.file(),
        issue,
        imported.whole(),
        imported.issue().items().size(),
        imported.source().charsetName(),
        imported.losses());
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > SourceReader.LARGEST) {
        throw new ProblemException(
            Problem.input("GB-I03", "import.tooLarge", name(file), SourceReader.LARGEST >> 20));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new ProblemException(
          Problem.input("GB-I10", "import.missing", file.toString()), missing);
    } catch (IOException unreadable) {
      throw new ProblemException(
          Problem.input("GB-I11", "import.unreadable", file.toString()), unreadable);
    }
  }

  /// Only a file in the same folder counts; a path in a text is not followed.
  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
