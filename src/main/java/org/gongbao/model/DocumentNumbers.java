package org.gongbao.model;

import java.util.List;
import java.util.stream.Collectors;

/// The numbers a document carries; several when it is issued jointly.
public record DocumentNumbers(List<DocumentNumber> list) implements FieldValue {
  public static final DocumentNumbers NONE = new DocumentNumbers(List.of());

  public DocumentNumbers {
    list = List.copyOf(list);
  }

  /// As written, one a line.
  public String written() {
    return list.stream().map(DocumentNumber::written).collect(Collectors.joining("\n"));
  }
}
