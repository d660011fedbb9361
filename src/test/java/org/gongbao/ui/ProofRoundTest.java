package org.gongbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Keyring;
import org.gongbao.app.Libraries;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.Parcels;
import org.gongbao.app.proof.ProofCopy;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.exchange.Reading;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Account;
import org.gongbao.review.merge.Signs;
import org.gongbao.review.merge.State;
import org.gongbao.review.round.ProofRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A proof round of the sample issue as the office goes through it with the keyboard: the proof,
/// two returns, the docket, the red-check.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start
class ProofRoundTest {
  private static final char[] PASSPHRASE = "江州公报室2026".toCharArray();
  private static final String RECORDS = "视频监控资料保存时间不少于30日";
  private static final String CHECKS = "每月至少开展一次安全检查";

  @TempDir private static Path home;
  @TempDir private static Path desk;
  private WorkstationApp app;
  private UiServices services;

  @Start
  void start(Stage given) {
    services = DemoDesk.services(home);
    Issue issue = Reading.sample().issue();
    Path file = desk.resolve("江州.gongbao");
    if (!Files.exists(file)) {
      try (OpenLibrary made = services.libraries().create(file)) {
        made.addIssue(issue, "导入", List.of());
      }
    }
    app = new WorkstationApp(services, given);
    app.showDesk(work -> app.library().open(file));
  }

  @Test
  void aRoundGoesFromTheProofToTheRedCheck(FxRobot robot) {
    services.settings().put("lastProof.folder", desk.toString());
    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.Q);
    push(robot, KeyCode.CONTROL, KeyCode.ENTER);
    OpenLibrary library = app.library().libraryProperty().get().orElseThrow();
    NodeId issue = app.work().treeProperty().get().orElseThrow().issue().id();
    RoundDesk rounds = new RoundDesk(library, exporter());
    assertEquals(1, library.proofs().rounds(issue).size());
    ProofRound round = library.proofs().rounds(issue).getFirst();
    Path proof = made(".gbproof");
    assertTrue(Files.exists(made(".pdf")));

    Path first =
        returned(proof, "宋知白", new Wanted(RECORDS, "30日", "90日"), new Wanted(CHECKS, "至少", ""));
    Path second =
        returned(
            proof,
            "林疏影",
            new Wanted(RECORDS, "30日", "60日"),
            new Wanted(CHECKS, "至少", ""),
            new Wanted("每年至少组织一次演练", "一次", "两次"));
    merge(robot, first);
    assertTrue(library.proofs().marks(round.id()).isEmpty(), "不信任 is what Enter means");
    merge(robot, first, KeyCode.TAB);
    merge(robot, second, KeyCode.TAB);
    merge(robot, second);
    assertTrue(shown(robot, "没有变化"), "again");
    assertEquals(5, library.proofs().marks(round.id()).size());

    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.R);
    TableView<?> table = table(robot);
    // Two of one wish stand in one line.
    assertEquals(4, table.getItems().size());
    choose(robot, table, "90日");
    push(robot, KeyCode.A);
    assertTrue(text().contains("保存时间不少于90日"));
    // What contradicts it stays, and it is said why.
    choose(robot, table, "60日");
    push(robot, KeyCode.A);
    assertTrue(text().contains("保存时间不少于90日"));
    assertTrue(app.work().saidProperty().get().contains("矛盾"), app.work().saidProperty().get());
    push(robot, KeyCode.R);
    write("与原件一致");
    push(robot, KeyCode.ENTER);
    choose(robot, table, "60日");
    assertTrue(shown(robot, "理由：与原件一致"), "the reason is told");
    // Asked of the issuing office, once.
    choose(robot, table, "两次");
    push(robot, KeyCode.Q);
    write("每年几次？");
    push(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(shown(robot, "每年几次？"), "the query is told with the mark");
    String before = text();
    push(robot, KeyCode.Q);
    assertEquals(before, text(), "the key goes into no text");
    assertEquals(1, library.queries(issue).all().size());
    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.R);
    // In another form.
    choose(robot, table, "两次");
    push(robot, KeyCode.E);
    write("三次");
    push(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(text().contains("每年至少组织三次演练"), text());
    // Undone behind the docket's back, and done again.
    robot.interact(() -> app.work().undo());
    assertTrue(text().contains("每年至少组织一次演练"));
    choose(robot, table, "两次");
    assertTrue(shown(robot, "文字已改回"), "undone is told");
    push(robot, KeyCode.A);
    assertTrue(text().contains("每年至少组织三次演练"), text());
    choose(robot, table, "至少");
    push(robot, KeyCode.A);
    assertTrue(text().contains("每月开展一次安全检查"));

    var docket = rounds.docket(round);
    for (Account account : docket.accounts()) {
      assertEquals(0, account.count(State.OPEN) + account.count(State.CONFLICTING));
    }
    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.H);
    assertTrue(shown(robot, "核红无误"));
    robot.interact(() -> app.work().undo());
    push(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.H);
    assertFalse(shown(robot, "核红无误"));
    assertTrue(shown(robot, "核红发现1处"));
  }

  /// Into the field of the dialog that has the focus.
  private static void write(String words) {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          Scene dialog = Window.getWindows().getLast().getScene();
          ((TextInputControl) dialog.getFocusOwner()).setText(words);
        });
  }

  private record Wanted(String find, String quote, String text) {}

  /// A reader with a machine and a key of his own.
  private Path returned(Path proof, String name, Wanted... wishes) {
    Path place = desk.resolve(name);
    Libraries own =
        new Libraries(place, LibraryFixtures.desk(new DirectTasks(), new CountingIds(name)));
    Path back = desk.resolve(name + ".gbreturn");
    try (ProofCopy copy = ProofCopy.open(proof, Optional.empty(), place, own)) {
      List<Mark> marks = new ArrayList<>();
      for (Wanted wish : wishes) {
        Place found = found(copy.base(), wish.find());
        Place at = found.at(found.offset() + wish.find().indexOf(wish.quote()));
        Correction correction = new Correction.Replaced(new Stretch(at, wish.quote()), wish.text());
        marks.add(
            new Mark(
                new MarkId(name + marks.size()),
                Signs.of(correction),
                correction,
                Remark.by(name, Instant.parse("2026-11-02T11:00:00Z"))));
      }
      copy.put(marks);
      Keyring keys = own.keys();
      Parcels.write(
          back, copy.giveBack(keys.unlock(keys.make(name, PASSPHRASE), PASSPHRASE), name, "0"));
    }
    return back;
  }

  private static Place found(Tree base, String words) {
    List<Place> found = new ArrayList<>();
    base.issue()
        .walk(
            node ->
                node.written(Slot.TEXT)
                    .filter(chars -> chars.contains(words))
                    .ifPresent(
                        chars -> found.add(new Place(node.id(), Slot.TEXT, chars.indexOf(words)))));
    return found.getFirst();
  }

  /// A new key is asked about: Enter leaves it.
  private void merge(FxRobot robot, Path file, KeyCode... before) {
    Platform.runLater(() -> app.merge(List.of(file)));
    WaitForAsyncUtils.waitForFxEvents();
    for (KeyCode key : before) {
      push(robot, key);
    }
    if (Window.getWindows().size() > 1) {
      push(robot, before.length == 0 ? KeyCode.ENTER : KeyCode.SPACE);
    }
  }

  private PageExporter exporter() {
    return new PageExporter(services.fonts(), services.messages(), services.clock());
  }

  private Path made(String suffix) {
    try (var files = Files.list(desk)) {
      return files.filter(file -> file.toString().endsWith(suffix)).findFirst().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String text() {
    StringBuilder chars = new StringBuilder();
    app.work()
        .treeProperty()
        .get()
        .orElseThrow()
        .issue()
        .walk(node -> node.written(Slot.TEXT).ifPresent(chars::append));
    return chars.toString();
  }

  private static TableView<?> table(FxRobot robot) {
    return robot
        .lookup(node -> node instanceof TableView<?> && node.isVisible() && node.getScene() != null)
        .query();
  }

  private static void choose(FxRobot robot, TableView<?> table, String words) {
    robot.interact(
        () -> {
          for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).toString().contains(words)) {
              table.getSelectionModel().clearAndSelect(i);
            }
          }
          table.requestFocus();
        });
  }

  private static boolean shown(FxRobot robot, String words) {
    return robot
        .lookup(
            (Node node) ->
                node instanceof Label label
                    && label.getText() != null
                    && label.getText().contains(words))
        .tryQuery()
        .isPresent();
  }

  private static void push(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
