package org.gongbao.check.doc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.BlockRule;
import org.gongbao.check.CheckContext;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;

/// DOC-13 机关名称用全称或规范化简称: a government signs, heads a title and is addressed by its whole name.
/// Short names of other bodies are known only to the office's register.
final class OrganNameRule implements BlockRule {
  private static final RuleCard CARD = RuleCard.of("DOC-13", Severity.WARNING, Nature.CORRECTNESS);
  private static final Pattern SIGNED = Pattern.compile("[省市县区州旗乡镇](政府(?:办公室|办公厅|办)?)(?=$|\\n)");
  private static final Pattern HEADED =
      Pattern.compile("^\\p{IsHan}{0,10}?[省市县区州旗乡镇](政府(?:办公室|办公厅|办)?)(?=关于|印发|转发|批转|令|公告|通告)");
  private static final Pattern ADDRESSED =
      Pattern.compile("各[^，、：]{0,8}[县区市州乡镇）](政府)(?=[，、：,:]|$)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.SIGNER, Role.TITLE, Role.ADDRESSEES);
  }

  @Override
  public void check(Passage passage, CheckContext context, Reporter out) {
    if (!passage.has('政')) {
      return;
    }
    Flat flat = passage.fact(Flat.OF);
    switch (passage.role()) {
      case TITLE -> tell(flat, HEADED.matcher(flat.chars()), "head", out);
      case SIGNER -> tell(flat, SIGNED.matcher(flat.chars()), "signer", out);
      default -> tell(flat, ADDRESSED.matcher(flat.chars()), "addressed", out);
    }
  }

  private static void tell(Flat flat, Matcher found, String variant, Reporter out) {
    while (found.find()) {
      String name = found.group(1);
      String whole = "人民" + (name.endsWith("办") ? name + "公室" : name);
      out.at(flat.site(found.start(1), found.end(1))).review(whole).say(variant, whole);
    }
  }
}
