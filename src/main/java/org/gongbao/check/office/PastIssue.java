package org.gongbao.check.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Meeting;
import org.gongbao.check.read.PeriodLine;
import org.gongbao.check.read.Reading;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Period;
import org.gongbao.model.Slot;

/// Another issue of the library.
///
/// @param chronicles the days its chronicles are of, where they say so
/// @param meetings its chronicles tell of
public record PastIssue(
    NodeId id,
    IssueNumber number,
    List<Period> chronicles,
    List<PastDocument> documents,
    List<PastMeeting> meetings) {
  /// By year and number.
  static final Comparator<PastIssue> IN_ORDER =
      Comparator.comparingInt((PastIssue one) -> one.number().year())
          .thenComparingInt(one -> one.number().first());

  public PastIssue {
    chronicles = List.copyOf(chronicles);
    documents = List.copyOf(documents);
    meetings = List.copyOf(meetings);
  }

  /// An issue of which nothing but its number is known.
  public static PastIssue numbered(NodeId id, IssueNumber number) {
    return new PastIssue(id, number, List.of(), List.of(), List.of());
  }

  /// What rules know of an issue; its outline is enough.
  public static PastIssue of(Issue issue) {
    List<Period> chronicles = new ArrayList<>();
    List<PastDocument> documents = new ArrayList<>();
    List<PastMeeting> meetings = new ArrayList<>();
    for (Item item : issue.items()) {
      ItemReading reading = new Reading().item(item);
      PastDocument.of(reading, issue.number()).ifPresent(documents::add);
      if (item instanceof Chronicle chronicle) {
        PeriodLine.of(reading, chronicle).ifPresent(chronicles::add);
        for (ChronicleEntry entry : chronicle.entries()) {
          LocalDate day = entry.date().from();
          if (day != null) {
            reading
                .passage(entry, Slot.TEXT)
                .flatMap(text -> text.fact(Meeting.FIRST))
                .map(one -> new PastMeeting(one.series(), one.ordinal(), day, issue.number()))
                .ifPresent(meetings::add);
          }
        }
      }
    }
    return new PastIssue(issue.id(), issue.number(), chronicles, documents, meetings);
  }

  /// What an issue is called: 2026年第8期, 2026年第3—4期, 2026年增刊1.
  public static String label(IssueNumber number) {
    return number.isAssigned() ? number.printed() : "未编期";
  }
}
