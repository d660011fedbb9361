package org.gongbao.check.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongbao.check.office.Past;
import org.gongbao.check.office.PastDocument;
import org.gongbao.check.office.PastIssue;
import org.gongbao.check.read.Cited;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Names;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Reading;
import org.gongbao.check.read.WrittenNumber;
import org.gongbao.model.Chronicle;
import org.gongbao.model.ChronicleEntry;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.NodeId;
import org.gongbao.model.Slot;
import org.jspecify.annotations.Nullable;

/// Finds the documents entries of a chronicle tell of: by 发文字号, by a title in 《》 (of the document,
/// or of what it issues or attaches), and of 任免 by the person its title names. What is printed in
/// the issue itself comes first, then the latest issue. Immutable; any thread.
public final class PrintedLinks {
  /// An appointment is told of within so many days of its document.
  private static final int NEAR = 45;

  /// Shorter names, such as 《办法》, say too little.
  private static final int SHORTEST = 4;

  private static final String ABOUT = "关于";
  private static final int LONG_ENOUGH = 8;

  private static final Pattern APPOINTS =
      Pattern.compile("关于(\\p{IsHan}{2,4}?)(?:等\\d*[名人位]?)?(?:同志)?(?:职务)?(?:任免|任职|免职|任命)");

  private final Map<String, List<PrintedLink>> byName = new HashMap<>();
  private final Map<String, List<PrintedLink>> byNumber = new HashMap<>();
  private final Map<NodeId, PrintedLink> byItem = new LinkedHashMap<>();
  private final List<Appointment> appointments = new ArrayList<>();

  /// @param told how an entry tells of it
  private record Appointment(String person, Pattern told, LocalDate day, PrintedLink link) {}

  /// @param past the other issues
  public PrintedLinks(Issue here, Past past) {
    index(PastIssue.of(here));
    past.issues().reversed().forEach(this::index);
  }

  private void index(PastIssue issue) {
    for (PastDocument document : issue.documents()) {
      PrintedLink link =
          new PrintedLink(
              issue.id(),
              issue.number(),
              document.item(),
              document.title(),
              document.numbers().stream()
                  .map(PastDocument.PastNumber::right)
                  .collect(Collectors.joining("、")));
      byItem.putIfAbsent(document.item(), link);
      for (String name : document.names()) {
        if (name.length() >= SHORTEST) {
          byName.computeIfAbsent(unissued(name), any -> new ArrayList<>()).add(link);
        }
      }
      document
          .numbers()
          .forEach(
              number ->
                  byNumber.computeIfAbsent(number.right(), any -> new ArrayList<>()).add(link));
      Matcher appoints = APPOINTS.matcher(document.title());
      if (appoints.find() && document.day().isPresent()) {
        String person = appoints.group(1);
        Pattern told =
            Pattern.compile(
                "(?:任命|免去|任免)[^。；]{0,24}?"
                    + person
                    + "|"
                    + person
                    + "(?:同志)?[^，。；]{0,6}(?:任|为|免|不再担任)");
        appointments.add(new Appointment(person, told, document.day().get(), link));
      }
    }
  }

  /// Of all entries of an issue; those without any are left out.
  public Map<NodeId, List<PrintedLink>> of(Issue issue) {
    Map<NodeId, List<PrintedLink>> all = new HashMap<>();
    for (Item item : issue.items()) {
      if (item instanceof Chronicle chronicle) {
        ItemReading reading = new Reading().item(chronicle);
        for (ChronicleEntry entry : chronicle.entries()) {
          List<PrintedLink> found = of(entry, reading);
          if (!found.isEmpty()) {
            all.put(entry.id(), found);
          }
        }
      }
    }
    return all;
  }

  /// All documents there are, those of the issue itself first, then those of the latest.
  public List<PrintedLink> documents() {
    return List.copyOf(byItem.values());
  }

  /// What somebody said comes before what the words say.
  private List<PrintedLink> of(ChronicleEntry entry, ItemReading reading) {
    Set<PrintedLink> found = new LinkedHashSet<>();
    entry.links().told().stream().map(byItem::get).filter(Objects::nonNull).forEach(found::add);
    reading.passage(entry, Slot.TEXT).ifPresent(text -> found.addAll(of(entry, text)));
    found.removeIf(link -> entry.links().not().contains(link.item()));
    return List.copyOf(found);
  }

  /// Without the issuers: 关于…的意见 is what chronicles call 江州市人民政府关于…的意见.
  private static String unissued(String name) {
    int about = name.indexOf(ABOUT);
    return about > 0 && name.length() - about >= LONG_ENOUGH ? name.substring(about) : name;
  }

  private List<PrintedLink> of(ChronicleEntry entry, Passage text) {
    Set<PrintedLink> found = new LinkedHashSet<>();
    for (WrittenNumber number : text.fact(WrittenNumber.ALL)) {
      first(numbered(number), found);
    }
    for (Cited cited : text.fact(Cited.ALL)) {
      first(byName.get(unissued(Names.bare(cited.name()))), found);
    }
    LocalDate day = entry.date().from();
    for (Appointment one : appointments) {
      boolean near = day != null && Math.abs(ChronoUnit.DAYS.between(one.day(), day)) <= NEAR;
      if (near && text.chars().contains(one.person()) && one.told().matcher(text.chars()).find()) {
        found.add(one.link());
      }
    }
    return List.copyOf(found);
  }

  /// Words before a code may have been read as part of it: 学习江府办发〔2026〕40号.
  private @Nullable List<PrintedLink> numbered(WrittenNumber number) {
    String right = number.right();
    for (int i = 0; i + 2 <= number.code().length(); i++) {
      List<PrintedLink> links = byNumber.get(right.substring(i));
      if (links != null) {
        return links;
      }
    }
    return null;
  }

  /// A number or title stands for one document: that of this issue, else of the latest.
  private static void first(@Nullable List<PrintedLink> links, Set<PrintedLink> found) {
    if (links != null) {
      found.add(links.getFirst());
    }
  }
}
