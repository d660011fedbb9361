package org.gongbao.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.exchange.pdf.annotation.Annotation;
import org.gongbao.exchange.pdf.annotation.Listed;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.place.Citation;

/// Tells of annotations that are on no text: where they are, who wrote what, and why they must be
/// looked at.
final class ListedWords {
  private final Messages messages;

  ListedWords(Messages messages) {
    this.messages = messages;
  }

  String of(Listed listed) {
    Annotation annotation = listed.annotation();
    String place =
        listed
            .near()
            .flatMap(this::line)
            .orElseGet(() -> messages.get("annotated.at.sheet", listed.sheet()));
    String words = words(annotation);
    String why = AnnotatedProof.why(listed, messages);
    return words.isEmpty()
        ? messages.get("annotated.listed.mute", place, named(annotation.author()), why)
        : messages.get("annotated.listed", place, named(annotation.author()), words, why);
  }

  private Optional<String> line(Citation near) {
    String column =
        switch (near.column()) {
          case ONLY -> "";
          case LEFT -> messages.get("proof.column.left");
          case RIGHT -> messages.get("proof.column.right");
          case ACROSS -> messages.get("proof.column.across");
        };
    return near.line() == 0
        ? Optional.empty()
        : Optional.of(messages.get("proof.cited", near.page(), column, near.line()));
  }

  /// Its own and those of answers.
  private String words(Annotation annotation) {
    List<String> words = new ArrayList<>();
    if (!annotation.words().isEmpty()) {
      words.add(annotation.words());
    }
    for (Annotation.Reply reply : annotation.replies()) {
      words.add(messages.get("annotated.reply", named(reply.author()), reply.words()));
    }
    return String.join("\n", words);
  }

  private String named(String author) {
    return author.isBlank() ? messages.get("annotated.nobody") : author;
  }
}
