package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.app.PageTargets.Target;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class PageTargetsTest {
  @TempDir private Path folder;

  @Test
  void anIssueAimsAtItsOwnElseAtTheUsualCount() {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    NodeId one = new NodeId("a");
    NodeId other = new NodeId("b");
    try (OpenLibrary library = libraries.create(folder.resolve("a.gongbao"))) {
      PageTargets targets = library.pageTargets();
      assertEquals(Target.NONE, targets.of(one));
      targets.keep(one, new Target(OptionalInt.of(52), OptionalInt.of(56)));
      assertEquals(OptionalInt.of(56), targets.of(one).pages());
      assertEquals(OptionalInt.of(52), targets.of(other).pages());
      targets.keep(one, new Target(OptionalInt.of(48), OptionalInt.empty()));
      assertEquals(OptionalInt.of(48), targets.of(one).pages());
    }
  }

  @Test
  void onlyCountsOfPagesAreRead() {
    for (String typed : List.of("", "0", "-4", "52面", "1000", "4.5", "五十二")) {
      assertEquals(OptionalInt.empty(), PageTargets.parse(typed), typed);
    }
    assertEquals(OptionalInt.of(52), PageTargets.parse(" 52 "));
    assertEquals(OptionalInt.of(PageTargets.MOST), PageTargets.parse("999"));
  }
}
