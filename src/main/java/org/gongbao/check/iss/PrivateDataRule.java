package org.gongbao.check.iss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.check.CheckContext;
import org.gongbao.check.DocumentRule;
import org.gongbao.check.Nature;
import org.gongbao.check.Reporter;
import org.gongbao.check.RuleCard;
import org.gongbao.check.Severity;
import org.gongbao.check.office.Office;
import org.gongbao.check.read.Fact;
import org.gongbao.check.read.ItemReading;
import org.gongbao.check.read.Passage;
import org.gongbao.check.read.Role;
import org.gongbao.model.Document;
import org.gongbao.model.manuscript.Disclosure;
import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Present;

/// ISS-10 公开属性放行, as far as the text shows it: numbers of identity cards (their check digit right,
/// GB 11643), numbers of mobile phones, 密级, and what is not to be published by its own annotation
/// or 公开属性, or by what 收稿 has of it. That each has been looked over for secrets is no part of the
/// text.
final class PrivateDataRule implements DocumentRule {
  private static final RuleCard CARD = RuleCard.of("ISS-10", Severity.ERROR, Nature.DIFFERENCE);
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])\\d{2}\\d{3}[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z.元万亿])");
  private static final Pattern CLOSED = Pattern.compile("依申请公开|不予公开|不公开|注意保密|内部文件");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final Pattern SECRET = Pattern.compile("(?:绝密|机密|秘密)[ \u3000]*★");
  private static final Fact<Office, List<Manuscript>> REGISTERED =
      Fact.of(PrivateDataRule::registered);
  private static final Fact<Passage, List<Spot>> SPOTS = Fact.of(PrivateDataRule::spots);

  /// What must not be there.
  private record Spot(int from, int to, String variant, Severity severity) {}

  @Override
  public void check(ItemReading item, CheckContext context, Reporter out) {
    boolean told = false;
    for (Passage passage : item.passages()) {
      for (Spot spot : passage.fact(SPOTS)) {
        told |= spot.variant().equals("closed");
        out.at(passage, spot.from(), spot.to()).as(spot.severity()).say(spot.variant());
      }
    }
    boolean closed =
        item.item() instanceof Document document
            && !document.catalogue().disclosure().isBlank()
            && !document.catalogue().disclosure().contains("主动公开");
    if (closed && !told) {
      item.passages(Role.TITLE).findFirst().ifPresent(one -> out.at(one.site()).say("property"));
    } else if (!told && item.item() instanceof Document document) {
      registered(document, item, context.office().fact(REGISTERED), out);
    }
  }

  /// What 收稿 says of a document. One that is not registered there is nothing to be said of.
  private static void registered(
      Document document, ItemReading item, List<Manuscript> manuscripts, Reporter out) {
    Present present = Present.of(document);
    Optional<Manuscript> mine =
        manuscripts.stream().filter(one -> Present.of(one).hasNumberOf(present)).findFirst();
    Optional<Passage> title = item.passages(Role.TITLE).findFirst();
    if (mine.isEmpty() || title.isEmpty()) {
      return;
    }
    Disclosure kind = mine.get().disclosure();
    if (kind.isClosed()) {
      out.at(title.get().site()).say("registered", mine.get().number(), kind.written());
    } else if (kind == Disclosure.UNDECIDED
        && document.catalogue().disclosure().isBlank()
        && !document.annotation().chars().contains(Disclosure.OPEN.written())) {
      out.at(title.get().site()).as(Severity.WARNING).say("undecided", mine.get().number());
    }
  }

  /// Those that stand in the way, or may.
  private static List<Manuscript> registered(Office office) {
    return office.manuscripts().stream()
        .filter(one -> one.disclosure() != Disclosure.OPEN && !one.documentNumbers().isEmpty())
        .toList();
  }

  private static List<Spot> spots(Passage passage) {
    List<Spot> spots = new ArrayList<>();
    if (passage.role() == Role.ANNOTATION) {
      add(passage, CLOSED, "closed", Severity.ERROR, spots);
    }
    if (passage.has('★')) {
      add(passage, SECRET, "secret", Severity.ERROR, spots);
    }
    if (Role.WORDS.contains(passage.role()) && passage.hasAny("1234567")) {
      Matcher identity = passage.matcher(IDENTITY);
      while (identity.find()) {
        if (isIdentity(identity.group())) {
          spots.add(new Spot(identity.start(), identity.end(), "identity", Severity.ERROR));
        }
      }
      add(passage, MOBILE, "mobile", Severity.WARNING, spots);
    }
    return List.copyOf(spots);
  }

  private static void add(
      Passage passage, Pattern pattern, String variant, Severity severity, List<Spot> into) {
    Matcher found = passage.matcher(pattern);
    while (found.find()) {
      into.add(new Spot(found.start(), found.end(), variant, severity));
    }
  }

  private static boolean isIdentity(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }
}
