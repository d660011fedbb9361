package org.gongbao.check.hed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Passage;
import org.gongbao.model.HanNumber;

/// A word that counts on in running text, where a clause begins: 第一， 一是 首先，.
///
/// @param kind of its chain
record Chain(Kind kind, int value, int from, int to) {
  private static final String HAN = "([一二三四五六七八九十]{1,3})";
  private static final Pattern ORDER = Pattern.compile("第" + HAN + "(?=[，,])");
  private static final Pattern IS = Pattern.compile(HAN + "是(?!\\1|非)");
  private static final Pattern BEFORE = Pattern.compile("[。；：！？，、,;:“（(\\s]");

  /// All in a passage, in order.
  static final Fact<Passage, List<Chain>> ALL = Fact.of(Chain::of);

  /// Which words count.
  enum Kind {
    /// 第一，第二，
    ORDER,
    /// 一是……二是……
    IS
  }

  private static List<Chain> of(Passage passage) {
    List<Chain> found = new ArrayList<>();
    if (passage.has('是')) {
      find(passage, Kind.IS, IS, found);
    }
    if (passage.has('第')) {
      find(passage, Kind.ORDER, ORDER, found);
    }
    return List.copyOf(found);
  }

  private static void find(Passage passage, Kind kind, Pattern pattern, List<Chain> into) {
    Matcher matcher = passage.matcher(pattern);
    while (matcher.find()) {
      int from = matcher.start();
      OptionalInt value = HanNumber.parse(matcher.group(1));
      boolean begins = from == 0 || BEFORE.matcher(String.valueOf(passage.at(from - 1))).matches();
      if (begins && value.isPresent()) {
        into.add(new Chain(kind, value.getAsInt(), from, matcher.end()));
      }
    }
  }
}
