package org.gongbao.app;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.edit.Edit;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.Imported;
import org.gongbao.exchange.Pictures;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.Intake;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.SourceFile;

/// Brings files into a library: whole issues as issues of their own, documents into an issue. Each
/// file comes in whole or not at all.
///
/// Three steps: [#prepare] reads on a worker and writes nothing, so that an editor can look at what
/// was understood and have a file read [#again]; [#store] adds whole issues, on a worker; [#finish]
/// puts documents into open issues, on the thread that owns them.
public final class Importer {
  private final NodeIds ids;
  private final Messages messages;

  /// @param messages names the versions kept of new issues
  public Importer(NodeIds ids, Messages messages) {
    this.ids = ids;
    this.messages = messages;
  }

  /// @param guidance what is said of all the files
  /// @param charset chosen by the user, or empty to detect it
  public record Request(List<Incoming> files, Guidance guidance, Optional<Charset> charset) {
    public Request {
      files = List.copyOf(files);
    }
  }

  /// One file of an import.
  public sealed interface Step permits Settled, Prepared {
    Incoming file();
  }

  /// A file there is nothing more to do for.
  public record Settled(ImportOutcome outcome) implements Step {
    @Override
    public Incoming file() {
      return outcome.file();
    }
  }

  /// A file read, not yet in the library.
  ///
  /// @param guidance it was read with
  /// @param section where its items go; empty for where their numbers say
  /// @param disclosure 公开属性 of its documents as the office knows it; empty for what they say
  ///   themselves
  public record Prepared(
      Incoming file,
      Imported imported,
      Intake intake,
      Guidance guidance,
      Optional<String> section,
      Optional<String> disclosure)
      implements Step {

    /// With its items going into a section of this name.
    public Prepared into(Optional<String> name) {
      return new Prepared(file, imported, intake, guidance, name, disclosure);
    }

    /// With the 公开属性 its documents were registered with.
    public Prepared disclosed(String kind) {
      return new Prepared(file, imported, intake, guidance, section, Optional.of(kind));
    }
  }

  /// What is in the library, and which issues the rest goes into.
  ///
  /// @param targets by file
  public record Run(List<Step> steps, Map<Incoming, NodeId> targets) {}

  /// Reads all files; writes nothing. On a worker. When cancelled, what was read so far.
  public List<Step> prepare(Request request, Tasks.Progress progress) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < request.files().size() && !progress.isCancelled(); i++) {
      progress.at(i, request.files().size());
      Incoming file = request.files().get(i);
      try {
        steps.add(prepare(file, request.guidance(), request.charset()));
      } catch (ProblemException unreadable) {
        steps.add(new Settled(new ImportOutcome.Refused(file, unreadable.problem())));
      }
    }
    progress.at(request.files().size(), request.files().size());
    return steps;
  }

  /// Reads a prepared file again as an editor says now, of the bytes read before.
  public Prepared again(Prepared prepared, Guidance guidance) {
    Prepared now =
        recognised(
                prepared.file(), prepared.intake().source(), prepared.imported().source(), guidance)
            .into(prepared.section());
    return prepared.disclosure().map(now::disclosed).orElse(now);
  }

  /// Adds the whole issues, and the draft issue when documents need it. On a worker.
  ///
  /// @param issue where documents go; empty for the draft issue 未编期
  public Run store(
      OpenLibrary library, List<Step> steps, Optional<NodeId> issue, Tasks.Progress progress) {
    List<Step> stored = new ArrayList<>();
    Map<Incoming, NodeId> targets = new LinkedHashMap<>();
    for (Step step : steps) {
      progress.at(stored.size(), steps.size());
      if (step instanceof Prepared prepared && prepared.imported().whole()) {
        stored.add(new Settled(added(library, prepared)));
      } else {
        stored.add(step);
        if (step instanceof Prepared) {
          targets.put(step.file(), issue.orElseGet(() -> draft(library)));
        }
      }
    }
    return new Run(stored, targets);
  }

  /// Puts the documents into their issues, one action each. On the owning thread.
  public List<ImportOutcome> finish(OpenLibrary library, Run run) {
    List<ImportOutcome> outcomes = new ArrayList<>();
    for (Step step : run.steps()) {
      outcomes.add(
          switch (step) {
            case Settled settled -> settled.outcome();
            case Prepared prepared ->
                place(library, prepared, run.targets().getOrDefault(step.file(), NO_ISSUE));
          });
    }
    return outcomes;
  }

  private static final NodeId NO_ISSUE = new NodeId("none");

  private static ImportOutcome place(OpenLibrary library, Prepared prepared, NodeId target) {
    IssueSession session = library.openIssue(target);
    if (session.isPublished()) {
      String number = session.tree().issue().number().printed();
      return new ImportOutcome.Refused(
          prepared.file(), Problem.library("GB-W01", "flow.published", number));
    }
    if (!session.isEditable()) {
      Problem problem = Problem.library("GB-I09", "import.readOnly", prepared.file().name());
      return new ImportOutcome.Refused(prepared.file(), problem);
    }
    List<Edit> edits = Placing.of(session.tree(), prepared);
    library.commit(session, "edit.import", edits, List.of(prepared.intake()));
    return taken(prepared, target);
  }

  /// Reads the bundled sample, whose files come from the program itself.
  public ImportOutcome addBundled(OpenLibrary library, Incoming bundled) {
    return add(library, prepare(bundled, Guidance.NONE, Optional.empty()));
  }

  private Prepared prepare(Incoming file, Guidance guidance, Optional<Charset> charset) {
    byte[] bytes = file.bytes();
    SourceText text = SourceReader.read(file.name(), bytes, charset);
    if (text.isBlank()) {
      throw new ProblemException(Problem.input("GB-I01", "import.empty", file.name()));
    }
    SourceFile source = SourceFile.of(file.name(), text.charsetName(), bytes);
    return recognised(file, source, text, guidance);
  }

  private Prepared recognised(
      Incoming file, SourceFile source, SourceText text, Guidance guidance) {
    Imported read = new GazetteReader(ids).read(text, source.id(), guidance);
    Pictures.Result result = Pictures.attach(read, file::picture);
    Imported imported = result.imported();
    Intake intake =
        new Intake(
            source,
            imported.provenance(),
            imported.losses(),
            result.assets(),
            imported.issue().items());
    return new Prepared(file, imported, intake, guidance, Optional.empty(), Optional.empty());
  }

  private ImportOutcome added(OpenLibrary library, Prepared prepared) {
    try {
      return add(library, prepared);
    } catch (ProblemException refused) {
      return new ImportOutcome.Refused(prepared.file(), refused.problem());
    }
  }

  private ImportOutcome add(OpenLibrary library, Prepared prepared) {
    Issue issue = prepared.imported().issue();
    IssueNumber number = issue.number();
    Optional<IssueNumber> there =
        library.issues().stream().map(IssueSummary::number).filter(number::sharesWith).findFirst();
    if (there.isPresent()) {
      String name = prepared.file().name();
      throw new ProblemException(
          Problem.input(
              "GB-I07", "import.sameIssue", name, number.printed(), there.get().printed()));
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

  private static ImportOutcome taken(Prepared prepared, NodeId issue) {
    return new ImportOutcome.Taken(prepared.file(), issue, prepared.imported());
  }
}
