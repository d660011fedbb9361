package org.gongbao.check.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A post and where it is held, as taken apart from what is written as one: 市财政局局长.
///
/// @param organisation as written; of 市长 and the like the government they head
record Post(String organisation, String post) {
  private static final String ORGANISATION =
      "政府办公厅|政府办公室|办公厅|办公室|政府|人大常委会|委员会|管委会|常委会|政协|法院|检察院|研究院|研究所|集团|公司|中心|支队|总队|大队|学院|大学|学校|医院"
          + "|委|局|厅|部|办|院|馆|站|所|社|会|处|队|行|司|署";

  private static final String ROLE =
      "(?:党组|党委|党工委|机关党委|分党组)?(?:常务|第一|执行|专职|兼职)?(?:副|代)?"
          + "(?:书记|秘书长|局长|厅长|主任|部长|市长|省长|区长|县长|镇长|乡长|院长|检察长|校长|会长|主席|理事长|总经理|董事长|馆长|站长|所长|社长"
          + "|处长|科长|队长|支队长|总队长|大队长|行长|司长|署长|政委|总工程师|总会计师|总经济师|审计长|台长|主编|总编辑)"
          + "|(?:党组|党委|党工委)(?:成员|委员)|常委|纪检监察组组长|[一二三四]级(?:巡视员|调研员|主任科员)|(?:副)?(?:巡视员|调研员)|督学|督察专员";

  private static final Pattern WHOLE =
      Pattern.compile("(\\p{IsHan}{0,27}(?:" + ORGANISATION + ")(?<!党委|党工委|执行))(" + ROLE + ")");
  private static final Pattern ALONE = Pattern.compile(ROLE);
  private static final Pattern HEAD = Pattern.compile("(?:常务)?(?:副|代)?([省市区县镇乡])长");
  private static final Pattern HEAD_OF =
      Pattern.compile("(\\p{IsHan}{1,12}?[省市区县镇乡])((?:常务)?(?:副|代)?)([省市区县镇乡])长");
  private static final Pattern COMMITTEE = Pattern.compile("(.*[省市区县镇乡])委");
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:组织|宣传|统战|社会工作|统一战线工作)部|政法委|办公室|办公厅");
  private static final Pattern NOT_NOW = Pattern.compile("原|时任|拟|.*(?:人选|候选人)$|.*(?:等|及)$");
  private static final Pattern BEGIN =
      Pattern.compile("(?:中共|中国|国家|全国|省|市|区|县|国网|\\p{IsHan}{2,6}[省市区县州盟]).*|\\p{IsHan}{2,4}.{4,}");

  /// All posts of one person, such as 市委副书记、市长. What is not sure is left out.
  static List<Post> of(String written) {
    List<Post> posts = new ArrayList<>();
    String plain = written.replaceAll("[（(][^（()）]{0,20}[）)]", "").replaceAll("[\\s\u3000]", "");
    String before = "";
    for (String part : plain.split("[、，,；;]|(?<=[长记])兼")) {
      if (NOT_NOW.matcher(part).matches()) {
        continue;
      }
      Optional<Post> post = one(part.replaceFirst("兼$", ""), before);
      if (post.isPresent()) {
        posts.add(post.get());
        before = post.get().organisation();
      }
    }
    return posts;
  }

  private static Optional<Post> one(String part, String before) {
    if (HEAD.matcher(part).matches()) {
      return head(part, before);
    }
    Matcher named = HEAD_OF.matcher(part);
    if (named.matches() && named.group(1).endsWith(named.group(3))) {
      return Optional.of(new Post(named.group(1) + "政府", named.group(2) + named.group(3) + "长"));
    }
    if (ALONE.matcher(part).matches()) {
      return before.isEmpty() ? Optional.empty() : Optional.of(new Post(before, part));
    }
    Matcher whole = WHOLE.matcher(part);
    if (!whole.matches()) {
      return Optional.empty();
    }
    String organisation = whole.group(1);
    if (DEPARTMENT.matcher(organisation).matches()) {
      return COMMITTEE.matcher(before).matches()
          ? Optional.of(new Post(before + organisation, whole.group(2)))
          : Optional.empty();
    }
    return BEGIN.matcher(organisation).matches()
        ? Optional.of(new Post(organisation, whole.group(2)))
        : Optional.empty();
  }

  /// 市长 heads 市政府; behind 临江区委书记, 区长 that of 临江区.
  private static Optional<Post> head(String part, String before) {
    String area = part.substring(part.length() - 2, part.length() - 1);
    Matcher committee = COMMITTEE.matcher(before);
    if (committee.matches() && committee.group(1).endsWith(area)) {
      return Optional.of(new Post(committee.group(1) + "政府", part));
    }
    return area.matches("[省市]") ? Optional.of(new Post(area + "政府", part)) : Optional.empty();
  }
}
