package org.gongbao.ui.intake;

import org.gongbao.l10n.Messages;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.DocumentNumber;
import org.gongbao.model.Item;

/// Says in a few words what a file that is no whole issue was read as.
final class Kinds {
  private Kinds() {}

  static String of(Sheet sheet, Messages messages) {
    Item item = sheet.prepared().imported().issue().items().getFirst();
    return switch (item) {
      case Chronicle chronicle -> messages.get("intake.kind.chronicle", chronicle.entries().size());
      case Document document ->
          document.numbers().list().stream()
              .findFirst()
              .map(DocumentNumber::written)
              .orElse(messages.get("intake.kind.document"));
      default -> messages.get("intake.kind.document");
    };
  }
}
