package org.gongbao.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.check.office.Past;
import org.gongbao.edit.Edit;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.exchange.style.StyleWriter;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.Asset;
import org.gongbao.model.Intake;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueSummary;
import org.gongbao.model.IssueVersion;
import org.gongbao.model.NodeId;
import org.gongbao.model.Notice;
import org.gongbao.model.Stage;
import org.gongbao.model.Tree;
import org.gongbao.model.Verification;
import org.gongbao.model.ledger.Ledger;
import org.gongbao.model.manuscript.Twice;
import org.gongbao.store.Holder;
import org.gongbao.store.Library;
import org.gongbao.store.Opener;

/// An open library: what window and command line work with.
///
/// Reading may be done on any thread and sees what is in the file. Methods that write wait for the
/// writing thread; call them from a task, not from the owning thread. Sessions belong to the owning
/// thread, and what is done in them is in the file within 300 ms without anyone waiting. Everything
/// throws `ProblemException` for what can go wrong with a file.
public final class OpenLibrary implements AutoCloseable {
  private static final String STYLE = "style";

  final Library library;
  private final Opener opener;
  private final Desk desk;
  private final Access access;
  private final Autosave autosave;
  private final BackupSchedule backups;
  private final Sessions sessions;
  private final OtherIssues others;

  OpenLibrary(Library library, Opener opener, Desk desk) {
    this.library = library;
    this.opener = opener;
    this.desk = desk;
    this.access = accessTo(library);
    this.autosave = new Autosave(library, desk.tasks(), desk.clock());
    this.others = new OtherIssues(library, autosave);
    this.sessions =
        new Sessions(library.reader(), autosave, desk, access instanceof Access.Writable);
    this.backups = new BackupSchedule(library, opener, desk.tasks());
    backups.start();
  }

  private static Access accessTo(Library library) {
    return library
        .readOnly()
        .<Access>map(
            why ->
                new Access.ReadOnly(
                    why.holder().map(Holder::who), why.holder().map(Holder::since), why.problem()))
        .orElseGet(Access.Writable::new);
  }

  /// Real path of the file.
  public Path path() {
    return library.file();
  }

  public Access access() {
    return access;
  }

  /// By year and number; those without a number first.
  public List<IssueSummary> issues() {
    return library.reader().issues();
  }

  /// The session of an issue; the same one as long as it is open. May be called on a worker, but by
  /// one thread at a time for the same issue.
  public IssueSession openIssue(NodeId id) {
    return sessions.open(id);
  }

  /// An issue as it is in the file, for reading only.
  public Issue read(NodeId issue) {
    return library.reader().issue(issue).tree().issue();
  }

  /// An issue or diary as it is now, what is not in the file yet included. Any thread.
  Issue now(NodeId issue) {
    return sessions
        .latest(issue)
        .map(Tree::issue)
        .orElseGet(
            () -> {
              // One let go of may still be on its way into the file.
              if (autosave.isPending(issue)) {
                autosave.flush();
              }
              return read(issue);
            });
  }

  /// Notices of an issue, without their bodies.
  List<Notice> notices(NodeId issue) {
    return library.reader().notices(issue);
  }

  /// 大事记簿.
  public Diaries diaries() {
    return new Diaries(this, desk);
  }

  List<IssueSummary> diarySummaries() {
    return library.reader().diaries();
  }

  /// Lets go of a session that is no longer shown, and with it of its undo history.
  public void release(NodeId issue) {
    sessions.release(issue);
  }

  /// One action that brings text in from outside: the edits and what they came from are kept
  /// together or not at all. On the owning thread.
  ///
  /// @param label message key
  public void commit(IssueSession session, String label, List<Edit> edits, List<Intake> intakes) {
    sessions.commit(session, label, edits, intakes);
  }

  /// Adds an issue with what it came from, all or nothing. Its state is kept as its first version.
  ///
  /// @param versionName such as 导入 or 新建
  public void addIssue(Issue issue, String versionName, List<Intake> intakes) {
    autosave.call(
        () -> {
          library
              .writer()
              .addIssue(issue, versionName, intakes, desk.who(), desk.clock().instant());
          return issue;
        });
  }

  public void addAsset(Asset asset) {
    autosave.call(
        () -> {
          library.writer().addAsset(asset);
          return asset;
        });
  }

  /// 版式: the office's own, else the gazette style the program brings along.
  ///
  /// @throws ProblemException GB-L10 when the office's cannot be read
  public HouseStyle style() {
    return setting(STYLE).map(StyleReader::read).orElseGet(StyleReader::gazette);
  }

  /// The style an issue is printed in: that of the library, but of a published issue the one its
  /// pages were signed in, so that it stays as it was printed.
  ///
  /// @throws ProblemException GB-L10 when it cannot be read
  public HouseStyle style(NodeId issue) {
    Optional<Stage> open = sessions.latest(issue).map(tree -> tree.issue().stage());
    return flows().signedStyle(issue, open).orElseGet(this::style);
  }

  /// Keeps a style for all issues of the library that are still to be laid out.
  public void keepStyle(HouseStyle style) {
    putSetting(STYLE, StyleWriter.write(style));
  }

  /// Oldest first.
  public List<IssueVersion> versions(NodeId issue) {
    return library.reader().versions(issue);
  }

  /// Keeps the present state of an issue under a name.
  public IssueVersion saveVersion(NodeId issue, String name) {
    return autosave.call(
        () -> {
          autosave.drain();
          autosave.requireSaved();
          return library.writer().saveVersion(issue, name, desk.who(), desk.clock().instant());
        });
  }

  /// The state a version kept.
  public Tree loadVersion(IssueVersion version) {
    return library.reader().version(version.number());
  }

  /// The files issues came from.
  public SourceFiles sourceFiles() {
    return new SourceFiles(library, autosave, desk);
  }

  /// 原文比对.
  public Originals originals() {
    return new LibraryOriginals(library, autosave, desk);
  }

  /// Plans, makes and sets aside issues.
  public IssueDesk issueDesk() {
    return new IssueDesk(this, desk);
  }

  FlowStore flows() {
    return new FlowStore(library, autosave, desk);
  }

  /// How many pages issues are to have.
  public PageTargets pageTargets() {
    return new PageTargets(this);
  }

  /// A setting of the library; empty where it was never kept.
  Optional<String> setting(String key) {
    return library.reader().setting(key);
  }

  Map<String, String> settings(String beginning) {
    return library.reader().settings(beginning);
  }

  void putSetting(String key, String value) {
    autosave.call(
        () -> {
          library.writer().putSetting(key, value);
          return value;
        });
  }

  List<IssueSummary> discarded() {
    return library.reader().discarded();
  }

  void discard(NodeId issue, boolean gone) {
    autosave.call(
        () -> {
          library.writer().discard(issue, gone ? desk.clock().instant() : null);
          return issue;
        });
  }

  /// Registers, words and what else the office keeps beside its issues.
  public Registers registers() {
    return new Registers(library, autosave, desk);
  }

  /// Who works here, and whose signatures are relied on.
  public People people() {
    return new People(library, autosave, desk);
  }

  /// What rules know of all issues but one. On a worker.
  Past beside(NodeId issue) {
    return others.beside(issue, new PrintedPages(this)::starts);
  }

  /// 发文字号台账 of all issues, with what was done a moment ago. On a worker: the first time in an older
  /// library takes as long as reading the outlines of all issues, unless the checks did so before.
  ///
  /// @return empty when cancelled
  public Optional<Ledger> ledger(Tasks.Progress progress) {
    autosave.call(
        () -> {
          autosave.drain();
          return library;
        });
    return others.ledger(LedgerSources.of(this), progress);
  }

  /// What stands in all issues, the oldest first. On a worker: the first time takes long.
  public List<Twice.There> items() {
    return others.items();
  }

  public LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /// What the office decided about the findings of an issue.
  public Decisions decisions(NodeId issue) {
    return new LibraryDecisions(library, autosave, desk, issue);
  }

  /// 质疑单 of an issue.
  public Queries queries(NodeId issue) {
    return new LibraryQueries(library, autosave, desk, issue);
  }

  /// 校次.
  public Proofs proofs() {
    return new Proofs(library, opener, autosave, desk);
  }

  public Optional<Asset> asset(String sha256) {
    return library.reader().asset(sha256);
  }

  public SaveState saveState() {
    return autosave.state();
  }

  /// Tells a listener every new state, in order, on the owning thread.
  public void onSaveState(Consumer<SaveState> listener) {
    autosave.onState(listener);
  }

  /// Tells a listener of what goes wrong in the background, on the owning thread: a damage found, a
  /// backup that failed.
  public void onProblem(Consumer<Problem> listener) {
    backups.onProblem(listener);
  }

  /// Waits until everything done so far is in the file.
  ///
  /// @throws ProblemException when it cannot be written; it is kept and tried again
  public void flush() {
    autosave.flush();
  }

  /// Verifies the whole file; see [Verification]. Takes long.
  public Verification verify() {
    flush();
    return library.verify();
  }

  /// Tries again at once to save what could not be saved.
  public void retrySaving() {
    autosave.retryNow();
  }

  /// 另存副本: writes a whole copy to another place, also what could not be saved so far. This library
  /// stays open and goes on trying. When nothing of the file can be read any more, the copy holds
  /// the issues that are open, as they are now.
  ///
  /// @throws ProblemException when the target exists or cannot be written
  public RescueCopy saveCopy(Path target) {
    return autosave.call(
        () -> new CopyRescue(library, opener, desk, target).save(autosave.pending(), sessions));
  }

  /// What was done in an issue, in all sessions there were.
  public PastStates past(NodeId issue) {
    return new JournalStates(library.reader(), autosave, issue);
  }

  /// Closes the library once everything is in the file.
  ///
  /// @throws ProblemException when something cannot be written; the library is then still open
  @Override
  public void close() {
    flush();
    closeUnsaved();
  }

  /// Closes the library and gives up what could not be written. Only when the user said so.
  public void closeUnsaved() {
    backups.close();
    autosave.close();
    library.close();
  }
}
