package org.gongbao.app;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.SourceReader;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.SourceInfo;
import org.gongbao.model.manuscript.Origin;
import org.gongbao.store.Library;

/// The files issues came from, as they are kept in a library: bytes, what each text stood like in
/// them, what could not be placed. Reading on any thread; keeping waits for the writing thread.
public final class SourceFiles {
  private final Library library;
  private final Autosave autosave;
  private final Desk desk;

  SourceFiles(Library library, Autosave autosave, Desk desk) {
    this.library = library;
    this.autosave = autosave;
    this.desk = desk;
  }

  /// One a source, in order of import.
  public List<Provenance> provenance(NodeId issue) {
    return library.reader().provenance(issue);
  }

  /// In order of import.
  public List<SourceInfo> sources(NodeId issue) {
    return library.reader().sources(issue);
  }

  public SourceFile source(SourceId id) {
    return library.reader().source(id);
  }

  /// A source as lines, numbered as its import numbered them.
  public SourceText sourceText(SourceId id) {
    SourceFile file = source(id);
    Optional<Charset> charset =
        Optional.of(file.charset()).filter(name -> !name.isEmpty()).map(Charset::forName);
    return SourceReader.read(file.name(), file.bytes(), charset);
  }

  /// By source, in order of import.
  public Map<SourceId, LossReport> losses(NodeId issue) {
    return library.reader().losses(issue);
  }

  /// The items that came of each source, whether they are still there or not.
  public List<Origin> origins() {
    return library.reader().origins();
  }

  /// Keeps a file before anything comes of it.
  public void keepSource(SourceFile file) {
    autosave.call(
        () -> {
          library.writer().addSource(file, desk.clock().instant());
          return file;
        });
  }
}
