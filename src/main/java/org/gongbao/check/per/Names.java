package org.gongbao.check.per;

import java.util.BitSet;
import org.gongbao.check.read.Characters;

/// Names of persons: surnames, and what a name ends before.
public final class Names {
  /// Surnames of one character.
  static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤"
          + "滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜"
          + "郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段富巫乌焦巴弓车侯宓蓬全"
          + "班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从索咸赖卓屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈"
          + "燕冀尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡文寇广禄阙东欧沃利蔚越隆师巩聂晁敖冷訾辛阚那简饶空曾沙养鞠丰关相查后"
          + "荆红游竺权逯盖益桓公肖涂覃操官佘佟仝苟税谌代付闫揭帅迟植衣昝缑犹";

  /// Posts that stand right before or behind a name.
  static final String POST =
      "(?:书记|省长|市长|区长|县长|镇长|乡长|厅长|局长|处长|科长|主任|主席|部长|秘书长|院长|检察长|校长|会长|组长|常委|政委|司令员|总经理|董事长|支队长|巡视员|调研员)";

  /// What a person does, right behind the name.
  private static final String VERBS =
      "出席|主持|参加|率|来到|来|赴|讲话|宣读|宣布|会见|深入|致辞|陪同|检查|调研|带|介绍|通报|前往|在|分别|就|任|作|等|邀请|利用|冒|列席|汇报|察看|一行|"
          + "和|与|及|同志|现场|观摩|监誓|领誓|听取|到|指导|督|走访|看望|慰问|通过|强调|指出|要求|表示|接见|代表|为|向|说|兼任|担任|随|对|视察|巡|讲解|采取|考察|牵头";

  private static final String[] VERB = VERBS.split("\\|");

  private static final BitSet FIRST = new BitSet();

  static {
    SURNAMES.chars().forEach(FIRST::set);
  }

  private Names() {}

  public static boolean isSurname(char c) {
    return FIRST.get(c);
  }

  /// Where a name that begins at a place ends; -1 where none begins for sure. Two characters or
  /// three, with a mark or what the person does behind them.
  static int end(String chars, int from) {
    if (from >= chars.length() || !isSurname(chars.charAt(from))) {
      return -1;
    }
    for (int length = 3; length >= 2; length--) {
      int to = from + length;
      if (isHan(chars, from, to) && isDone(chars, to)) {
        return to;
      }
    }
    return -1;
  }

  private static boolean isHan(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= chars.length() || !Characters.isHan(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDone(String chars, int at) {
    if (at == chars.length() || !Characters.isHan(chars.charAt(at))) {
      return true;
    }
    for (String verb : VERB) {
      if (chars.startsWith(verb, at)) {
        return true;
      }
    }
    return false;
  }

  /// True for two names of one length that differ in one character behind the surname.
  public static boolean areAlike(String one, String other) {
    if (one.length() != other.length() || one.equals(other) || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing == 1;
  }
}
