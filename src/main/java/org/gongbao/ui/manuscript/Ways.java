package org.gongbao.ui.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gongbao.app.ImportOutcome;
import org.gongbao.app.Importer;
import org.gongbao.app.Incoming;
import org.gongbao.model.NodeId;

/// What the manuscripts ask of the window.
///
/// @param files asks the user for files; none when the user thought better of it
/// @param scan asks for a scan of a signed original
/// @param show shows a file with the program the system has for it; false when it has none
/// @param toRead asks for a file of comma separated values
/// @param toWrite asks where to write one, proposing a name
/// @param store brings files into an issue, after a look where one is wanted
/// @param go leads to an item of an issue
/// @param say tells quietly what was done
public record Ways(
    Supplier<List<Incoming>> files,
    Supplier<Optional<Path>> scan,
    Predicate<Path> show,
    Supplier<Optional<Path>> toRead,
    Function<String, Optional<Path>> toWrite,
    Storing store,
    BiConsumer<NodeId, NodeId> go,
    Consumer<String> say) {

  /// Brings files into an issue.
  @FunctionalInterface
  public interface Storing {
    /// @param sections names of the sections of the issue
    /// @param done told what became of them; not called when the user thought better of it
    void store(
        List<Importer.Prepared> files,
        NodeId issue,
        List<String> sections,
        Consumer<List<ImportOutcome>> done);
  }
}
