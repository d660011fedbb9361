package org.gongbao.app.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.exchange.pdf.annotation.Annotation;
import org.gongbao.exchange.pdf.annotation.Found;
import org.gongbao.exchange.pdf.annotation.Wish;
import org.gongbao.l10n.Messages;
import org.gongbao.model.NodeId;
import org.gongbao.model.Sha256;
import org.gongbao.model.Tree;
import org.gongbao.review.mark.Correction;
import org.gongbao.review.mark.Mark;
import org.gongbao.review.mark.MarkId;
import org.gongbao.review.mark.Remark;
import org.gongbao.review.mark.Sign;
import org.gongbao.review.mark.Stretch;
import org.gongbao.review.merge.Collation;

/// Makes marks of annotations. One that asks for what cannot be carried out there becomes a note
/// that says what was asked.
final class AnnotationMarks {
  private static final int ID_DIGITS = 24;

  private final Tree tree;
  private final String digest;
  private final Messages messages;

  /// @param digest of the file
  AnnotationMarks(Tree tree, String digest, Messages messages) {
    this.tree = tree;
    this.digest = digest;
    this.messages = messages;
  }

  /// At least one.
  List<Mark> of(Found found) {
    Annotation annotation = found.annotation();
    List<Stretch> stretches = found.stretches().stream().map(this::quoted).toList();
    List<Correction> corrections =
        switch (found.wish()) {
          case Wish.Delete delete -> struck(stretches);
          case Wish.Replace one -> List.of(replaced(stretches.getFirst(), one.text()));
          case Wish.Insert one -> List.of(replaced(stretches.getFirst(), one.text()));
          case Wish.NewParagraph one -> List.of(replaced(stretches.getFirst(), "\n"));
          case Wish.Keep keep -> kept(stretches);
          case Wish.Remark one -> List.of(new Correction.Noted(stretches.getFirst(), one.words()));
          case Wish.Question one ->
              List.of(new Correction.Noted(stretches.getFirst(), question(one.words())));
        };
    List<Mark> marks = new ArrayList<>();
    for (Correction correction : corrections) {
      MarkId id = id(annotation, marks.size());
      Mark mark = new Mark(id, sign(found.wish()), correction, remark(found));
      boolean stands = Collation.unfit(tree, mark).isEmpty();
      marks.add(stands ? mark : note(mark, found.wish(), stretches.getFirst()));
    }
    return marks;
  }

  private Stretch quoted(org.gongbao.layout.place.Stretch stretch) {
    String chars =
        tree.find(stretch.from().node())
            .flatMap(node -> node.written(stretch.from().slot()))
            .orElse("");
    int to = Math.min(stretch.to(), chars.length());
    int from = Math.min(stretch.from().offset(), to);
    return new Stretch(stretch.from(), chars.substring(from, to));
  }

  /// All characters of a part struck out strike out the part, if it can go.
  private List<Correction> struck(List<Stretch> stretches) {
    Map<NodeId, List<Stretch>> nodes = new LinkedHashMap<>();
    stretches.forEach(
        one -> nodes.computeIfAbsent(one.start().node(), any -> new ArrayList<>()).add(one));
    List<Correction> corrections = new ArrayList<>();
    nodes.forEach(
        (node, those) ->
            whole(node, those)
                .ifPresentOrElse(
                    corrections::add,
                    () -> those.forEach(one -> corrections.add(replaced(one, "")))));
    return corrections;
  }

  private Optional<Correction> whole(NodeId node, List<Stretch> stretches) {
    StringBuilder chars = new StringBuilder();
    stretches.forEach(one -> chars.append(one.quote()));
    return tree.find(node)
        .map(Collation::quote)
        .filter(quote -> quote.replace("\n", "").contentEquals(chars.toString().replace("\n", "")))
        .map(quote -> (Correction) new Correction.Struck(node, quote))
        .filter(one -> Collation.unfit(tree, mark(Sign.DELETE, one)).isEmpty());
  }

  private Mark mark(Sign sign, Correction correction) {
    return new Mark(new MarkId("?"), sign, correction, Remark.by("", Instant.EPOCH));
  }

  private static Correction replaced(Stretch stretch, String text) {
    return new Correction.Replaced(stretch, text);
  }

  private static List<Correction> kept(List<Stretch> stretches) {
    return stretches.stream().<Correction>map(Correction.Kept::new).toList();
  }

  private String question(String words) {
    return words.isEmpty() ? messages.get("annotated.unspoken") : words;
  }

  private static Sign sign(Wish wish) {
    return switch (wish) {
      case Wish.Delete delete -> Sign.DELETE;
      case Wish.Replace one -> Sign.REPLACE;
      case Wish.Insert one -> Sign.INSERT;
      case Wish.NewParagraph one -> Sign.NEW_PARAGRAPH;
      case Wish.Keep keep -> Sign.KEEP;
      case Wish.Remark one -> Sign.NOTE;
      case Wish.Question one -> Sign.QUESTION;
    };
  }

  /// What was asked, in words.
  private Mark note(Mark mark, Wish wish, Stretch at) {
    String words =
        switch (wish) {
          case Wish.Delete delete -> messages.get("annotated.asked.delete");
          case Wish.Replace one -> messages.get("annotated.asked.replace", one.text());
          case Wish.Insert one -> messages.get("annotated.asked.insert", one.text());
          case Wish.NewParagraph one -> messages.get("annotated.asked.paragraph");
          case Wish.Keep keep -> messages.get("annotated.asked.keep");
          case Wish.Remark one -> one.words();
          case Wish.Question one -> one.words();
        };
    Stretch there = mark.correction() instanceof Correction.Replaced one ? one.stretch() : at;
    return new Mark(mark.id(), Sign.NOTE, new Correction.Noted(there, words), mark.remark());
  }

  private Remark remark(Found found) {
    Annotation annotation = found.annotation();
    String author = named(annotation.author());
    StringBuilder reason = new StringBuilder();
    for (Annotation.Reply reply : annotation.replies()) {
      reason.append(reason.isEmpty() ? "" : "\n");
      reason.append(messages.get("annotated.reply", named(reply.author()), reply.words()));
    }
    return Remark.by(author, annotation.when().orElse(Instant.EPOCH))
        .withReason(reason.toString())
        .citing(found.cited().map(ProofCopy::cited));
  }

  private String named(String author) {
    return author.isBlank() ? messages.get("annotated.nobody") : author;
  }

  /// From the file and the annotation's name in it.
  private MarkId id(Annotation annotation, int number) {
    String name = digest + "\n" + annotation.id() + "\n" + number;
    return new MarkId(
        "pdf-" + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS));
  }
}
