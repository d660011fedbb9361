package org.gongbao.model;

import java.util.List;

/// The numbers a document carries; several when it is issued jointly.
public record DocumentNumbers(List<DocumentNumber> list) implements FieldValue {
  public static final DocumentNumbers NONE = new DocumentNumbers(List.of());

  public DocumentNumbers {
    list = List.copyOf(list);
  }
}
