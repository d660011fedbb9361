package org.gongbao.check.read;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Attachment;
import org.gongbao.model.Block;
import org.gongbao.model.Chronicle;
import org.gongbao.model.Document;
import org.gongbao.model.IssuedText;
import org.gongbao.model.Node;
import org.gongbao.model.Notice;

/// One text of an item: its main text, a text it issues, or an attachment.
///
/// @param node holds the blocks
public record PartReading(Kind kind, Node node, List<Block> blocks) {
  static final Fact<ItemReading, List<PartReading>> ALL = Fact.of(PartReading::of);

  public PartReading {
    blocks = List.copyOf(blocks);
  }

  /// Which part of an item.
  public enum Kind {
    MAIN,
    /// 印发件.
    ISSUED,
    /// 附件.
    ATTACHMENT
  }

  private static List<PartReading> of(ItemReading reading) {
    return switch (reading.item()) {
      case Document document -> {
        List<PartReading> parts = new ArrayList<>();
        parts.add(new PartReading(Kind.MAIN, document, document.body()));
        for (IssuedText issued : document.issued()) {
          parts.add(new PartReading(Kind.ISSUED, issued, issued.body()));
        }
        for (Attachment attachment : document.attachments()) {
          parts.add(new PartReading(Kind.ATTACHMENT, attachment, attachment.body()));
        }
        yield List.copyOf(parts);
      }
      case Notice notice -> List.of(new PartReading(Kind.MAIN, notice, notice.body()));
      case Chronicle chronicle -> List.of();
    };
  }
}
