package org.gongbao.ui.proof.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.app.Keyring;
import org.gongbao.app.OwnKey;
import org.gongbao.app.Parcels;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.round.ReturnedMark;
import org.gongbao.review.sign.SigningKey;
import org.gongbao.ui.work.Means;

/// 交回: a small signed file with the marks, for the office.
final class GivingBack {
  private static final int LISTED = 12;
  private final ReaderModel model;
  private final Keyring keys;
  private final Means means;
  private final String program;
  private final Consumer<String> done;
  private Optional<OwnKey> made = Optional.empty();

  /// @param program its version
  /// @param done told what was written and what is to be done with it
  GivingBack(ReaderModel model, Keyring keys, Means means, String program, Consumer<String> done) {
    this.model = model;
    this.keys = keys;
    this.means = means;
    this.program = program;
    this.done = done;
  }

  /// How many marks there are and which pages are not read yet.
  List<String> summary() {
    long withdrawn = model.marksProperty().get().stream().filter(ReturnedMark::withdrawn).count();
    long standing = model.marksProperty().get().size() - withdrawn;
    List<String> lines = new ArrayList<>();
    lines.add(told("proofread.back.tell", withdrawn, standing, withdrawn));
    NavigableSet<Integer> unread = model.unread();
    if (!unread.isEmpty()) {
      lines.add(means.messages().get("proofread.back.unread", unread.size(), pages(unread)));
    }
    return lines;
  }

  /// Those withdrawn are told of where there are any.
  private String told(String key, long withdrawn, Object... told) {
    return means.messages().get(withdrawn > 0 ? key + ".withdrawn" : key, told);
  }

  /// As 3、5—9、12; a long list is cut.
  static String pages(NavigableSet<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    int last = -1;
    for (int number : numbers) {
      if (number != last + 1 || runs.isEmpty()) {
        from = number;
        runs.add(Integer.toString(number));
      } else {
        runs.set(runs.size() - 1, from + "—" + number);
      }
      last = number;
    }
    return runs.size() <= LISTED
        ? String.join("、", runs)
        : String.join("、", runs.subList(0, LISTED)) + "…";
  }

  /// What the file is called when nothing else is said.
  String fileName(String reader) {
    return means
        .messages()
        .get(
            "proofread.back.file-name",
            model.copy().number(),
            kind(),
            reader.replaceAll("[\\\\/:*?\"<>|]", ""));
  }

  /// What the marked proof is called on paper.
  String proofName() {
    return means.messages().get("proofread.print.name", model.copy().number(), kind());
  }

  private String kind() {
    return means
        .messages()
        .get("proof.kind." + model.copy().round().kind().name().toLowerCase(Locale.ROOT));
  }

  /// The key is made, or opened, and everything written.
  ///
  /// @param refused told why it was not; nothing was written then
  /// @param over told whether it was
  void write(GiveBackForm.Wanted wanted, Consumer<Problem> refused, Consumer<Boolean> over) {
    model.seal();
    means
        .tasks()
        .run(
            progress -> model.inOrder(() -> written(wanted)),
            told -> {
              over.accept(true);
              done.accept(told);
            },
            failed -> {
              over.accept(false);
              if (failed instanceof ProblemException known) {
                refused.accept(known.problem());
              } else {
                means.errors().accept(failed);
              }
            });
  }

  private String written(GiveBackForm.Wanted wanted) {
    try {
      Optional<OwnKey> fresh =
          wanted.key().isPresent() ? Optional.empty() : Optional.of(fresh(wanted));
      OwnKey own = wanted.key().or(() -> fresh).orElseThrow();
      SigningKey key = keys.unlock(own, wanted.passphrase());
      Path target = target(wanted.file());
      Parcels.write(target, model.copy().giveBack(key, wanted.name(), program));
      long withdrawn = model.copy().marks().stream().filter(ReturnedMark::withdrawn).count();
      String told =
          told(
              "proofread.back.done",
              withdrawn,
              target.toAbsolutePath(),
              model.copy().marks().size() - withdrawn,
              withdrawn);
      return fresh
          .map(one -> one.part().fingerprint().grouped())
          .map(digits -> told + means.messages().get("proofread.back.fingerprint", digits))
          .orElse(told);
    } finally {
      Arrays.fill(wanted.passphrase(), '\0');
    }
  }

  /// One that was made for a file that could then not be written is taken again.
  private OwnKey fresh(GiveBackForm.Wanted wanted) {
    OwnKey key =
        made.filter(one -> one.part().name().equals(wanted.name()))
            .orElseGet(() -> keys.make(wanted.name(), wanted.passphrase()));
    made = Optional.of(key);
    return key;
  }

  private static Path target(String written) {
    try {
      Path file = Path.of(written);
      String name = String.valueOf(file.getFileName());
      return name.endsWith(".gbreturn") ? file : file.resolveSibling(name + ".gbreturn");
    } catch (InvalidPathException noFile) {
      throw new ProblemException(Problem.library("GB-E01", "export.unwritable", written), noFile);
    }
  }
}
