package org.gongbao.layout.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongbao.exchange.style.StyleReader;
import org.gongbao.layout.Fonts;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.TextFrame;
import org.gongbao.layout.frame.Glyphs;
import org.gongbao.layout.frame.Page;
import org.junit.jupiter.api.Test;

class LabelSetterTest {
  private static final String LONG = "江州市临江县望江路街道滨江社区居民委员会望江新村一百二十八号综合服务中心大楼第三单元九层公报阅览室";
  private final LabelSetter setter = new LabelSetter(Fonts.BUNDLED, StyleReader.bundled("report"));

  private static Label label(String address, String unit, String recipient) {
    return new Label("330000", address, unit, recipient, "2026年第22期　5份");
  }

  @Test
  void labelsStayOnTheirPaper() {
    for (LabelForm form : LabelForm.values()) {
      int last = form.count() - 1;
      assertTrue(form.x(last) + form.width() <= LabelForm.PAPER_WIDTH);
      assertTrue(form.y(last) + form.height() <= LabelForm.PAPER_HEIGHT);
      int right = LabelForm.PAPER_WIDTH - form.x(form.across() - 1) - form.width();
      assertEquals(form.x(0), right, "the same white at both sides");
      for (int i = 1; i < form.count(); i++) {
        boolean sameRow = i % form.across() != 0;
        assertTrue(
            sameRow
                ? form.x(i) >= form.x(i - 1) + form.width()
                : form.y(i) >= form.y(i - 1) + form.height());
      }
    }
  }

  @Test
  void everyCharacterLiesWithinItsLabel() {
    Random random = new Random(20_261_123);
    for (LabelForm form : LabelForm.values()) {
      List<Label> labels = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        int from = random.nextInt(20);
        int to = from + random.nextInt(LONG.length() - from + 1);
        String address = (LONG + LONG).substring(from, Math.min(90, to + random.nextInt(40)));
        labels.add(label(address, LONG.substring(0, 4 + random.nextInt(16)), "何砚秋　收"));
      }
      LabelSheets sheets = setter.set(labels, form, 0);
      assertEquals(List.of(), sheets.unfit());
      assertEquals(Math.ceilDiv(60, form.count()), sheets.pages().size());
      assertEquals(text(labels), text(sheets, form));
    }
  }

  /// Characters by label; fails where one lies outside.
  private static List<String> text(LabelSheets sheets, LabelForm form) {
    List<String> found = new ArrayList<>();
    for (Page page : sheets.pages()) {
      List<StringBuilder> places = new ArrayList<>();
      for (int i = 0; i < form.count(); i++) {
        places.add(new StringBuilder());
      }
      for (Frame frame : page.body()) {
        TextFrame line = (TextFrame) frame;
        int place = place(line, form);
        places.get(place).append(line.line().chars());
        int size =
            line.line().runs().stream().mapToInt(run -> run.typeset().size()).max().orElse(0);
        assertTrue(size >= 7 * Emu.PT, "smaller than can be read");
        assertTrue(line.y() - size >= form.y(place), "above");
        assertTrue(line.y() + size / 4 <= form.y(place) + form.height(), "below");
        assertTrue(line.x() >= form.x(place), "left");
        assertTrue(line.x() + line.line().width() <= form.x(place) + form.width(), "right");
      }
      places.stream().map(StringBuilder::toString).filter(s -> !s.isEmpty()).forEach(found::add);
    }
    return found;
  }

  private static int place(TextFrame line, LabelForm form) {
    for (int i = 0; i < form.count(); i++) {
      boolean across = line.x() >= form.x(i) && line.x() < form.x(i) + form.width();
      boolean down = line.y() > form.y(i) && line.y() < form.y(i) + form.height();
      if (across && down) {
        return i;
      }
    }
    throw new AssertionError(line.x() + " " + line.y());
  }

  private static List<String> text(List<Label> labels) {
    return labels.stream()
        .map(one -> one.postcode() + one.mark() + one.address() + one.unit() + one.recipient())
        .toList();
  }

  @Test
  void whatIsShortIsSetInFullSizeAndWhatIsLongSmaller() {
    int full = largest(label("望江路8号", "江州市图书馆", "何砚秋　收"));
    int small = largest(label(LONG + LONG, "江州市图书馆", "何砚秋　收"));
    assertEquals(12 * Emu.PT, full);
    assertTrue(small < full);
  }

  private int largest(Label label) {
    return setter
        .set(List.of(label), LabelForm.THREE_BY_EIGHT, 0)
        .pages()
        .getFirst()
        .body()
        .stream()
        .flatMap(frame -> ((TextFrame) frame).line().runs().stream())
        .map(Glyphs::typeset)
        .mapToInt(type -> type.size())
        .max()
        .orElse(0);
  }

  @Test
  void whatFitsNowhereIsNotCutOffButTold() {
    Label much = label(LONG.repeat(6), "江州市图书馆", "何砚秋　收");
    Label unbroken = label("x".repeat(120), "江州市图书馆", "");
    Label fine = label("望江路8号", "江州市图书馆", "");
    LabelSheets sheets = setter.set(List.of(much, unbroken, fine), LabelForm.THREE_BY_EIGHT, 0);
    assertTrue(sheets.unfit().contains(much));
    assertEquals(List.of(fine), fine(sheets, fine));
  }

  private static List<Label> fine(LabelSheets sheets, Label fine) {
    String all = String.join("", text(sheets, LabelForm.THREE_BY_EIGHT));
    return all.contains(fine.address()) ? List.of(fine) : List.of();
  }

  @Test
  void aSheetSomeLabelsWereTakenFromIsUsedUp() {
    LabelForm form = LabelForm.TWO_BY_SEVEN;
    List<Label> three = List.of(label("甲路", "甲", ""), label("乙路", "乙", ""), label("丙路", "丙", ""));
    LabelSheets sheets = setter.set(three, form, 12);
    assertEquals(2, sheets.pages().size());
    assertTrue(sheets.pages().getFirst().body().getFirst().y() > form.y(12));
    assertTrue(sheets.pages().getLast().body().getFirst().y() < form.y(2));
    assertEquals(List.of(), setter.set(List.of(), form, 3).pages());
  }
}
