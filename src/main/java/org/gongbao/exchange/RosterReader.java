package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.NodeId;
import org.gongbao.model.Person;
import org.gongbao.model.RoleGroup;
import org.gongbao.model.Roster;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;

/// Reads lists of a body's members: role label, name, post, one person a line; long posts turned
/// over to a second line; members named as organisations.
final class RosterReader {
  private static final String ROLE =
      "(?:第\\s*一\\s*|常\\s*务\\s*|总\\s*|副\\s*|名\\s*誉\\s*|执\\s*行\\s*){0,3}"
          + "(?:组\\s*长|主\\s*任\\s*委\\s*员|主\\s*任|委\\s*员|成\\s*员|指\\s*挥|指\\s*挥\\s*长|召\\s*集\\s*人|顾\\s*问|秘\\s*书\\s*长"
          + "|理\\s*事\\s*长|会\\s*长|总\\s*监|河\\s*湖?\\s*长|林\\s*长|团\\s*长|队\\s*长|联\\s*络\\s*员"
          + "|成\\s*员\\s*单\\s*位|牵\\s*头\\s*单\\s*位|副\\s*组\\s*长)";
  private static final Pattern LABEL = Pattern.compile("(?U)(" + ROLE + "\\s*[：:])\\s*");
  private static final Pattern PADDED_NAME =
      Pattern.compile("(?U)(\\p{IsHan}[\\s　]+\\p{IsHan})[\\s　]+(?=\\S)");
  private static final Pattern NAME =
      Pattern.compile("(?U)(\\p{IsHan}{2,4}|\\p{IsHan}{1,8}[·•]\\p{IsHan}{1,10})[\\s　]+(?=\\S)");

  private final Recorder recorder;

  RosterReader(Recorder recorder) {
    this.recorder = recorder;
  }

  /// True when a roster begins at a line: a role label, followed by a person or by organisations.
  static boolean startsAt(Line line) {
    Matcher label = LABEL.matcher(line.text());
    if (line.isRow() || !label.lookingAt()) {
      return false;
    }
    String rest = line.text().substring(label.end());
    return !rest.isEmpty()
        && rest.length() <= 400
        && !rest.substring(0, rest.length() - 1).contains("。");
  }

  Roster read(LineCursor cursor) {
    NodeId id = recorder.id();
    List<Group> groups = new ArrayList<>();
    while (cursor.hasNext() && take(cursor.peek(), groups)) {
      cursor.next();
    }
    return new Roster(id, Text.EMPTY, groups.stream().map(this::build).toList());
  }

  private boolean take(Line line, List<Group> groups) {
    Piece body = line.body();
    if (startsAt(line)) {
      Matcher label = LABEL.matcher(body.text());
      label.lookingAt();
      Group group = new Group(body.part(0, label.end(1)));
      groups.add(group);
      Piece rest = body.from(label.end());
      Optional<Member> member = member(rest);
      if (member.isPresent()) {
        group.members.add(member.get());
      } else if (isBareName(rest.text())) {
        group.members.add(new Member(rest, new ArrayList<>()));
      } else {
        group.organisations.add(rest);
      }
      return true;
    }
    Group last = groups.isEmpty() ? null : groups.getLast();
    return last != null && !line.marked() && !line.isRow() && last.goesOn(line, member(body));
  }

  private static Optional<Member> member(Piece piece) {
    String text = piece.text();
    if (text.length() > 80 || Chars.endsSentence(text) || Chars.hasSentence(text)) {
      return Optional.empty();
    }
    Matcher name = PADDED_NAME.matcher(text);
    if (!name.lookingAt()) {
      name = NAME.matcher(text);
      if (!name.lookingAt()) {
        return Optional.empty();
      }
    }
    List<Piece> post = new ArrayList<>(List.of(piece.from(name.end())));
    return Optional.of(new Member(piece.part(0, name.end(1)), post));
  }

  private static boolean isBareName(String text) {
    return text.matches("\\p{IsHan}{2,4}|\\p{IsHan}[\\s　]+\\p{IsHan}");
  }

  private RoleGroup build(Group group) {
    NodeId id = recorder.id();
    Text label = recorder.take(id, Slot.LABEL, List.of(group.label), InlineReader.Kind.PADDED);
    List<Person> persons = group.members.stream().map(this::build).toList();
    Text organisations =
        recorder.take(id, Slot.ORGANISATIONS, group.organisations, InlineReader.Kind.PLAIN);
    return new RoleGroup(id, label, persons, organisations);
  }

  private Person build(Member member) {
    NodeId id = recorder.id();
    boolean padded = member.name.text().matches("\\p{IsHan}[\\s　]+\\p{IsHan}");
    InlineReader.Kind kind = padded ? InlineReader.Kind.PADDED : InlineReader.Kind.PLAIN;
    Text name = recorder.take(id, Slot.NAME, List.of(member.name), kind);
    Text post = recorder.take(id, Slot.POST, member.post, InlineReader.Kind.PLAIN);
    return new Person(id, name, post);
  }

  private record Member(Piece name, List<Piece> post) {}

  private static final class Group {
    private final Piece label;
    private final List<Member> members = new ArrayList<>();
    private final List<Piece> organisations = new ArrayList<>();

    Group(Piece label) {
      this.label = label;
    }

    /// Takes a further line of the group, if it is one.
    boolean goesOn(Line line, Optional<Member> member) {
      if (!organisations.isEmpty()) {
        boolean open = !Chars.endsSentence(organisations.getLast().text());
        if (open && line.ordinal().isEmpty()) {
          organisations.add(line.body());
        }
        return open && line.ordinal().isEmpty();
      }
      if (member.isPresent()) {
        members.add(member.get());
        return true;
      }
      boolean turnOver =
          line.adjacent()
              && !members.isEmpty()
              && line.text().length() <= 30
              && line.ordinal().isEmpty()
              && !Chars.endsSentence(line.text())
              && !Signs.beginsSomething(line);
      if (turnOver) {
        members.getLast().post().add(line.body());
      }
      return turnOver;
    }
  }
}
