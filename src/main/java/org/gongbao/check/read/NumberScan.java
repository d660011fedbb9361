package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.check.read.WrittenNumber.Stretch;
import org.gongbao.model.HanNumber;

/// Finds the [WrittenNumber]s of one passage, in one walk from bracket to bracket.
final class NumberScan {
  static final int FIRST_YEAR = 1949;
  static final int LAST_YEAR = 2099;

  /// 〔49〕 to 〔99〕 are of the last century.
  static final int FIRST_SHORT = 49;

  private static final String OPEN = "〔[［【（(〈<﹝〖{｛《「『";
  private static final String CLOSE = "〕]］】）)〉>﹞〗}｝》」』";

  /// Brackets that prose uses for other things.
  private static final String ROUND = "（()）";

  private static final int YEAR = 4;
  private static final int LONGEST_YEAR = 5;
  private static final int LONGEST_SERIAL = 5;

  /// What a code ends with, where the form alone does not tell.
  private static final String CODE_END = "发字函规办令告任通电议复报批决文政党教税财行综监人治价格房建环卫";

  /// What is numbered in the same form and is no document of an office.
  private static final Pattern OTHER_KIND =
      Pattern.compile(
          ".*(?:证(?!监|券)|许可|专利|合同|[国集]用|[民刑行]初|[民刑行]终|仲裁|仲案).*"
              + "|.*(?:准字|[审验评登备鉴]字|公告|通告|主席令|政府令|命令|地块|宗地|案|图|表|标准)");

  private static final Set<String> PLACES =
      Set.of("地块", "宗地", "楼", "院", "厂房", "线", "机组", "泊位", "仓", "井", "车间", "公路", "桥");
  private static final String COUNTERS = "期次项个条页年月日家类批届章节款份件人名元万千亿辑卷册季级档％%.．点时分例宗亩户只台套";
  private static final String LIST = "、，,和及与至到-—–~～";

  private final Passage passage;
  private final String chars;

  NumberScan(Passage passage) {
    this.passage = passage;
    this.chars = passage.chars();
  }

  List<WrittenNumber> all() {
    List<WrittenNumber> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (Characters.isHan(c)) {
        continue;
      }
      Optional<WrittenNumber> number =
          OPEN.indexOf(c) >= 0 ? bracketed(i, from) : isUnopened(i) ? at(i, i, from) : none();
      if (number.isPresent()) {
        found.add(number.get());
        i = number.get().to() - 1;
        from = number.get().to();
      }
    }
    return found.isEmpty() ? List.of() : List.copyOf(found);
  }

  private static Optional<WrittenNumber> none() {
    return Optional.empty();
  }

  private Optional<WrittenNumber> bracketed(int open, int floor) {
    int year = spaces(open + 1);
    boolean twice = passage.at(year) == passage.at(open);
    return at(open, twice ? spaces(year + 1) : year, floor);
  }

  /// 江府发2022〕3号: four digits after a code, closed and never opened.
  private boolean isUnopened(int at) {
    if (!Characters.isDigit(chars.charAt(at)) || CODE_END.indexOf(chars.charAt(at - 1)) < 0) {
      return false;
    }
    char end = passage.at(at + 4);
    return end != 0 && "〕]］﹞".indexOf(end) >= 0 && Characters.isDigit(passage.at(at + 3));
  }

  private Optional<WrittenNumber> at(int open, int yearFrom, int floor) {
    int yearTo = numeral(yearFrom, LONGEST_YEAR);
    int afterYear = spaces(yearTo);
    boolean worded = passage.at(afterYear) == '年';
    int close = spaces(worded ? afterYear + 1 : afterYear);
    boolean closed = yearTo > yearFrom && isBracket(close, CLOSE);
    if (!closed && !isUnclosed(open, yearFrom)) {
      return none();
    }
    if (!closed) {
      yearTo = yearFrom + YEAR;
      close = yearTo - 1;
    } else if (passage.at(close + 1) == passage.at(close)) {
      close++;
    }
    int serialFrom = spaces(close + 1);
    boolean ordered = passage.at(serialFrom) == '第';
    serialFrom = ordered ? spaces(serialFrom + 1) : serialFrom;
    int serialTo = numeral(serialFrom, LONGEST_SERIAL);
    if (serialTo == serialFrom) {
      return none();
    }
    int sign = spaces(serialTo);
    boolean marked = passage.at(sign) == '号' || passage.at(sign) == '號';
    int to = marked ? sign + 1 : serialTo;
    int codeTo = back(open);
    int codeFrom = codeFrom(codeTo, floor);
    boolean bare = codeFrom == codeTo;
    boolean round = ROUND.indexOf(passage.at(close)) >= 0;
    boolean is =
        bare
            ? marked && !round && passage.at(codeTo - 1) == '》'
            : isCode(codeTo, round || worded || !marked || !closed)
                && (marked ? isOfOffice(to) : ends(to));
    if (!is || !closed && !marked || (round || ordered) && isOther(codeFrom, codeTo)) {
      return none();
    }
    return Optional.of(
        new WrittenNumber(
            chars.substring(codeFrom, codeTo),
            codeFrom,
            open,
            stretch(yearFrom, yearTo),
            close + 1,
            stretch(serialFrom, serialTo),
            to,
            marked));
  }

  private boolean isBracket(int at, String kind) {
    return passage.at(at) != 0 && kind.indexOf(passage.at(at)) >= 0;
  }

  /// 江府发〔2022 3号: four digits of a year, more digits, and no bracket between.
  private boolean isUnclosed(int open, int yearFrom) {
    int end = yearFrom + YEAR;
    boolean year = chars.startsWith("19", yearFrom) || chars.startsWith("20", yearFrom);
    return year
        && "〔[［【﹝".indexOf(passage.at(open)) >= 0
        && Characters.isDigit(passage.at(end - 2))
        && Characters.isDigit(passage.at(end - 1))
        && Characters.isDigit(passage.at(spaces(end)));
  }

  private boolean isCode(int codeTo, boolean doubtful) {
    char last = passage.at(codeTo - 1);
    return !doubtful || CODE_END.indexOf(last) >= 0 || passage.role() == Role.NUMBER;
  }

  private boolean isOther(int from, int to) {
    return OTHER_KIND.matcher(chars.substring(from, to)).matches();
  }

  /// 3号地块 and 3号楼 stand somewhere.
  private boolean isOfOffice(int to) {
    return PLACES.stream().noneMatch(place -> chars.startsWith(place, to));
  }

  /// A serial without 号 must end there, and begin no list of serials.
  private boolean ends(int to) {
    char next = passage.at(to);
    if (next == 0) {
      return true;
    }
    boolean list = LIST.indexOf(next) >= 0 && isNumeral(passage.at(spaces(to + 1)));
    return !list
        && COUNTERS.indexOf(next) < 0
        && !Characters.isDigit(next)
        && !Characters.isLatin(next);
  }

  /// Where the code that ends somewhere begins: Han, with a part in brackets (江财（规）), up to words
  /// that lead to it.
  private int codeFrom(int to, int floor) {
    return CodeWords.begin(chars, to, floor);
  }

  private int back(int at) {
    int i = at;
    while (Characters.isSpace(passage.at(i - 1))) {
      i--;
    }
    return i;
  }

  private int spaces(int at) {
    int i = at;
    while (Characters.isSpace(passage.at(i))) {
      i++;
    }
    return i;
  }

  /// End of the digits of any kind that begin somewhere, or the place itself. Long runs are none.
  private int numeral(int from, int longest) {
    int i = from;
    while (i - from <= longest && isNumeral(passage.at(i))) {
      i++;
    }
    return i - from > longest ? from : i;
  }

  private static boolean isNumeral(char c) {
    return Characters.isDigit(c)
        || c >= '０' && c <= '９'
        || c != 0 && "〇零○OoＯ一二三四五六七八九十百".indexOf(c) >= 0;
  }

  private Stretch stretch(int from, int to) {
    String written = chars.substring(from, to);
    int value = HanNumber.parse(written.replaceAll("[OoＯ]", "0")).orElse(0);
    return new Stretch(from, to, written, value);
  }
}
