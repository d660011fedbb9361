package org.gongbao.ui.work;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.OpenLibrary;
import org.gongbao.exchange.SourceText;
import org.gongbao.model.LossReport;
import org.gongbao.model.NodeId;
import org.gongbao.model.Provenance;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;

/// Reads what an issue was imported from, off the FX thread. A source without a charset is of a
/// format that has no lines, and is not shown.
final class Sources {
  private Sources() {}

  static List<OpenSource> of(OpenLibrary library, NodeId issue) {
    Map<SourceId, LossReport> losses = library.losses(issue);
    List<OpenSource> sources = new ArrayList<>();
    for (Provenance provenance : library.provenance(issue)) {
      SourceFile file = library.source(provenance.source());
      LossReport lost = losses.getOrDefault(file.id(), LossReport.NONE);
      text(file).ifPresent(text -> sources.add(new OpenSource(text, provenance, lost)));
    }
    return sources;
  }

  private static Optional<SourceText> text(SourceFile file) {
    if (file.charset().isEmpty() || !Charset.isSupported(file.charset())) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(file.charset());
    return Optional.of(new SourceText(file.name(), charset, lines(file.bytes(), charset)));
  }

  /// Lines as text readers count them, without a byte-order mark.
  static List<String> lines(byte[] bytes, Charset charset) {
    String all = new String(bytes, charset);
    String text = all.startsWith("\uFEFF") ? all.substring(1) : all;
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}
