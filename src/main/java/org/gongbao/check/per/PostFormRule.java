package org.gongbao.check.per;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Guard;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// PER-04 职务名称缺字、重字、区域重复: 江州市市委书记, 发展改革委员主任, 市委宣传部长, 局长局长.
final class PostFormRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("PER-04", Severity.ERROR, Nature.DIFFERENCE);

  private static final List<String> AREAS = List.of("省省委", "市市委", "县县委", "区区委");
  private static final List<String> OFFICES = List.of("组织部长", "宣传部长", "统战部长", "工作部长");
  private static final List<String> TWICE =
      List.of(
          "书记书记", "市长市长", "县长县长", "区长区长", "局长局长", "主任主任", "部长部长", "秘书长秘书长", "主席主席", "院长院长",
          "检察长检察长");

  /// 各市市委, 贫困县县委 name no place.
  private static final Pattern AREA_TWICE =
      Pattern.compile(
          "(?<=[\\p{IsHan}]{2})(?<!各|全|两|个|级|该|本|我|此|其|在|设区|省辖|贫困|示范|试点|试验|边境|大|强|城|相关|有关|周边|兄弟|所属|所辖|牧业)"
              + "(省省|市市|县县|区区)委(?!员|托|派|培)");

  private static final Pattern NO_ASSEMBLY =
      Pattern.compile(
          "(?<=改革|健康|管理|监察|常务|工作|建设|事务|村民|居民|纪律检查|教育|体育|仲裁)(委员)(副?主任)(?!医|护|药|技|委|科|编|记|检|法)"
              + "|(?<=人大)(常委)(副?主任)");
  private static final Pattern NO_OFFICE =
      Pattern.compile("(?<=[省市县区州党]委)(组织|宣传|统战|社会工作)(部长)(?!会议)");
  private static final Pattern NO_BUREAU =
      Pattern.compile("(?:^|[、，\n])[省市县区][\\p{IsHan}]{2,8}?(?<![局副代原任总分])(局长)(?=$|[、，\n])");
  private static final Pattern WORD_TWICE =
      Pattern.compile("(书记|市长|县长|区长|局长|主任|部长|秘书长|主席|院长|检察长)\\1(?!医|护|药|技|科|编|记|检|法|会|联席)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Role.WORDS;
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    String chars = passage.chars();
    if (AREAS.stream().anyMatch(chars::contains)) {
      area(passage, out);
    }
    if (chars.contains("委员主任")
        || chars.contains("委员副主任")
        || chars.contains("常委主任")
        || chars.contains("常委副主任")) {
      assembly(passage, out);
    }
    if (TWICE.stream().anyMatch(chars::contains)) {
      Matcher twice = passage.matcher(WORD_TWICE);
      while (twice.find()) {
        String word = twice.group(1);
        out.at(passage, twice.start(), twice.end()).review(word).say("twice", word);
      }
    }
    if (passage.role() == Role.ENTRY || passage.role() == Role.POST) {
      missing(passage, out);
    }
  }

  private static void area(Passage passage, Reporter out) {
    Matcher area = passage.matcher(AREA_TWICE);
    while (area.find()) {
      if (!passage.isGuarded(Guard.TITLE, area.start(), area.end())) {
        String once = area.group(1).substring(1);
        out.at(passage, area.start(1), area.end(1)).review(once).say("area", once);
      }
    }
  }

  private static void assembly(Passage passage, Reporter out) {
    Matcher assembly = passage.matcher(NO_ASSEMBLY);
    while (assembly.find()) {
      int group = assembly.group(1) == null ? 3 : 1;
      String right = assembly.group(group) + "会";
      out.at(passage, assembly.start(group), assembly.end(group))
          .review(right)
          .say("missing", right);
    }
  }

  /// 宣传部长 and 财政局长 are how people talk; beside a name the full form stands.
  private static void missing(Passage passage, Reporter out) {
    if (passage.role() != Role.POST && OFFICES.stream().noneMatch(passage.chars()::contains)) {
      return;
    }
    Matcher office = passage.matcher(NO_OFFICE);
    while (office.find()) {
      String right = office.group(1) + "部部长";
      out.at(passage, office.start(1), office.end(2))
          .as(Severity.WARNING)
          .review(right)
          .say("missing", right);
    }
    Matcher bureau = passage.matcher(NO_BUREAU);
    while (passage.role() == Role.POST && bureau.find()) {
      out.at(passage, bureau.start(1), bureau.end(1))
          .as(Severity.WARNING)
          .review("局局长")
          .say("missing", "局局长");
    }
  }
}
