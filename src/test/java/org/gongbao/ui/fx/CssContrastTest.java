package org.gongbao.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast ratios of the colour roles, computed from the style sheet (WCAG 2.1, 1.4.3 and 1.4.11).
class CssContrastTest {
  private static final List<String> GROUNDS = List.of("bg", "pane", "bar");
  private static final Pattern ROLE = Pattern.compile("-gb-([a-z-]+):\\s*(#[0-9A-Fa-f]{6})");

  @ParameterizedTest
  @ValueSource(strings = {".root", ".root:dark"})
  void textReachesFourPointFive(String block) throws IOException {
    Map<String, String> roles = roles(block);
    for (String text :
        List.of("fg", "fg-muted", "fg-subtle", "accent", "error", "warn", "note", "ok")) {
      for (String ground : GROUNDS) {
        assertRatio(roles, text, ground, 4.5);
      }
    }
    assertRatio(roles, "on-accent", "accent", 4.5);
    assertRatio(roles, "accent", "accent-subtle", 4.5);
    assertRatio(roles, "error", "error-subtle", 4.5);
    assertRatio(roles, "warn", "warn-subtle", 4.5);
    assertRatio(roles, "ok", "ok-subtle", 4.5);
    assertRatio(roles, "fg-muted", "note-subtle", 4.5);
    assertRatio(roles, "fg", "hover", 4.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {".root", ".root:dark"})
  void focusReachesThree(String block) throws IOException {
    Map<String, String> roles = roles(block);
    for (String ground : GROUNDS) {
      assertRatio(roles, "accent", ground, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".root:dark"})
  void darkHasEveryRoleOfLight(String block) throws IOException {
    assertEquals(roles(".root").keySet(), roles(block).keySet());
  }

  private static void assertRatio(
      Map<String, String> roles, String text, String ground, double least) {
    double ratio = ratio(role(roles, text), role(roles, ground));
    assertTrue(ratio >= least, text + " on " + ground + " is " + ratio);
  }

  private static String role(Map<String, String> roles, String name) {
    return Objects.requireNonNull(roles.get(name), name);
  }

  private static Map<String, String> roles(String block) throws IOException {
    try (InputStream in = CssContrastTest.class.getResourceAsStream("/css/gongbao.css")) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      int start = css.indexOf("\n" + block + " {");
      String body = css.substring(start, css.indexOf('}', start));
      Map<String, String> roles = new HashMap<>();
      Matcher matcher = ROLE.matcher(body);
      while (matcher.find()) {
        roles.put(matcher.group(1), matcher.group(2));
      }
      return roles;
    }
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
