package org.gongbao.check.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.Shared;
import org.gongbao.exchange.GazetteReader;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.SourceReader;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.SourceId;

/// What is proposed from texts of the shared material, or files; run by hand to read all of it:
/// `CorpusProposals PLACE…`.
public final class CorpusProposals {
  private CorpusProposals() {}

  public static void main(String[] args) throws IOException {
    for (String place : args) {
      Path path = Files.exists(Path.of(place)) ? Path.of(place) : Shared.file(place);
      List<Path> files = new ArrayList<>(List.of(path));
      if (Files.isDirectory(path)) {
        try (Stream<Path> all = Files.list(path)) {
          files = all.sorted().toList();
        }
      }
      Learning learning = new Learning();
      for (Path file : files) {
        learning.add(
            new GazetteReader(new CountingIds("n"))
                .read(
                    SourceReader.read(
                        file.getFileName().toString(), Files.readAllBytes(file), Optional.empty()),
                    new SourceId("s"),
                    Guidance.NONE)
                .issue());
      }
      System.out.println("== " + place);
      for (Proposal one : learning.proposals(Map.of())) {
        System.out.println(
            one.register()
                + "\t"
                + String.join("|", one.fields())
                + "\t"
                + one.times()
                + "\t"
                + one.evidence().getFirst().quote());
      }
    }
  }
}
