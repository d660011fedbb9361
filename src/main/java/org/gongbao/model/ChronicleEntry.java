package org.gongbao.model;

/// One entry of the chronicle: when it happened, the date lead as written (7月1日上午，), the text.
///
/// @param origin entry of the 大事记簿 it was taken from
/// @param links printed documents it was said to tell of
public record ChronicleEntry(
    NodeId id, EntryDate date, Text lead, Text text, EntryOrigin origin, EntryLinks links)
    implements Node {

  /// One written where it stands.
  public ChronicleEntry(NodeId id, EntryDate date, Text lead, Text text) {
    this(id, date, lead, text, EntryOrigin.NONE, EntryLinks.NONE);
  }

  /// The same with another lead.
  public ChronicleEntry led(Text other) {
    return new ChronicleEntry(id, date, other, text, origin, links);
  }

  /// The same at another time.
  public ChronicleEntry dated(EntryDate other, Text otherLead) {
    return new ChronicleEntry(id, other, otherLead, text, origin, links);
  }

  /// The same with another text.
  public ChronicleEntry saying(Text other) {
    return new ChronicleEntry(id, date, lead, other, origin, links);
  }

  /// The same, taken from elsewhere.
  public ChronicleEntry takenFrom(EntryOrigin other) {
    return new ChronicleEntry(id, date, lead, text, other, links);
  }

  /// The same, telling of other documents.
  public ChronicleEntry linked(EntryLinks other) {
    return new ChronicleEntry(id, date, lead, text, origin, other);
  }
}
