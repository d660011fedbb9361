package org.gongbao.store.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.gongbao.store.proof.WorkFault.Reason;

/// What a proofreader has done so far on one package: marks, pages read, a private note. One file a
/// package in the user's data folder, lines that are only ever added ([WorkLine]): what a method
/// wrote is on the disk when it returns, whatever happens then; a line that was cut off while being
/// written is none. Lines and not SQLite, for one reader writes a few thousand at most, and a
/// damaged file can still be read by eye. Owned by one thread.
public final class WorkFile implements AutoCloseable {
  static final String FILE = "file";
  static final String MARK = "mark";
  static final String GONE = "gone";
  static final String PAGE = "page";
  static final String NOTE = "note";
  static final String READ = "read";

  private static final String FORMAT = "gongbao-work/1";
  private static final int TIDY_FROM = 1024 * 1024;

  private final Path file;
  private final String digest;
  private final WorkLock lock;
  private final WorkState state = new WorkState();
  private FileChannel channel;
  private int damaged;

  private WorkFile(Path file, String digest, WorkLock lock) throws IOException {
    this.file = file;
    this.digest = digest;
    this.lock = lock;
    this.channel = open(file);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// Opens what was done on a package, or begins.
  ///
  /// @param folder made when it is not there
  /// @param digest of the package, [Parcel#digest]
  /// @throws WorkFault when it is open elsewhere or cannot be used; it is as it was
  public static WorkFile open(Path folder, String digest) {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no digest");
    }
    try {
      Files.createDirectories(folder);
      Path file = folder.toRealPath().resolve(digest + ".gbwork");
      WorkLock lock = WorkLock.take(file.resolveSibling(digest + ".lock"));
      return opened(file, digest, lock);
    } catch (IOException unwritable) {
      throw new WorkFault(Reason.UNWRITABLE, unwritable);
    }
  }

  private static WorkFile opened(Path file, String digest, WorkLock lock) throws IOException {
    WorkFile work = null;
    try {
      work = new WorkFile(file, digest, lock);
      work.load();
      return work;
    } catch (IOException | RuntimeException failed) {
      if (work != null) {
        work.channel.close();
      }
      lock.close();
      throw failed;
    }
  }

  /// Marks in the order they were first made: id and JSON.
  public Map<String, String> marks() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(state.marks));
  }

  /// Keeps a mark, new or changed.
  public void put(String id, String json) {
    if (!json.equals(state.marks.get(id))) {
      append(List.of(new WorkLine(MARK, id, json)));
    }
  }

  /// Keeps several, all or none.
  public void putAll(Map<String, String> marks) {
    append(
        marks.entrySet().stream()
            .map(mark -> new WorkLine(MARK, mark.getKey(), mark.getValue()))
            .toList());
  }

  /// Takes a mark away; what it was stays in the file until that is tidied.
  public void remove(String id) {
    if (state.marks.containsKey(id)) {
      append(List.of(new WorkLine(GONE, id, "")));
    }
  }

  /// Pages said to be read, ascending.
  public NavigableSet<Integer> pagesRead() {
    return new TreeSet<>(state.pages);
  }

  /// @param page not negative
  public void read(int page, boolean done) {
    if (state.pages.contains(page) != done) {
      append(List.of(new WorkLine(PAGE, Integer.toString(page), done ? READ : "")));
    }
  }

  /// For the reader alone; never given back.
  public String note() {
    return state.note;
  }

  public void note(String text) {
    if (!text.equals(state.note)) {
      append(List.of(new WorkLine(NOTE, "", text)));
    }
  }

  /// How many lines were found damaged on opening, other than one cut off at the end; the file as
  /// it was is kept beside this one, with the ending `.damaged`.
  public int damaged() {
    return damaged;
  }

  private void append(List<WorkLine> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lines.forEach(line -> bytes.writeBytes(line.write()));
    long end = -1;
    try {
      end = channel.size();
      write(channel, bytes.toByteArray(), end);
      channel.force(false);
    } catch (IOException failed) {
      cut(end, failed);
      throw new WorkFault(Reason.UNSAVED, failed);
    }
    lines.forEach(state::apply);
  }

  /// Takes off what was half written, so that what is written next is not spoilt by it.
  private void cut(long end, IOException cause) {
    try {
      if (end >= 0) {
        channel.truncate(end);
      }
    } catch (IOException alreadyFailing) {
      cause.addSuppressed(alreadyFailing);
    }
  }

  private static void write(FileChannel channel, byte[] bytes, long at) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    long place = at;
    while (rest.hasRemaining()) {
      place += channel.write(rest, place);
    }
  }

  private void load() throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n') + 1;
    List<String> lines = text.substring(0, end).lines().toList();
    // A file that holds less than its first line was cut off while it was made.
    if (lines.isEmpty() && first().startsWith(text)) {
      rewrite();
      return;
    }
    if (lines.isEmpty()) {
      throw new WorkFault(Reason.FOREIGN);
    }
    require(WorkLine.read(lines.getFirst()));
    for (String line : lines) {
      WorkLine.read(line).ifPresentOrElse(state::apply, () -> damaged++);
    }
    if (damaged > 0) {
      Path kept = file.resolveSibling(file.getFileName() + ".damaged");
      Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    }
    if (damaged > 0 || end < text.length() || isUntidy(lines.size(), channel.size())) {
      rewrite();
    }
  }

  private boolean isUntidy(int lines, long length) {
    return length > TIDY_FROM && lines > 3 * state.lines().size();
  }

  private String first() {
    return new String(new WorkLine(FILE, FORMAT, digest).write(), StandardCharsets.UTF_8);
  }

  private void require(Optional<WorkLine> first) {
    if (first.isEmpty() || !first.get().kind().equals(FILE)) {
      throw new WorkFault(Reason.FOREIGN);
    }
    if (!first.get().id().equals(FORMAT)) {
      throw new WorkFault(Reason.NEWER);
    }
    if (!first.get().value().equals(digest)) {
      throw new WorkFault(Reason.FOREIGN);
    }
  }

  /// Writes the state anew, beside the file first.
  private void rewrite() throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new WorkLine(FILE, FORMAT, digest).write());
    state.lines().forEach(line -> bytes.writeBytes(line.write()));
    try (FileChannel out = open(draft)) {
      write(out, bytes.toByteArray(), 0);
      out.force(true);
    }
    channel.close();
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    channel = open(file);
  }

  @Override
  public void close() {
    try {
      try {
        channel.close();
      } finally {
        lock.close();
      }
    } catch (IOException everythingIsOnTheDisk) {
      throw new WorkFault(Reason.UNSAVED, everythingIsOnTheDisk);
    }
  }
}
