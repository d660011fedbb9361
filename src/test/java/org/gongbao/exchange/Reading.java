package org.gongbao.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.source.SourceText;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.model.Document;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Node;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.SourceId;

/// Reads test texts and looks into what came out.
public final class Reading {
  private Reading() {}

  public static Imported file(Path file) {
    return file(file, Guidance.NONE);
  }

  static Imported file(Path file, Guidance guidance) {
    try {
      return bytes(file.getFileName().toString(), Files.readAllBytes(file), guidance);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Imported text(String text) {
    return text(text, Guidance.NONE);
  }

  static Imported text(String text, Guidance guidance) {
    return bytes("test.txt", text.getBytes(StandardCharsets.UTF_8), guidance);
  }

  public static Imported bytes(String name, byte[] bytes) {
    return bytes(name, bytes, Guidance.NONE);
  }

  static Imported bytes(String name, byte[] bytes, Guidance guidance) {
    SourceText source = SourceReader.read(name, bytes, Optional.empty());
    return new GazetteReader(new CountingIds("n")).read(source, new SourceId("source"), guidance);
  }

  public static Imported sample() {
    return file(Path.of("resources/sample/jiangzhou-2026-22.txt"));
  }

  static Document document(Imported imported, int index) {
    return (Document) imported.issue().items().get(index);
  }

  static <N extends Node> List<N> all(Node top, Class<N> kind) {
    List<N> found = new ArrayList<>();
    top.walk(
        node -> {
          if (kind.isInstance(node)) {
            found.add(kind.cast(node));
          }
        });
    return found;
  }

  static long headings(Node top, OrdinalForm form) {
    return all(top, Heading.class).stream().filter(h -> h.ordinal().form() == form).count();
  }

  static <B extends Node> B only(Node top, Class<B> kind) {
    List<B> found = all(top, kind);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + kind.getSimpleName());
    }
    return found.getFirst();
  }

  static Issue again(Issue issue) {
    return text(TextWriter.write(issue)).issue();
  }
}
