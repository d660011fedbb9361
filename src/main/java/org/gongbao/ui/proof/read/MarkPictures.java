package org.gongbao.ui.proof.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongbao.app.Tasks;
import org.gongbao.app.proof.MarkDrawing;
import org.gongbao.exchange.font.FontLibrary;
import org.gongbao.layout.annotate.Annotated;
import org.gongbao.layout.annotate.Annotator;
import org.gongbao.layout.annotate.MarkRequest;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.ui.annotate.Annotation;
import org.gongbao.ui.annotate.Annotations;
import org.gongbao.ui.preview.PreviewModel;
import org.gongbao.ui.proof.mark.MarkTints;
import org.gongbao.ui.proof.mark.MarkWords;
import org.gongbao.ui.work.Means;

/// Marks as they are seen: drawn on the pages, set off in the text.
final class MarkPictures {
  private static final String LAYER = "proof";
  private final ReaderModel model;
  private final FontLibrary fonts;
  private final PreviewModel preview;
  private final Annotations annotations;
  private final MarkWords words;
  private final Means means;
  private Optional<Tasks.Handle> drawing = Optional.empty();
  private Consumer<MarkId> show = id -> {};

  MarkPictures(
      ReaderModel model,
      FontLibrary fonts,
      PreviewModel preview,
      Annotations annotations,
      MarkWords words,
      Means means) {
    this.model = model;
    this.fonts = fonts;
    this.preview = preview;
    this.annotations = annotations;
    this.words = words;
    this.means = means;
  }

  /// @param list shows a mark in the list
  void start(Consumer<MarkId> list) {
    show = list;
    model.marksProperty().subscribe(marks -> draw());
  }

  /// What stands in the text is known only once the issue is on the desk.
  void draw() {
    List<Mark> marks = model.standing();
    annotations.replace(LAYER, marks.stream().map(this::tint).toList());
    drawing.ifPresent(Tasks.Handle::cancel);
    drawing =
        Optional.of(
            means
                .tasks()
                .run(
                    progress -> drawn(model, marks, fonts),
                    drawn -> preview.draw(drawn, model.copy().pages()),
                    means.errors()));
  }

  private Annotation tint(Mark mark) {
    String reason = mark.remark().reason();
    String told =
        model.number(mark.id()) + "　" + words.line(mark) + (reason.isEmpty() ? "" : "\n" + reason);
    return MarkTints.of(
        model.base(),
        mark,
        told,
        List.of(
            new Annotation.Action(
                means.messages().get("proofread.hover.show"), () -> show.accept(mark.id())),
            new Annotation.Action(
                means.messages().get("proofread.command.withdraw"),
                () -> model.withdraw(List.of(mark.id()), true))));
  }

  /// On a worker.
  static Annotated drawn(ReaderModel model, List<Mark> marks, FontLibrary fonts) {
    int round = model.copy().round().number();
    List<MarkRequest> requests =
        marks.stream()
            .map(mark -> MarkDrawing.of(model.base(), mark, round, MarkRequest.State.OPEN))
            .toList();
    return new Annotator(fonts).draw(model.copy().pages(), model.proof().text(), requests);
  }
}
