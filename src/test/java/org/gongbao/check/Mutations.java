package org.gongbao.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a clean line is spoilt so that a rule must find it: by rule. Rules about what two places say
/// have no line to spoil and are named in [MissesTest].
final class Mutations {
  static final Map<String, Mutation> ALL = new LinkedHashMap<>();

  private static final String HAN = "[\\u4E00-\\u9FFF]";

  private Mutations() {}

  /// Spoils a line.
  @FunctionalInterface
  interface Mutation {
    /// @return empty when the line has nothing to spoil
    Optional<Spoilt> of(String line, Random random);
  }

  /// @param fault the characters that are wrong now
  record Spoilt(String line, String fault) {}

  static {
    at("PUN-01", HAN + "(，)" + HAN, ",");
    at("PUN-02", HAN + "(（(" + HAN + "+)）)", "($2)");
    at("PUN-03", HAN + "(”)" + HAN, "");
    at("PUN-04", "(“(" + HAN + "+)”)", "\"$2\"");
    at("PUN-07", HAN + "()等" + HAN + ".*。", "、");
    at("PUN-11", "\\d{4}(—)\\d{4}年", "-");
    at("PUN-12", "\\d(～|—)\\d+[个家％%]", "-");
    at("PUN-13", HAN + "(——)" + HAN, "--");
    at("PUN-14", "第[一二三](，)", "、");
    at("PUN-15", HAN + HAN + "()" + HAN + HAN, " ");
    at("NUM-01", "((\\d)000)(?=人|家|个|户|册)", "$2千");
    at("NUM-03", "(2026)年", "二零二六");
    at("NUM-12", "年(\\d+月\\d+)日", "2月30");
    at("UNI-01", "平(方)米", "");
    at("DOC-01", "(〔)20\\d\\d〕", "[");
    at("DOC-02", "〕()\\d+号", "0");
    at("DOC-09", "^\\d{4}年()\\d月\\d+日$", "0");
    at("HED-02", "^(二)、", "三");
    at("HED-04", "^(（)[一二三四]）", "(");
    at("HED-05", "^（[一二三四]）()", "、");
    at("DUP-01", "()进行", "进行");
    at("LEX-01", "(部)署", "布");
    at("LEX-02", "(账)户", "帐");
    at("POL-06", "人(民)政府", "名");
    at("DOC-08", "^各县.*(：)$", "。");
    at("DOC-11", "^(（此件主动公开）)$", "(此件主动公开)");
    at("CHR-05", "^\\d+月\\d+日.*(。)$", "，");
    at("HED-07", "(三)是" + HAN, "四");
    at("DUP-02", "()、(" + HAN + "{2,4})、", "、$2");
    at("PUN-10", "^(?!（|第|\\d).*。.*" + HAN + "{12}(。)$", "");
    at("UNI-04", "\\d亿(元)", "");
    at("ING-02", HAN + HAN + "()" + HAN + HAN, "**");
  }

  private static void at(String rule, String pattern, String put) {
    Pattern wanted = Pattern.compile(pattern);
    ALL.put(
        rule,
        (line, random) -> {
          var places = wanted.matcher(line).results().toList();
          return places.isEmpty()
              ? Optional.empty()
              : Optional.of(spoilt(line, places.get(random.nextInt(places.size())), put));
        });
  }

  private static Spoilt spoilt(String line, MatchResult place, String put) {
    boolean grouped = place.groupCount() > 0;
    int from = grouped ? place.start(1) : place.start();
    int to = grouped ? place.end(1) : place.end();
    String fault = put.replace("$2", place.groupCount() > 1 ? place.group(2) : "");
    return new Spoilt(line.substring(0, from) + fault + line.substring(to), fault);
  }
}
