package org.gongbao.edit.fields;

import java.util.ArrayList;
import java.util.List;

/// 主送机关 as names and what stands between them. Put together they are the text as written, to the
/// character.
///
/// @param names as written, spaces included
/// @param marks what follows each name: 、，；, the colon at the end, or nothing
public record Addressees(List<String> names, List<String> marks) {
  private static final String PARTING = "，、；：,;:";
  private static final String ENDING = "：:";
  private static final String OPENING = "（(〔";
  private static final String CLOSING = "）)〕";

  public Addressees {
    names = List.copyOf(names);
    marks = List.copyOf(marks);
  }

  /// Marks inside brackets part nothing.
  public static Addressees of(String written) {
    List<String> names = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
      if (depth == 0 && PARTING.indexOf(c) >= 0) {
        names.add(written.substring(start, i));
        marks.add(String.valueOf(c));
        start = i + 1;
      }
    }
    if (start < written.length()) {
      names.add(written.substring(start));
      marks.add("");
    }
    return new Addressees(names, marks);
  }

  public String written() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      out.append(names.get(i)).append(marks.get(i));
    }
    return out.toString();
  }

  public int size() {
    return names.size();
  }

  /// Another name in the place of one; marks typed with it part it further.
  public Addressees with(int index, String name) {
    List<String> next = new ArrayList<>(names);
    next.set(index, name);
    return name.isBlank() ? without(index) : new Addressees(next, marks);
  }

  /// Without one name. The mark that goes is the one after it; at the end the one before it, so
  /// that the colon stays.
  public Addressees without(int index) {
    List<String> nextNames = new ArrayList<>(names);
    List<String> nextMarks = new ArrayList<>(marks);
    boolean last = index == names.size() - 1 && index > 0;
    nextNames.remove(index);
    nextMarks.remove(last ? index - 1 : index);
    return new Addressees(nextNames, nextMarks);
  }

  /// One name moved among the others; the marks stay where they are.
  public Addressees moved(int from, int to) {
    List<String> next = new ArrayList<>(names);
    next.add(to, next.remove(from));
    return new Addressees(next, marks);
  }

  /// One name more, before the colon at the end, parted as the names before it are.
  public Addressees plus(String name) {
    List<String> nextNames = new ArrayList<>(names);
    List<String> nextMarks = new ArrayList<>(marks);
    nextNames.add(name);
    if (marks.isEmpty()) {
      nextMarks.add("：");
    } else {
      String end = nextMarks.removeLast();
      boolean ends = end.isEmpty() || ENDING.contains(end);
      nextMarks.add(nextMarks.isEmpty() ? "，" : nextMarks.getLast());
      nextMarks.add(ends ? end : "");
    }
    return new Addressees(nextNames, nextMarks);
  }
}
