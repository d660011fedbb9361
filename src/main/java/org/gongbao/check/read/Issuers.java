package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 发文机关 at the head of a title, each by itself where several are parted by spaces or lines.
public record Issuers(List<Issuer> list) {
  public static final Fact<Passage, Issuers> OF = Fact.of(Issuers::of);

  private static final Pattern HEAD =
      Pattern.compile(
          "([\\p{IsHan}\\s\u3000（）()]{4,80}?)(?=关于|印发|转发|批转|令[\\s\u3000]*$|公告[\\s\u3000]*$|通告[\\s\u3000]*$)");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}（）()]+");
  private static final String ENDS = "府委会局厅办室院处部组队社司站中心行校所馆区";

  public Issuers {
    list = List.copyOf(list);
  }

  /// One of them.
  public record Issuer(String name, Site site) {}

  private static Issuers of(Passage title) {
    List<Issuer> found = new ArrayList<>();
    Matcher head = title.matcher(HEAD);
    if (head.lookingAt()) {
      Matcher name = NAME.matcher(head.group(1));
      int from = -1;
      String begun = "";
      while (name.find()) {
        from = begun.isEmpty() ? name.start() : from;
        begun += name.group();
        // A name broken over two lines goes on.
        if (ENDS.indexOf(begun.charAt(begun.length() - 1)) >= 0) {
          found.add(new Issuer(begun, title.site(from, name.end())));
          begun = "";
        }
      }
      if (!begun.isEmpty()) {
        found.add(new Issuer(begun, title.site(from, head.end(1))));
      }
    }
    return new Issuers(found);
  }
}
