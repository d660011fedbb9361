package org.gongbao.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.exchange.Reading;
import org.gongbao.exchange.picture.QrEncoder;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Composer;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.block.Codes;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.block.Pictures.Size;
import org.gongbao.layout.block.Pictures.Tone;
import org.gongbao.layout.frame.Composition;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.CodeFrame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.Modules;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.frame.TextRole;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.style.StyleDraft;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Branch;
import org.gongbao.model.CoverPicture;
import org.gongbao.model.Issue;
import org.gongbao.model.NodeId;
import org.gongbao.model.QrCode;
import org.gongbao.model.Text;
import org.gongbao.model.Tree;
import org.junit.jupiter.api.Test;

/// Pictures and codes on cover and colophon.
class CoverTest {
  private static final HouseStyle WITHIN = StyleReader.gazette();
  private static final HouseStyle BLEEDING = bleeding();
  private static final Issue SAMPLE = Reading.sample().issue();
  private static final NodeId PICTURE = new NodeId("cover-picture");
  private static final NodeId EMBLEM = new NodeId("cover-emblem");
  private static final NodeId CODE = new NodeId("code");
  private static final int BLEED = 3 * Emu.MM;

  private static HouseStyle bleeding() {
    StyleDraft draft = new StyleDraft(WITHIN);
    draft.flowRules(draft.flowRules().withCoverBleeding(true));
    return draft.style().orElseThrow();
  }

  @Test
  void thePictureStandsWithinTheMarginsBelowAllText() {
    Page cover = cover(WITHIN, issue(Branch.PICTURE, PICTURE), 3600, 2400);
    PictureFrame picture = picture(cover, PICTURE);
    assertEquals(168 * Emu.MM, picture.width());
    assertEquals(112 * Emu.MM, picture.height());
    for (Frame frame : cover.body()) {
      boolean foot = frame.y() > picture.y() + picture.height();
      assertTrue(frame == picture || frame.y() < picture.y() || foot, frame.toString());
    }
  }

  @Test
  void aHighPictureKeepsItsProportions() {
    PictureFrame picture =
        picture(cover(WITHIN, issue(Branch.PICTURE, PICTURE), 1000, 3000), PICTURE);
    assertEquals(3.0, picture.height() / (double) picture.width(), 0.001);
    assertEquals(210 * Emu.MM / 2, picture.x() + picture.width() / 2, 1.0);
  }

  @Test
  void aBleedingPictureGoesOverThreeEdgesAndNoText() {
    Composition pages = compose(BLEEDING, issue(Branch.PICTURE, PICTURE), 4000, 2500);
    Page cover = pages.pages().getFirst();
    PictureFrame picture = picture(cover, PICTURE);
    assertEquals(-BLEED, picture.x());
    assertEquals(216 * Emu.MM, picture.width());
    assertEquals(285 * Emu.MM + BLEED, picture.y() + picture.height());
    cover.body().stream()
        .filter(TextFrame.class::isInstance)
        .forEach(text -> assertTrue(text.y() < picture.y(), text.toString()));
    assertEquals(List.of(), rules(pages, "LAY-16"));
  }

  @Test
  void aPictureTooHighToBleedStandsWithinAndIsTold() {
    Composition pages = compose(BLEEDING, issue(Branch.PICTURE, PICTURE), 2400, 2400);
    assertTrue(picture(pages.pages().getFirst(), PICTURE).x() > 0);
    assertEquals(List.of("lay.16.bleed"), rules(pages, "LAY-16"));
  }

  @Test
  void theEmblemStandsInTheMiddleBetweenSlogansAndName() {
    for (Branch more : List.of(Branch.EMBLEM, Branch.PICTURE)) {
      Issue issue = issue(Branch.EMBLEM, EMBLEM);
      if (more == Branch.PICTURE) {
        issue = with(issue, Branch.PICTURE, PICTURE);
      }
      Page cover = cover(WITHIN, issue, 900, 900);
      PictureFrame emblem = picture(cover, EMBLEM);
      assertEquals(emblem.width(), emblem.height());
      assertTrue(emblem.height() > 15 * Emu.MM, emblem.toString());
      assertEquals(105.0 * Emu.MM, emblem.x() + emblem.width() / 2, 1.0);
      for (Frame frame : cover.body()) {
        if (frame instanceof TextFrame text && text.role() == TextRole.COVER_TITLE) {
          assertTrue(emblem.y() + emblem.height() < text.y());
        }
      }
      int slogans = cover.body().getFirst().y();
      assertTrue(slogans < emblem.y(), slogans + " " + emblem.y());
    }
  }

  @Test
  void theCodeIsLargeEnoughAndHasWhiteAroundIt() {
    Page page = coded(new QrEncoder());
    CodeFrame code =
        page.body().stream()
            .filter(CodeFrame.class::isInstance)
            .map(CodeFrame.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(code.side() >= 18 * Emu.MM, code.side() / (double) Emu.MM + " mm");
    int quiet = Modules.QUIET * code.module();
    for (Frame frame : page.body()) {
      if (frame instanceof TextFrame text) {
        boolean above = text.y() <= code.y() - quiet;
        boolean below = text.y() - 9 * Emu.PT >= code.y() + code.side() + quiet - 3 * Emu.PT;
        boolean beside = text.x() + text.line().width() < code.x() - quiet;
        assertTrue(above || below || beside, text.line().chars());
      }
    }
  }

  @Test
  void aCodeThatCannotBeMadeLeavesAnEmptyBox() {
    Page page = coded(Codes.NONE);
    assertEquals(AssetReference.NONE, picture(page, CODE).asset());
  }

  @Test
  void whatTheRegulationWantsOnTheCoverIsOnIt() {
    Page cover = cover(WITHIN, SAMPLE, 1, 1);
    assertTrue(texts(cover).anyMatch(line -> line.contains("准印证号") && line.contains("内部资料")));
  }

  @Test
  void coversWithoutPicturesHaveNone() {
    assertFalse(
        cover(WITHIN, SAMPLE, 9, 9).body().stream().anyMatch(PictureFrame.class::isInstance));
  }

  @Test
  void fewDotsAreAWarningAndVeryFewAnError() {
    assertEquals(List.of(), dots(2000, Tone.COLOUR));
    assertEquals(List.of("WARNING lay.17"), dots(1200, Tone.COLOUR));
    assertEquals(List.of("ERROR lay.17"), dots(900, Tone.COLOUR));
    assertEquals(List.of("ERROR lay.17.lines"), dots(2000, Tone.LINE));
    assertEquals(List.of("WARNING lay.17.lines"), dots(5000, Tone.LINE));
    assertEquals(List.of("WARNING lay.17.cmyk"), dots(4000, Tone.CMYK));
  }

  @Test
  void aMissingPictureIsAnError() {
    Composition pages =
        new Composer(Fonts.BUNDLED, asset -> Optional.empty())
            .compose(issue(Branch.PICTURE, PICTURE), WITHIN);
    // The sample has a picture of its own in a document, and a code nobody draws here.
    assertEquals(
        List.of("lay.17.missing", "lay.17.code", "lay.17.missing"), rules(pages, "LAY-17"));
    Composition unknown =
        new Composer(Fonts.BUNDLED).compose(issue(Branch.PICTURE, PICTURE), WITHIN);
    assertEquals(List.of(), rules(unknown, "LAY-17"));
  }

  private static List<String> dots(int width, Tone tone) {
    Pictures sizes = asset -> Optional.of(new Size(width, width / 2, tone));
    return new Composer(Fonts.BUNDLED, sizes)
        .compose(issue(Branch.PICTURE, PICTURE), WITHIN).faults().stream()
            .filter(fault -> fault.rule().equals("LAY-17") && fault.page() == 1)
            .map(fault -> fault.severity() + " " + fault.key())
            .toList();
  }

  private static List<String> rules(Composition pages, String rule) {
    return pages.faults().stream()
        .filter(fault -> fault.rule().equals(rule))
        .map(LayoutFault::key)
        .toList();
  }

  private static Stream<String> texts(Page page) {
    return page.body().stream()
        .filter(TextFrame.class::isInstance)
        .map(frame -> ((TextFrame) frame).line().chars());
  }

  private static Page coded(Codes codes) {
    QrCode code =
        new QrCode(CODE, Text.of("https://gongbao.jiangzhou.example/2026/22"), Text.of("公报电子版"));
    Issue issue =
        Tree.of(SAMPLE).splice(SAMPLE.colophon().id(), Branch.CODES, 0, 0, List.of(code)).issue();
    return new Composer(Fonts.BUNDLED, Pictures.NONE, codes).compose(issue, WITHIN).pages().get(2);
  }

  private static Issue issue(Branch branch, NodeId id) {
    return with(SAMPLE, branch, id);
  }

  private static Issue with(Issue issue, Branch branch, NodeId id) {
    CoverPicture picture =
        new CoverPicture(id, new AssetReference("ab".repeat(32), "封面.jpg"), Text.EMPTY);
    return Tree.of(issue).splice(issue.masthead().id(), branch, 0, 0, List.of(picture)).issue();
  }

  private static Page cover(HouseStyle style, Issue issue, int width, int height) {
    return compose(style, issue, width, height).pages().getFirst();
  }

  private static Composition compose(HouseStyle style, Issue issue, int width, int height) {
    Pictures sizes = asset -> Optional.of(new Size(width, height, Tone.COLOUR));
    return new Composer(Fonts.BUNDLED, sizes).compose(issue, style);
  }

  private static PictureFrame picture(Page page, NodeId id) {
    return page.body().stream()
        .filter(PictureFrame.class::isInstance)
        .map(PictureFrame.class::cast)
        .filter(frame -> frame.node().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
