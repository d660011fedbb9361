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
      Pattern.compile("(?U)\\s*(?:[.．·…]{2,}|…)[.．·…\\s]*([0-9]{1,4})\\s*");

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
    add(line.text(), "");
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
    String text = line.text();
    int tab = text.indexOf('\t');
    if (tab > 0 && !line.isTabbed()) {
      section = text.substring(0, tab).strip();
      text = text.substring(tab + 1);
    }
    Matcher leader = LEADER_AND_PAGE.matcher(text);
    int start = 0;
    while (leader.find()) {
      add(text.substring(start, leader.start()), leader.group(1));
      start = leader.end();
    }
    if (!text.substring(start).isBlank()) {
      add(text.substring(start), "");
    }
  }

  ReceivedContents contents() {
    return new ReceivedContents(entries);
  }

  private void add(String written, String page) {
    Optional<DocumentNumber.Found> number = DocumentNumber.atEnd(written);
    String title = number.map(found -> written.substring(0, found.start())).orElse(written).strip();
    entries.add(
        new Entry(section, title, number.map(found -> found.number().written()).orElse(""), page));
  }
}
