package org.gongbao.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.SourceId;
import org.gongbao.model.manuscript.Origin;
import org.gongbao.review.compare.IssueComparison;

/// What a state can be compared with beside its own past: another issue, and the file an item came
/// from as it is read now. On a worker.
public final class Counterparts {
  private final OpenLibrary library;

  public Counterparts(OpenLibrary library) {
    this.library = library;
  }

  /// An item as its file has it.
  ///
  /// @param file its name
  public record Original(String file, Issue issue, Item item) {}

  /// Another issue as it is now, what is not in the file yet included.
  public Issue issue(NodeId id) {
    return library.now(id);
  }

  /// Reads the file again an item came from.
  ///
  /// @return empty when it came from none, or nothing in the file is like it
  public Optional<Original> original(Item item) {
    return library.sourceFiles().origins().stream()
        .filter(origin -> origin.item().equals(item.id()))
        .map(Origin::source)
        .reduce((earlier, later) -> later)
        .flatMap(source -> original(source, item));
  }

  private Optional<Original> original(SourceId source, Item item) {
    SourceText text = library.sourceFiles().sourceText(source);
    AtomicLong count = new AtomicLong();
    NodeIds ids = () -> new NodeId("file-" + count.incrementAndGet());
    Issue read = new GazetteReader(ids).read(text, source, Guidance.NONE).issue();
    return IssueComparison.counterpart(item, read.items())
        .map(found -> new Original(library.sourceFiles().source(source).name(), read, found));
  }
}
