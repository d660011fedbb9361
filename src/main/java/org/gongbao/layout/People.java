package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.line.Names;
import org.gongbao.model.Block;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.ImprintLine;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Notice;
import org.gongbao.model.Roster;

/// Finds the people an issue names where names stand alone.
final class People {
  private People() {}

  /// The people named in rosters and on the masthead.
  static Names of(Issue issue) {
    List<String> names = new ArrayList<>();
    for (ImprintLine line : issue.masthead().lines()) {
      names.addAll(List.of(line.value().chars().split("[\\s　、]+")));
    }
    for (Item item : issue.items()) {
      bodies(item).forEach(body -> body.forEach(block -> persons(block, names)));
    }
    return new Names(names);
  }

  private static List<List<Block>> bodies(Item item) {
    return switch (item) {
      case Document document -> {
        List<List<Block>> bodies = new ArrayList<>(List.of(document.body()));
        document.issued().forEach(issued -> bodies.add(issued.body()));
        document.attachments().forEach(attachment -> bodies.add(attachment.body()));
        yield bodies;
      }
      case Notice notice -> List.of(notice.body());
      case Chronicle chronicle -> List.of();
    };
  }

  private static void persons(Block block, List<String> names) {
    if (block instanceof Roster roster) {
      roster.groups().stream()
          .flatMap(group -> group.persons().stream())
          .forEach(person -> names.add(person.name().chars()));
    }
  }
}
