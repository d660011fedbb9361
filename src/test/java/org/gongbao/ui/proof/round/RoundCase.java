package org.gongbao.ui.proof.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.app.DirectTasks;
import org.gongbao.app.Libraries;
import org.gongbao.app.MemorySettings;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.PageExporter;
import org.gongbao.app.proof.ProofMerge;
import org.gongbao.app.proof.RoundDesk;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.fixtures.CountingIds;
import org.gongbao.fixtures.LibraryFixtures;
import org.gongbao.l10n.Messages;
import org.gongbao.model.Block;
import org.gongbao.model.Issue;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Signs;
import org.gongbao.review.round.ProofRound;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.store.proof.MarkCodec;
import org.gongbao.store.proof.ParcelKind;
import org.gongbao.store.proof.ParcelLabel;
import org.gongbao.store.proof.ParcelWriter;
import org.gongbao.ui.work.BusyModel;
import org.gongbao.ui.work.LibraryModel;
import org.gongbao.ui.work.Means;
import org.gongbao.ui.work.WorkModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library with an issue of two paragraphs on the desk, a round of it, and readers with keys.
@SuppressWarnings("NullAway.Init") // set by open
abstract class RoundCase {
  static final String UPPER = "修缮范围共十五处，自东段起依次施工，六月底前报送名册。";
  static final String LOWER = "各单位应于六月底前报送名册，逾期不予受理。";

  @TempDir Path folder;
  final List<Throwable> failed = new ArrayList<>();
  final WorkModel work = new WorkModel();
  final Messages messages = Messages.in("zh");
  final RoundWords words = new RoundWords(messages, ZoneOffset.ofHours(8));
  final MemorySettings settings = new MemorySettings();
  final Bulletin bulletin = new Bulletin();
  final Block upper = bulletin.paragraph(UPPER);
  final Block lower = bulletin.paragraph(LOWER);
  final Issue issue = bulletin.issue(bulletin.item("关于修缮栈桥的通知", upper, lower));
  LibraryModel library;
  RoundModel model;
  ProofRound round;

  @BeforeEach
  void open() {
    DirectTasks tasks = new DirectTasks();
    Path file = folder.resolve("a.gongbao");
    Libraries libraries = new Libraries(folder, LibraryFixtures.desk(tasks, new CountingIds("s")));
    PageExporter pages =
        new PageExporter(new FontLibrary(List.of()), messages, LibraryFixtures.CLOCK);
    try (OpenLibrary made = libraries.create(file)) {
      made.addIssue(issue, "导入", List.of());
      round = new RoundDesk(made, pages).open(issue.id(), Optional.empty(), Enum::name);
    }
    library =
        new LibraryModel(libraries, settings, new BusyModel(tasks, failed::add), work, failed::add);
    Means means = new Means(messages, tasks, LibraryFixtures.CLOCK, failed::add);
    model = new RoundModel(work, library, means, pages);
    library.open(file);
  }

  @AfterEach
  void close() {
    library.close(() -> {}, unsaved -> {});
    assertEquals(List.of(), failed);
  }

  OpenLibrary opened() {
    return library.libraryProperty().get().orElseThrow();
  }

  Mark mark(String reader, Correction correction) {
    return new Mark(
        new MarkId(reader + correction.hashCode()),
        Signs.of(correction),
        correction,
        Remark.by(reader, LibraryFixtures.NOW));
  }

  Correction replaced(String quote, String text) {
    return new Correction.Replaced(stretch(quote), text);
  }

  /// In the upper paragraph.
  Stretch stretch(String quote) {
    return new Stretch(new Place(upper.id(), Slot.TEXT, UPPER.indexOf(quote)), quote);
  }

  /// What a reader with a key of his own gives back.
  byte[] parcel(String reader, Mark... marks) {
    List<ReturnedMark> own = Stream.of(marks).map(one -> new ReturnedMark(one, false)).toList();
    ParcelLabel label =
        new ParcelLabel(
            ParcelKind.RETURN,
            opened().people().libraryId(),
            issue.id().value(),
            "1",
            round.id().value(),
            round.digest(),
            "0",
            LibraryFixtures.NOW,
            reader,
            "0".repeat(64));
    return ParcelWriter.write(
        label,
        Map.of("marks.json", MarkCodec.writeAll(own)),
        SigningKey.make(reader, new SecureRandom()));
  }

  /// Taken without asking.
  void merge(byte[] parcel) throws IOException {
    new ProofMerge(opened())
        .merge(file("merged.gbreturn", parcel), Optional.empty(), (key, reader) -> true);
    model.load(Optional.empty());
  }

  Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
