package org.gongbao.check.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.model.ImprintField;
import org.gongbao.model.register.Holding;
import org.junit.jupiter.api.Test;

class StaffTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void whoLeftGivesWayToWhoCame() {
    List<Tenure> known = List.of(left("简宁远", "主编"), came("方既白", "主编"));
    assertEquals("方既白", updated(known, ImprintField.CHIEF_EDITOR, "简宁远"));
    assertEquals("方既白", updated(known, ImprintField.CHIEF_EDITOR, "方既白"));
  }

  @Test
  void namesKeepTheirPlacesAndWhatPartsThem() {
    List<Tenure> known = List.of(came("孟书禾", "责任编辑"), left("谈静之", "责任编辑"), came("王耀", "责任编辑"));
    assertEquals("孟书禾、王耀", updated(known, ImprintField.EDITOR, "孟书禾、谈静之"));
    assertEquals("王耀 孟书禾", updated(known, ImprintField.EDITOR, "谈静之 孟书禾"));
  }

  @Test
  void whoLeftWithoutASuccessorIsTakenOut() {
    List<Tenure> known = List.of(came("孟书禾", "责任编辑"), left("谈静之", "责任编辑"));
    assertEquals("孟书禾", updated(known, ImprintField.EDITOR, "孟书禾　谈静之"));
    assertEquals("孟书禾", updated(known, ImprintField.EDITOR, "谈静之　孟书禾"));
  }

  @Test
  void whoIsNewComesBehindWhenTheRegisterKnowsAll() {
    List<Tenure> known = List.of(came("孟书禾", "责任编辑"), came("王耀", "责任编辑"));
    assertEquals("孟书禾 王耀", updated(known, ImprintField.EDITOR, "孟书禾"));
  }

  @Test
  void whomTheRegisterDoesNotKnowStays() {
    List<Tenure> known = List.of(came("方既白", "主编"));
    assertEquals("简宁远", updated(known, ImprintField.CHIEF_EDITOR, "简宁远"));
    assertEquals("", updated(List.of(), ImprintField.CHIEF_EDITOR, ""));
    assertEquals("简宁远", updated(List.of(), ImprintField.CHIEF_EDITOR, "简宁远"));
    List<Tenure> gone = List.of(left("简宁远", "主编"));
    assertEquals("简宁远", updated(gone, ImprintField.CHIEF_EDITOR, "简宁远"));
  }

  @Test
  void aPaddedNameIsOneName() {
    List<Tenure> known = List.of(came("王耀", "责任编辑"), came("涂俊炜", "责任编辑"));
    assertEquals("王　耀 涂俊炜", updated(known, ImprintField.EDITOR, "王　耀 涂俊炜"));
  }

  @Test
  void anEmptyLineIsFilledByRank() {
    Tenure second =
        new Tenure("段修远", "", "编委会副主任", Holding.ALWAYS, OptionalInt.of(2), Level.of(""));
    Tenure first = new Tenure("阮清和", "", "编委会副主任", Holding.ALWAYS, OptionalInt.of(1), Level.of(""));
    assertEquals("阮清和 段修远", updated(List.of(second, first), ImprintField.BOARD_VICE_CHAIR, ""));
  }

  @Test
  void officeHeadsAreRegisteredUnderTheirOffice() {
    Tenure head =
        new Tenure("傅闻笙", "市政府公报室", "主任", Holding.ALWAYS, OptionalInt.empty(), Level.of(""));
    assertEquals(
        List.of("傅闻笙"), Staff.of(List.of(head), ImprintField.OFFICE_HEAD, Optional.of(DAY)).now());
  }

  @Test
  void withoutADayThoseWhoseTimeIsNotOverAreMeant() {
    List<Tenure> known = List.of(left("简宁远", "主编"), came("方既白", "主编"));
    assertEquals(
        List.of("方既白"), Staff.of(known, ImprintField.CHIEF_EDITOR, Optional.empty()).now());
  }

  private static String updated(List<Tenure> known, ImprintField field, String written) {
    return Staff.of(known, field, Optional.of(DAY)).updated(written);
  }

  private static Tenure left(String name, String post) {
    return tenure(name, post, new Holding(Optional.empty(), Optional.of(JUNE)));
  }

  private static Tenure came(String name, String post) {
    return tenure(name, post, new Holding(Optional.of(JULY), Optional.empty()));
  }

  private static Tenure tenure(String name, String post, Holding holding) {
    return new Tenure(name, "", post, holding, OptionalInt.empty(), Level.of(""));
  }
}
