package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.exchange.Guidance;
import org.gongbao.exchange.web.ClipboardPage;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Document;
import org.gongbao.model.Sha256;
import org.gongbao.model.SourceFile;
import org.gongbao.model.SourceId;
import org.gongbao.model.SourceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is copied elsewhere comes in as a file does.
class IncomingTest {
  private static final String HTML =
      "<meta charset='utf-8'><p align=center>江州市水务局关于供水的通知</p><p align=center>江水字〔2026〕8号</p>"
          + "<p>各供水单位：</p><p>现下达资金12000万元。</p><p>江州市水务局</p><p>2026年11月2日</p>";
  private static final String TEXT =
      "江州市水务局关于供水的通知\n江水字〔2026〕8号\n各供水单位：\n现下达资金12000万元。\n江州市水务局\n2026年11月2日\n";

  @TempDir private Path folder;

  @Test
  void markedUpTextIsPreferred() {
    Incoming both = Incoming.copied("剪贴板", Optional.of(HTML), Optional.of(TEXT)).orElseThrow();
    assertEquals("剪贴板.html", both.name());
    assertArrayEquals(ClipboardPage.bytes(HTML), both.bytes());
    Incoming plain = Incoming.copied("剪贴板", Optional.of(" "), Optional.of(TEXT)).orElseThrow();
    assertEquals("剪贴板.txt", plain.name());
    assertArrayEquals(TEXT.getBytes(StandardCharsets.UTF_8), plain.bytes());
  }

  @Test
  void nothingCopiedIsNothing() {
    assertEquals(Optional.empty(), Incoming.copied("剪贴板", Optional.empty(), Optional.of(" \n")));
    assertEquals(Optional.empty(), Incoming.copied("剪贴板", Optional.empty(), Optional.empty()));
  }

  @Test
  void bothBecomeTheSameDocument() {
    for (Incoming copied :
        List.of(
            Incoming.copied("剪贴板", Optional.of(HTML), Optional.of(TEXT)).orElseThrow(),
            Incoming.copied("剪贴板", Optional.empty(), Optional.of(TEXT)).orElseThrow())) {
      Importer.Prepared prepared = (Importer.Prepared) prepared(copied);
      Document document = (Document) prepared.imported().issue().items().getFirst();
      assertEquals("江州市水务局关于供水的通知", document.title().chars());
      assertEquals("江水字〔2026〕8号", document.numbers().list().getFirst().written());
      assertEquals("各供水单位：", document.addressees().chars());
    }
  }

  @Test
  void aPageWithoutTextIsRefusedByItsName() {
    Incoming picture =
        Incoming.copied("剪贴板", Optional.of("<p> </p>"), Optional.empty()).orElseThrow();
    Importer.Settled settled = (Importer.Settled) prepared(picture);
    ImportOutcome.Refused refused = (ImportOutcome.Refused) settled.outcome();
    assertEquals("GB-I01", refused.problem().code());
    assertEquals(List.of("剪贴板.html"), refused.problem().arguments());
  }

  @Test
  void itIsKeptByteForByteAndReadsTheSameLater() {
    Libraries libraries =
        new Libraries(folder, LibraryFixtures.desk(new DirectTasks(), new CountingIds("s")));
    Incoming copied =
        Incoming.copied("剪贴板 2026-11-02 18.42", Optional.of(HTML), Optional.empty()).orElseThrow();
    try (OpenLibrary library = libraries.create(folder.resolve("c.gongbao"))) {
      Importer importer = new Importer(new CountingIds("n"), Messages.in("zh"));
      ImportOutcome.Taken taken =
          (ImportOutcome.Taken) Imports.into(library, importer, copied).getFirst();
      SourceInfo kept = library.sourceFiles().sources(taken.issue()).getFirst();
      SourceFile source = library.sourceFiles().source(kept.id());
      assertEquals("剪贴板 2026-11-02 18.42.html", source.name());
      assertArrayEquals(ClipboardPage.bytes(HTML), source.bytes());
      assertEquals(new SourceId(Sha256.of(source.bytes())), source.id());
      assertEquals(
          taken.imported().source().texts(),
          library.sourceFiles().sourceText(source.id()).texts(),
          "by line");
    }
  }

  @Test
  void aFolderIsNoFile() {
    Importer.Settled settled = (Importer.Settled) prepared(Incoming.of(folder));
    ImportOutcome.Refused refused = (ImportOutcome.Refused) settled.outcome();
    assertEquals("GB-I12", refused.problem().code());
  }

  @Test
  void aBureausDocumentGoesToThoseOfTheBureaus() {
    Incoming copied = Incoming.copied("剪贴板", Optional.empty(), Optional.of(TEXT)).orElseThrow();
    Importer.Prepared prepared = (Importer.Prepared) prepared(copied);
    assertEquals("部门文件", prepared.imported().issue().sections().getFirst().name().chars());
  }

  @Test
  void fiveMegabytesComeInWhole() {
    String long1 =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "第" + i + "段，供水单位要做好设施检修和水质监测，及时公布结果。")
            .collect(Collectors.joining("\n"));
    Importer.Prepared prepared =
        (Importer.Prepared)
            prepared(Incoming.copied("剪贴板", Optional.empty(), Optional.of(long1)).orElseThrow());
    assertEquals(40_000, prepared.imported().source().lines().size());
    assertEquals(List.of(), prepared.imported().losses().losses());
  }

  private static Importer.Step prepared(Incoming incoming) {
    return new Importer(new CountingIds("n"), Messages.in("zh"))
        .prepare(
            new Importer.Request(List.of(incoming), Guidance.NONE, Optional.empty()),
            Tasks.Progress.NONE)
        .getFirst();
  }
}
