package org.gongbao.exchange;

import java.util.Optional;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.SourceId;

/// Decoding and recognising alone, for the benchmark table.
public final class ReadingBench {
  private ReadingBench() {}

  public static void read(byte[] bytes) {
    SourceText text = SourceReader.read("bench", bytes, Optional.empty());
    new GazetteReader(new CountingIds("n")).read(text, new SourceId("bench"), Guidance.NONE);
  }
}
