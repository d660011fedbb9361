package org.gongbao.check.doc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Need;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Bodies;
import org.gongbao.check.office.Named;
import org.gongbao.check.read.Characters;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.Flat;
import org.gongbao.check.read.Issuers;
import org.gongbao.check.read.Issuers.Issuer;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.check.read.Site;

/// DOC-13 机关名称用全称或规范化简称: a government signs, heads a title and is addressed by its whole name, and
/// so does every body of the register; where that says how a body is called in short, no other
/// abbreviation of it is used.
final class OrganNameRule implements DocumentRule {
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

  /// 市人力社保局, between marks.
  private static final Pattern SHORT =
      Pattern.compile("市[\\p{IsHan}]{3,10}?[局委办](?=$|[、，。；：:（）()\\n]|等(?:部门|单位)|和市|与市|牵头|负责)");

  private static final int WINDOW = 24;
  private static final Fact<Passage, List<MatchResult>> ABBREVIATIONS =
      Fact.of(OrganNameRule::abbreviations);

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    Bodies bodies = context.office().fact(Bodies.OF);
    Set<String> told = new HashSet<>();
    for (Passage passage : item.passages()) {
      boolean whole =
          switch (passage.role()) {
            case TITLE -> !government(passage, HEADED, "head", out);
            case SIGNER -> !government(passage, SIGNED, "signer", out);
            case ADDRESSEES -> !government(passage, ADDRESSED, "addressed", out);
            default -> false;
          };
      if (!context.knows(Need.ORGANISATIONS)) {
        continue;
      }
      if (whole && passage.role() == Role.TITLE) {
        for (Issuer issuer : passage.fact(Issuers.OF).list()) {
          full(issuer.name(), issuer.site(), "head", bodies, out);
        }
      } else if (whole && passage.role() == Role.SIGNER) {
        Flat flat = passage.fact(Flat.OF);
        full(flat.chars(), flat.site(), "signer", bodies, out);
      }
      boolean listed = passage.role() == Role.ADDRESSEES || passage.role() == Role.ORGANISATIONS;
      if (listed || Role.RUNNING.contains(passage.role()) && passage.has('市')) {
        abbreviations(passage, listed, bodies, told, out);
      }
    }
  }

  private static boolean government(
      Passage passage, Pattern pattern, String variant, Reporter out) {
    if (!passage.has('政')) {
      return false;
    }
    Flat flat = passage.fact(Flat.OF);
    return tell(flat, pattern.matcher(flat.chars()), variant, out);
  }

  /// A short name where the whole one belongs, or a slip of it.
  private static void full(String name, Site site, String variant, Bodies bodies, Reporter out) {
    List<Named> called = bodies.called(name);
    boolean whole = called.isEmpty() || called.stream().anyMatch(one -> one.name().equals(name));
    if (!whole) {
      String right = called.size() == 1 ? called.getFirst().name() : "";
      Reporter.Telling telling = out.at(site);
      if (!right.isEmpty()) {
        telling.review(right);
      }
      telling.say(variant, called.getFirst().name());
    } else if (variant.equals("signer")) {
      bodies.meant(name).ifPresent(right -> out.at(site).review(right).say(variant, right));
    }
  }

  private static void abbreviations(
      Passage passage, boolean listed, Bodies bodies, Set<String> told, Reporter out) {
    for (MatchResult found : passage.fact(ABBREVIATIONS)) {
      String name = found.group();
      Optional<Named> body = bodies.abbreviated(name);
      if (body.isPresent() && told.add(name)) {
        String right = String.join("、", body.get().shortNames());
        Reporter.Telling telling = out.at(passage, found.start(), found.end());
        if (body.get().shortNames().size() == 1) {
          telling.review(right);
        }
        telling
            .as(listed ? Severity.WARNING : Severity.INFO)
            .say("unlisted", body.get().name(), right);
      }
    }
  }

  private static boolean tell(Flat flat, Matcher found, String variant, Reporter out) {
    boolean told = false;
    while (found.find()) {
      told = true;
      String name = found.group(1);
      String whole = "人民" + (name.endsWith("办") ? name + "公室" : name);
      out.at(flat.site(found.start(1), found.end(1))).review(whole).say(variant, whole);
    }
    return told;
  }

  private static List<MatchResult> abbreviations(Passage passage) {
    List<MatchResult> found = new ArrayList<>();
    String chars = passage.chars();
    for (int at = chars.indexOf('市'); at >= 0; at = chars.indexOf('市', at + 1)) {
      char before = passage.at(at - 1);
      if (!Characters.isHan(before) || "由与和同".indexOf(before) >= 0) {
        Matcher name = passage.matcher(SHORT).region(at, Math.min(chars.length(), at + WINDOW));
        if (name.lookingAt()) {
          found.add(name.toMatchResult());
        }
      }
    }
    return List.copyOf(found);
  }
}
