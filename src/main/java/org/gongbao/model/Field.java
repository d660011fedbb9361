package org.gongbao.model;

import java.util.stream.Stream;

/// Names the non-text, non-child parts of nodes, with the value a blank node has there.
public enum Field {
  ISSUE_NUMBER(IssueNumber.UNASSIGNED),
  STAGE(Stage.EDITING),
  CHRONICLE_PERIOD(Period.NONE),
  RECEIVED(ReceivedContents.NONE),
  CONTENTS_WORDINGS(ContentsWordings.NONE),
  DOCUMENT_NUMBERS(DocumentNumbers.NONE),
  CATALOGUE(Catalogue.EMPTY),
  CORRECTIONS(CorrectionLinks.NONE),
  ORDINAL(Ordinal.NONE),
  TABLE_FORM(TableForm.PLAIN),
  CELL_SPAN(CellSpan.SINGLE),
  ASSET(AssetReference.NONE),
  ENTRY_DATE(EntryDate.UNKNOWN),
  ENTRY_ORIGIN(EntryOrigin.NONE),
  ENTRY_LINKS(EntryLinks.NONE),
  IMPRINT_FIELD(ImprintField.OTHER);

  private final FieldValue blank;

  Field(FieldValue blank) {
    this.blank = blank;
  }

  public FieldValue blank() {
    return blank;
  }

  /// The only type of value the field holds.
  public Class<? extends FieldValue> type() {
    return blank.getClass();
  }

  /// The field that holds values of a type; each type has one.
  static Field holding(Class<?> type) {
    return Stream.of(values()).filter(field -> field.type() == type).findFirst().orElseThrow();
  }
}
