package org.gongbao.exchange.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongbao.layout.font.FontName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The faces installed in some folders. They are looked for once, when first asked for, by their
/// name tables alone.
final class FontFolders {
  private static final Logger LOG = LoggerFactory.getLogger(FontFolders.class);
  private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc");
  private static final int DEEPEST = 12;

  private final List<Path> folders;
  private final Object lock = new Object();
  private Map<FontName, FontFile> found = Map.of();
  private boolean searched;

  FontFolders(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /// By name, in the order of the folders and, within a folder, of the paths. The first of two
  /// faces of one name is the one.
  Map<FontName, FontFile> faces() {
    synchronized (lock) {
      if (!searched) {
        found = search();
        searched = true;
      }
      return found;
    }
  }

  private Map<FontName, FontFile> search() {
    Map<FontName, FontFile> faces = new LinkedHashMap<>();
    int unreadable = 0;
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        try {
          List<FaceNames> names = FontFile.names(file);
          for (int i = 0; i < names.size(); i++) {
            FontName name = new FontName(names.get(i).postScript());
            FontFile.Origin origin = new FontFile.Origin.Installed(file, i);
            faces.putIfAbsent(name, new FontFile(name, names.get(i).family(), origin));
          }
        } catch (IOException broken) {
          unreadable++;
        }
      }
    }
    LOG.debug("{} installed faces, {} files that are no fonts", faces.size(), unreadable);
    return Collections.unmodifiableMap(faces);
  }

  private static SortedSet<Path> files(Path folder) {
    SortedSet<Path> files = new TreeSet<>();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Collector(files));
    } catch (IOException unreadable) {
      LOG.debug("font folder cannot be read");
    }
    return files;
  }

  /// Passes over what cannot be read, and over links that go round in circles.
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final SortedSet<Path> files;

    Collector(SortedSet<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (attributes.isRegularFile() && ENDINGS.stream().anyMatch(name::endsWith)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return FileVisitResult.CONTINUE;
    }
  }
}
