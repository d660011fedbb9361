package org.gongbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.ReceivedContents;
import org.gongbao.model.ReceivedContents.Entry;

/// Reads the printed contents list of an issue: a section label and a tab, then entries of title,
/// number, leader dots and page, sometimes several in one line. Kept as evidence only.
final class ReceivedContentsReader {
  private static final Pattern LEADER_AND_PAGE =
      Pattern.compile("(?U)\\s*(?:[.．·…]{2,}|…)[.．·…\\s]*[。；，、：;,:]?[.．·…\\s]*([0-9]{1,4})\\s*");

  private final Recorder recorder;
  private final List<Entry> entries = new ArrayList<>();
  private String section = "";

  ReceivedContentsReader(Recorder recorder) {
    this.recorder = recorder;
  }

  static boolean isEntryLine(Line line) {
    return line.isRow() || line.isTabbed() || LEADER_AND_PAGE.matcher(line.text()).find();
  }

  /// A section label on a line of its own.
  void section(Line line) {
    recorder.claim(line.signs());
    recorder.claim(line.body());
    section = line.text();
  }

  /// A title whose number may stand on the next line.
  void title(Line line) {
    recorder.claim(line.signs());
    recorder.claim(line.body());
    entries.add(entry(section, line.text(), ""));
  }

  /// A number alone: that of the title above it.
  void number(Line line) {
    recorder.claim(line.body());
    if (!entries.isEmpty()) {
      Entry last = entries.removeLast();
      entries.add(new Entry(last.section(), last.title(), line.text(), last.page()));
    }
  }

  void take(Line line) {
    recorder.claim(line.signs());
    recorder.claim(line.body());
    for (Entry entry : entries(line)) {
      section = entry.section().isEmpty() ? section : entry.section();
      add(new Entry(section, entry.title(), entry.number(), entry.page()));
    }
  }

  /// Leaders and a page alone are those of the entry above them.
  private void add(Entry entry) {
    boolean alone = entry.title().isEmpty() && entry.number().isEmpty() && !entries.isEmpty();
    if (alone) {
      Entry last = entries.removeLast();
      entries.add(new Entry(last.section(), last.title(), last.number(), entry.page()));
    } else {
      entries.add(entry);
    }
  }

  /// What an entry line lists; the section is empty where the line names none.
  static List<Entry> entries(Line line) {
    List<Entry> entries = new ArrayList<>();
    String text = line.text();
    String section = "";
    int tab = text.indexOf('\t');
    if (tab > 0 && !line.isTabbed()) {
      section = text.substring(0, tab).strip();
      text = text.substring(tab + 1);
    }
    Matcher leader = LEADER_AND_PAGE.matcher(text);
    int start = 0;
    while (leader.find()) {
      entries.add(entry(section, text.substring(start, leader.start()), leader.group(1)));
      start = leader.end();
    }
    if (start == 0 || text.substring(start).codePoints().anyMatch(Chars::isHan)) {
      entries.add(entry(section, text.substring(start), ""));
    }
    return entries;
  }

  ReceivedContents contents() {
    return new ReceivedContents(entries);
  }

  private static Entry entry(String section, String written, String page) {
    Optional<DocumentNumber.Found> number = DocumentNumber.atEnd(written);
    if (number.isPresent()) {
      String title = written.substring(0, number.get().start()).strip();
      return new Entry(section, title, number.get().number().written(), page);
    }
    String whole = written.strip();
    int gap = whole.length();
    while (gap > 0 && !Chars.isSpace(whole.charAt(gap - 1))) {
      gap--;
    }
    boolean misspelt = gap > 0 && MisspeltNumber.read(whole.substring(gap)).isPresent();
    return misspelt
        ? new Entry(section, whole.substring(0, gap).strip(), whole.substring(gap), page)
        : new Entry(section, whole, "", page);
  }
}
