package org.gongbao.review.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Node;
import org.gongbao.model.NodeId;
import org.gongbao.model.Section;
import org.gongbao.model.Sha256;

/// An issue as digests, 64 hex digits each.
///
/// @param items digest of each item, in printed order
/// @param order which items stand in which sections
/// @param text of the whole issue: its items in order, masthead and colophon
/// @param style of the house style and the fonts it is set in
/// @param revision the issue is at
public record Snapshot(
    NodeId issue,
    Map<NodeId, String> items,
    String order,
    String text,
    String style,
    long revision) {
  public Snapshot {
    items = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /// @param digests of a node with all under it
  public static Snapshot of(
      Issue issue, Function<Node, String> digests, String style, long revision) {
    Map<NodeId, String> items = new LinkedHashMap<>();
    MessageDigest order = Sha256.start();
    MessageDigest text = Sha256.start();
    for (Section section : issue.sections()) {
      // Length first: a section named like an item is no item.
      line(order, section.name().chars().length() + " " + section.name().chars());
      line(text, section.name().chars().length() + " " + section.name().chars());
      for (Item item : section.items()) {
        String digest = digests.apply(item);
        items.put(item.id(), digest);
        line(order, item.id().value());
        line(text, digest);
      }
    }
    line(text, digests.apply(issue.masthead()));
    line(text, digests.apply(issue.colophon()));
    line(text, issue.number().printed() + " " + issue.number().total());
    line(text, String.valueOf(issue.number().printDate()));
    line(text, issue.wordings().toString());
    return new Snapshot(
        issue.id(), items, Sha256.hex(order.digest()), Sha256.hex(text.digest()), style, revision);
  }

  private static void line(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  public boolean has(NodeId subject) {
    return subject.equals(issue) || items.containsKey(subject);
  }

  /// Items, or the issue.
  public List<NodeId> subjects(Scope scope) {
    return scope == Scope.ISSUE ? List.of(issue) : List.copyOf(items.keySet());
  }

  /// What a signature for a subject has as its digest.
  public String digest(Covers covers, NodeId subject) {
    return switch (covers) {
      case FACT -> "";
      case ORDER -> order;
      case TEXT, PAGES -> subject.equals(issue) ? text : items.getOrDefault(subject, "-");
    };
  }

  /// And what as its style.
  public String style(Covers covers) {
    return covers == Covers.PAGES ? style : "";
  }

  /// 期摘要: all that is printed, and how.
  public String whole() {
    MessageDigest whole = Sha256.start();
    line(whole, text);
    line(whole, style);
    return Sha256.hex(whole.digest());
  }
}
