package org.gongbao.app.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.place.Citation;
import org.gongbao.layout.place.Citations;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.Place;
import org.gongbao.model.Tree;
import org.gongbao.review.query.Anchor;
import org.gongbao.review.query.Query;

/// 质疑单 to one office: what is asked about the documents it issued.
///
/// @param gazette its name
/// @param issue number as printed
/// @param office may be empty: then it is written in by hand
public record QueryForm(
    String gazette, String issue, String office, LocalDate day, List<Line> lines) {
  public QueryForm {
    lines = List.copyOf(lines);
  }

  /// One question.
  ///
  /// @param document its number as written; may be empty
  /// @param place on the pages; empty when it is not printed, or gone
  public record Line(Query query, LocalDate raised, String title, String document, String place) {}

  /// @param pages of the issue as it is
  public static QueryForm of(
      Tree tree, Composition pages, String office, List<Query> queries, Made made) {
    Issue issue = tree.issue();
    Citations citations = new Citations(pages);
    return new QueryForm(
        issue.masthead().title().chars().replace("\n", ""),
        issue.number().printed(),
        office,
        made.day(),
        queries.stream().map(query -> line(query, tree, citations, made)).toList());
  }

  /// When and in which words it is made.
  public record Made(LocalDate day, ZoneId zone, Messages messages) {}

  private static Line line(Query query, Tree tree, Citations citations, Made made) {
    Anchor anchor = query.anchor();
    Optional<Item> item =
        tree.find(anchor.item()).filter(Item.class::isInstance).map(Item.class::cast);
    Optional<Node> node = tree.find(anchor.node());
    Optional<Place> place = anchor.in(node.flatMap(one -> one.written(anchor.slot())));
    return new Line(
        query,
        LocalDate.ofInstant(query.raisedAt(), made.zone()),
        item.map(one -> one.title().chars().replace("\n", "")).orElse(""),
        item.filter(Document.class::isInstance).map(one -> numbers((Document) one)).orElse(""),
        place.flatMap(citations::of).map(one -> told(one, made.messages())).orElse(""));
  }

  private static String numbers(Document document) {
    return document.numbers().list().stream()
        .map(DocumentNumber::written)
        .collect(Collectors.joining("、"));
  }

  private static String told(Citation place, Messages messages) {
    String column =
        switch (place.column()) {
          case ONLY -> "";
          case LEFT -> messages.get("report.column.left");
          case RIGHT -> messages.get("report.column.right");
          case ACROSS -> messages.get("report.column.across");
        };
    return place.line() == 0
        ? messages.get("report.page", place.page())
        : messages.get("report.place", place.page(), column, place.line());
  }
}
