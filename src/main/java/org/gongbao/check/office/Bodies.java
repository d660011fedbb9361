package org.gongbao.check.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.check.lexicon.SimilarCharacters;
import org.gongbao.check.read.Fact;

/// 机构登记 by name, and the bodies 机关代字 belong to. Immutable; any thread.
public final class Bodies {
  public static final Fact<Office, Bodies> OF = Fact.of(Bodies::new);

  private static final int SHORTEST = 6;
  private static final int LONGEST_PLACE = 5;
  private static final String PLACE_ENDS = "省市县区州旗";

  private static final String LAST = "会府室";

  private final List<Named> all;
  private final Map<String, List<Named>> byName = new HashMap<>();
  private final Map<String, List<AgencyCode>> byOrganisation = new HashMap<>();
  private final Map<String, AgencyCode> byCode = new HashMap<>();

  private Bodies(Office office) {
    all = office.organisations();
    for (Named one : all) {
      add(one.name(), one);
      one.shortNames().forEach(name -> add(name, one));
    }
    for (AgencyCode code : office.codes()) {
      byCode.put(code.code(), code);
      byOrganisation.computeIfAbsent(code.organisation(), none -> new ArrayList<>()).add(code);
    }
  }

  private void add(String name, Named one) {
    byName.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
  }

  /// Bodies that are called so, in full or short, at whatever time.
  public List<Named> called(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /// True for a name that is registered, with its body or as the holder of a code.
  public boolean knows(String name) {
    return byName.containsKey(name) || byOrganisation.containsKey(name);
  }

  public Optional<AgencyCode> code(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// Codes of a body, by whatever name.
  public List<AgencyCode> codesOf(String name) {
    List<AgencyCode> codes = new ArrayList<>();
    names(name).forEach(one -> codes.addAll(byOrganisation.getOrDefault(one, List.of())));
    return codes;
  }

  /// True when both are names of one body, in full, short, former or present.
  public boolean areOne(String name, String other) {
    return name.equals(other) || names(name).contains(other) || names(other).contains(name);
  }

  private Set<String> names(String name) {
    Set<String> names = new HashSet<>(Set.of(name));
    for (Named one : all) {
      boolean its =
          one.name().equals(name)
              || one.successor().equals(name)
              || one.shortNames().contains(name);
      if (its) {
        names.add(one.name());
        names.addAll(one.shortNames());
        if (!one.successor().isEmpty()) {
          names.add(one.successor());
        }
      }
    }
    return names;
  }

  /// The registered full name a wording was meant for: one character taken for one like it, or any
  /// other in the name of the place, one left out or written twice, two neighbours in wrong order.
  /// Empty for names that are registered, and where several would do.
  public Optional<String> meant(String written) {
    if (knows(written) || written.length() < SHORTEST - 1) {
      return Optional.empty();
    }
    Set<String> meant = new HashSet<>();
    for (String name : byName.keySet()) {
      if (name.length() >= SHORTEST && isSlip(name, written)) {
        meant.add(name);
      }
    }
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }

  /// The body an unregistered short name such as 市人力社保局 was made of; empty where the register says
  /// no short names of it, where half its words are missing, and where several would do.
  public Optional<Named> abbreviated(String written) {
    if (knows(written)) {
      return Optional.empty();
    }
    List<Named> meant =
        all.stream()
            .filter(one -> !one.shortNames().isEmpty() && isAbbreviation(one.name(), written))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static boolean isAbbreviation(String name, String written) {
    int place = placeEnd(name);
    if (place == 0 || name.charAt(place) != written.charAt(0)) {
      return false;
    }
    String whole = name.substring(place + 1);
    String brief = written.substring(1);
    int at = 0;
    for (int i = 0; i < whole.length() && at < brief.length(); i++) {
      at += whole.charAt(i) == brief.charAt(at) ? 1 : 0;
    }
    char last = brief.charAt(brief.length() - 1);
    boolean sameEnd = whole.endsWith(last == '委' ? "委员会" : last == '办' ? "办公室" : "" + last);
    return at == brief.length()
        && sameEnd
        && !whole.equals(brief)
        && whole.charAt(0) == brief.charAt(0)
        && brief.length() * 2 >= whole.length();
  }

  private static boolean isSlip(String right, String written) {
    int at = 0;
    while (at < Math.min(right.length(), written.length())
        && right.charAt(at) == written.charAt(at)) {
      at++;
    }
    String rest = right.substring(at);
    String found = written.substring(at);
    if (rest.isEmpty() || found.isEmpty()) {
      // 江州市发展和改革委员.
      return rest.length() == 1 && LAST.indexOf(rest.charAt(0)) >= 0;
    }
    if (right.length() == written.length()) {
      boolean replaced = rest.substring(1).equals(found.substring(1));
      boolean swapped =
          rest.length() > 1
              && rest.charAt(0) == found.charAt(1)
              && rest.charAt(1) == found.charAt(0)
              && rest.substring(2).equals(found.substring(2));
      return swapped
          || replaced
              && (at < placeEnd(right)
                  || SimilarCharacters.bundled().areAlike(rest.charAt(0), found.charAt(0)));
    }
    boolean missing = rest.substring(1).equals(found);
    boolean twice =
        at > 0 && found.charAt(0) == written.charAt(at - 1) && found.substring(1).equals(rest);
    return missing || twice;
  }

  /// Where the name of the place ends; 0 where none begins the name.
  private static int placeEnd(String name) {
    for (int i = 1; i < Math.min(name.length(), LONGEST_PLACE); i++) {
      // 江州市 ends with 市.
      boolean goesOn = i + 1 < name.length() && PLACE_ENDS.indexOf(name.charAt(i + 1)) >= 0;
      if (PLACE_ENDS.indexOf(name.charAt(i)) >= 0 && !goesOn) {
        return i;
      }
    }
    return 0;
  }
}
