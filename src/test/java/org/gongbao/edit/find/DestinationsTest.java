package org.gongbao.edit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.gongbao.fixtures.Bulletin;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.DocumentNumbers;
import org.gongbao.model.Field;
import org.gongbao.model.Heading;
import org.gongbao.model.Issue;
import org.gongbao.model.Item;
import org.gongbao.model.Ordinal;
import org.gongbao.model.OrdinalForm;
import org.gongbao.model.Shape;
import org.gongbao.model.Slot;
import org.gongbao.model.Text;
import org.junit.jupiter.api.Test;

/// Where one can go by name.
class DestinationsTest {
  private final Bulletin bulletin = new Bulletin();
  private final Issue issue =
      bulletin.issue(
          document("江州市人民政府关于印发供水管理办法的通知", "江府发〔2026〕58号"),
          document("关于清明放假的通知", "江府办发〔2026〕8号"),
          bulletin.item(
              "更正启事",
              new Heading(bulletin.id(), new Ordinal(OrdinalForm.HAN, "一、"), Text.of("供水部分"))));
  private final Destinations destinations = new Destinations(issue);

  private Item document(String title, String number) {
    return (Item)
        Shape.of(Document.class)
            .blank(bulletin.id())
            .withText(Slot.TITLE, Text.of(title))
            .withField(
                Field.DOCUMENT_NUMBERS,
                new DocumentNumbers(List.of(DocumentNumber.parse(number).orElseThrow())));
  }

  @Test
  void allItemsWhenNothingIsAskedFor() {
    assertEquals(3, destinations.find(" ").size());
  }

  @Test
  void namesAreFoundByParts() {
    assertEquals(List.of("更正启事"), names("更正"));
    assertEquals(List.of("关于清明放假的通知"), names("清明 通知"));
    assertEquals(List.of("关于清明放假的通知"), names("清放"));
    assertEquals(List.of("一、供水部分"), names("一、供"));
    assertEquals(2, names("供水").size());
    assertTrue(names("没有").isEmpty());
  }

  @Test
  void numbersAreFoundInAnyBrackets() {
    assertEquals(List.of("关于清明放假的通知"), names("江府办发[2026]8"));
    assertEquals(List.of("关于清明放假的通知"), names("江府办发（2026） 8号"));
    assertEquals(List.of("江州市人民政府关于印发供水管理办法的通知"), names("#58"));
    assertEquals(List.of("关于清明放假的通知"), names("８号"));
  }

  @Test
  void pagesAreNumbers() {
    for (String typed : List.of("p12", "12页", "第12页", "12", "Ｐ１２", " 12 ")) {
      assertEquals(OptionalInt.of(12), Destinations.page(typed), typed);
    }
    assertEquals(OptionalInt.empty(), Destinations.page("第12条"));
    assertEquals(OptionalInt.empty(), Destinations.page("99999999999"));
  }

  private List<String> names(String typed) {
    return destinations.find(typed).stream().map(Destination::name).toList();
  }
}
