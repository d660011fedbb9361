package org.gongbao.ui;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongbao.app.Desk;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Importer;
import org.gongbao.app.IssueSession;
import org.gongbao.app.Libraries;
import org.gongbao.app.LivePages;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.Originals;
import org.gongbao.app.Settings;
import org.gongbao.app.Tasks;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.NodeIds;
import org.gongbao.model.Tree;
import org.gongbao.ui.DemoIssue.Demo;
import org.gongbao.ui.work.OpenIssue;

/// Services and open issues for tests of the window.
final class DemoDesk {
  private DemoDesk() {}

  static UiServices services(Path home, String language, Settings settings) {
    return services(home, language, settings, new DirectTasks());
  }

  /// With long work done by these.
  static UiServices services(Path home, Tasks tasks) {
    return services(home, "zh", new MemorySettings(), tasks);
  }

  private static UiServices services(Path home, String language, Settings settings, Tasks tasks) {
    AtomicInteger ids = new AtomicInteger();
    Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:42:07Z"), ZoneOffset.ofHours(8));
    NodeIds fresh = () -> new NodeId("n" + ids.incrementAndGet());
    Libraries libraries =
        new Libraries(home, new Desk("孟书禾", "测试机", clock, fresh, new SecureRandom(), tasks));
    return new UiServices(
        Messages.in(language),
        settings,
        tasks,
        libraries,
        new Importer(fresh, Messages.in(language)),
        pages(tasks),
        new FontLibrary(List.of()),
        clock,
        "0.1.0");
  }

  /// Composed with the bundled fonts and the bundled style.
  static LivePages pages(Tasks tasks) {
    return new LivePages(tasks, pictures -> new Composer(Fonts.BUNDLED, pictures)::compose);
  }

  static UiServices services(Path home) {
    MemorySettings settings = new MemorySettings();
    settings.put("window.width", "1000");
    settings.put("window.height", "1000");
    return services(home, "zh", settings);
  }

  static OpenIssue rich() {
    Demo demo = DemoIssue.rich();
    return new OpenIssue(
        session(demo.issue()),
        List.of(demo.source()),
        sha -> Optional.empty(),
        StyleReader::gazette,
        Originals.NONE);
  }

  static OpenIssue large() {
    return of(DemoIssue.large());
  }

  /// An issue without a source.
  static OpenIssue of(Issue issue) {
    return new OpenIssue(
        session(issue), List.of(), sha -> Optional.empty(), StyleReader::gazette, Originals.NONE);
  }

  private static IssueSession session(Issue issue) {
    AtomicInteger ids = new AtomicInteger();
    Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:42:07Z"), ZoneOffset.UTC);
    return new IssueSession(
        Tree.of(issue), 0, true, "孟书禾", clock, () -> new NodeId("s" + ids.incrementAndGet()));
  }
}
