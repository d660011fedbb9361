package org.gongbao.check.dup;

import java.util.Map;
import org.gongbao.check.read.Passage;

/// Single characters that are a slip when written twice, and the neighbours that make two words of
/// them: 目的的, 为了了解, 实实在在.
final class Particles {
  /// What may stand before and behind a pair that is none.
  private record Allowed(String before, String after) {}

  private static final Map<Character, Allowed> ALLOWED =
      Map.ofEntries(
          Map.entry('的', new Allowed("目标中有靶", "确士")),
          Map.entry('了', new Allowed("终", "解然断结却")),
          Map.entry('是', new Allowed("于但还可要若只总就", "否非")),
          Map.entry('和', new Allowed("总共饱随温缓", "谐平睦气解美顺田林县硕")),
          Map.entry('与', new Allowed("参", "会")),
          Map.entry('及', new Allowed("以涉普顾", "时格早")),
          Map.entry('在', new Allowed("存实所正潜内现", "册建校职岗线编")),
          Map.entry('对', new Allowed("针面相绝应核校", "口方外象策标照接称内")),
          Map.entry('将', new Allowed("即", "来军领士要")),
          Map.entry('从', new Allowed("服", "业事严重化")),
          Map.entry('为', new Allowed("成作行因认以", "民人此期了农企")),
          Map.entry('以', new Allowed("所可", "及上下内外来前后色")),
          Map.entry('由', new Allowed("理自事", "于来")),
          Map.entry('于', new Allowed("", "都田洪")),
          Map.entry('并', new Allowed("合兼归", "网购联行且发")),
          Map.entry('其', new Allowed("尤极与", "他中余实")),
          Map.entry('被', new Allowed("", "告害申保执检审监征侵")),
          Map.entry('也', new Allowed("", "")),
          Map.entry('这', new Allowed("", "")),
          Map.entry('我', new Allowed("自", "国市省县区校院")),
          Map.entry('向', new Allowed("方走导流面意", "欣")),
          Map.entry('把', new Allowed("", "关握")),
          Map.entry('或', new Allowed("", "者有")));

  private Particles() {}

  /// True when the character at a place stands there twice for no reason.
  static boolean isSlip(Passage passage, int at) {
    Allowed allowed = ALLOWED.get(passage.at(at));
    if (allowed == null) {
      return false;
    }
    char before = passage.at(at - 1);
    char after = passage.at(at + 2);
    boolean reduplicated = before != 0 && before == passage.at(at - 2);
    return !reduplicated
        && before != passage.at(at)
        && allowed.before().indexOf(before) < 0
        && allowed.after().indexOf(after) < 0;
  }
}
